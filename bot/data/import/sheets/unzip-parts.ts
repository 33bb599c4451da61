import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { ImportFault } from '../import-fault.ts';
import { MAX_PARTS, MAX_UNZIPPED_BYTES } from './workbook.ts';

/** Bytes that are handed to the inflater at once: it gives a thousand times as many at most. */
const STEP = 16_384;
const BROKEN = new ImportFault('broken-file', 'Ce fichier est abîmé : il ne s’ouvre pas.');

/** Files inside a file: the names of all, the text of those that are wanted. */
export interface Parts {
  readonly names: ReadonlySet<string>;
  /** Throws {@link ImportFault} for a part that is not there. */
  text(name: string): string;
  has(name: string): boolean;
}

/**
 * Unzips the parts that are wanted, the others are not even looked into. What they grow to is
 * counted as it comes, whatever the file says of their sizes. Throws {@link ImportFault}.
 */
export function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most = MAX_UNZIPPED_BYTES,
): Parts {
  const parts = new Map<string, Uint8Array[]>();
  const names = new Set<string>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (names.has(file.name)) throw BROKEN;
    names.add(file.name);
    if (names.size > MAX_PARTS) throw tooLarge();
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    take(file, (chunk) => {
      size += chunk.length;
      if (size > most) throw tooLarge();
      chunks.push(chunk);
    });
  });
  unzip.register(UnzipInflate);
  pushAll(unzip, bytes);
  const texts = new Map([...parts].map(([name, chunks]) => [name, decode(chunks)]));
  return {
    names,
    has: (name) => names.has(name),
    text(name) {
      const text = texts.get(name);
      if (text === undefined) throw BROKEN;
      return text;
    },
  };
}

function take(file: UnzipFile, onChunk: (chunk: Uint8Array) => void): void {
  file.ondata = (error, chunk) => {
    if (error) throw error;
    onChunk(chunk);
  };
  file.start();
}

function pushAll(unzip: Unzip, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ImportFault ? error : BROKEN;
  }
}

function tooLarge(): ImportFault {
  const message = 'Ce fichier devient trop gros une fois ouvert. Gardez-en une seule feuille.';
  return new ImportFault('too-large', message);
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
    );
  } catch {
    throw BROKEN;
  }
}
