import { type OverlayChange, type OverlayEntry, type OverlayState } from './overlay.ts';
import { StoreError } from './store-error.ts';

const MB = 1024 * 1024;

/** What the overlay holds at most: bytes of one file and of all, and how many files. */
export const OVERLAY_LIMITS = { fileBytes: 4 * MB, allBytes: 64 * MB, files: 10_000 } as const;

/** Bytes and files that are read or written in one statement. */
const BATCH = { bytes: MB, files: 200 } as const;

/** Names that every file system takes, none of them hidden or a way out. */
const PATH = /^[a-zA-Z0-9][\w.-]*(?:\/[a-zA-Z0-9][\w.-]*){0,3}$/;
const MAX_PATH = 160;
/** Half of a character: no bytes stand for it. */
const HALF = /\p{Surrogate}/u;

/**
 * What the overlay holds once these changes are made; `conflict` when a file is not at the version
 * that was read. Throws {@link StoreError}, `bad-file` or `too-large`.
 */
export function withChanges(
  before: OverlayState<OverlayEntry>,
  changes: readonly OverlayChange[],
): OverlayState<OverlayEntry> | 'conflict' {
  const files = new Map(before.files);
  const version = before.version + 1;
  const named = new Set<string>();
  for (const { path, text, ifVersion } of changes) {
    refuse(path, text, named);
    named.add(path);
    if ((before.files.get(path)?.version ?? 0) !== ifVersion) return 'conflict';
    if (text === undefined) files.delete(path);
    else files.set(path, { version, bytes: Buffer.byteLength(text) });
  }
  refuseAll(files);
  return { version, files };
}

/** The same in groups, none of them too large for one statement. */
export function inBatches<T>(all: Iterable<T>, bytesOf: (one: T) => number): readonly T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  let bytes = 0;
  for (const one of all) {
    if (batch.length >= BATCH.files || (batch.length > 0 && bytes + bytesOf(one) > BATCH.bytes)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(one);
    bytes += bytesOf(one);
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

function refuse(path: string, text: string | undefined, named: ReadonlySet<string>): void {
  if (path.length > MAX_PATH || !PATH.test(path)) {
    throw bad(path, 'ce nom ne va pas : lettres sans accent, chiffres, « - », « _ », « . », « / »');
  }
  if (named.has(path)) throw bad(path, 'ce fichier est écrit deux fois d’un coup');
  if (text === undefined) return;
  // A database would change them, or refuse them later.
  if (HALF.test(text) || text.includes('\0')) throw bad(path, 'ce n’est pas du texte');
  if (Buffer.byteLength(text) > OVERLAY_LIMITS.fileBytes) {
    throw tooLarge(`Le fichier ${path} dépasse ${OVERLAY_LIMITS.fileBytes / MB} Mo.`);
  }
}

function refuseAll(files: ReadonlyMap<string, OverlayEntry>): void {
  const { allBytes, files: most } = OVERLAY_LIMITS;
  if (files.size > most) throw tooLarge(`Il y aurait plus de ${most} fichiers écrits en ligne.`);
  let bytes = 0;
  for (const [path, entry] of files) {
    bytes += entry.bytes;
    const folder = foldersOf(path).find((one) => files.has(one));
    if (folder !== undefined) throw bad(path, `${folder} est un fichier, pas un dossier`);
  }
  if (bytes > allBytes)
    throw tooLarge(`Ce qui est écrit en ligne dépasserait ${allBytes / MB} Mo.`);
}

/** `a` and `a/b` of `a/b/c`. */
function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

function bad(path: string, why: string): StoreError {
  return new StoreError('bad-file', `${path} : ${why}. Rien n’a été écrit.`);
}

function tooLarge(what: string): StoreError {
  return new StoreError('too-large', `${what} Rien n’a été écrit.`);
}
