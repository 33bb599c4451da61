import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type DownloadLimits } from './download-limits.ts';
import { FeedFault } from './feed-fault.ts';

/** A file that was written whole. */
export interface Written {
  /** Unpacked. */
  readonly bytes: number;
  readonly sha256: string;
}

interface WriteOptions {
  readonly limits: Pick<DownloadLimits, 'quietMs'>;
  /** Bytes that may come, and that they may be once unpacked. */
  readonly room: number;
  readonly signal: AbortSignal;
}

/** Writes the body of an answer, unpacked, into a file. Throws {@link FeedFault}. */
export async function writeAnswer(
  answer: IncomingMessage,
  path: string,
  { limits, room, signal }: WriteOptions,
): Promise<Written> {
  const unpack = unpackerOf(answer);
  const quiet = quietAfter(limits.quietMs);
  const sha256 = createHash('sha256');
  let bytes = 0;
  const sent = bounded(room, () => {
    quiet.heard();
  });
  const written = bounded(room, (chunk) => {
    sha256.update(chunk);
    bytes += chunk.length;
  });
  try {
    await pipeline([answer, sent, ...unpack, written, createWriteStream(path)], {
      signal: AbortSignal.any([signal, quiet.signal]),
    });
  } catch (error) {
    if (quiet.signal.aborted) throw quietFor(limits.quietMs);
    throw toFault(error, signal);
  } finally {
    quiet.stop();
  }
  return { bytes, sha256: sha256.digest('hex') };
}

function unpackerOf({ headers }: IncomingMessage): readonly Transform[] {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return [];
  if (encoding === 'gzip') return [createGunzip()];
  const how = encoding.slice(0, 40);
  throw new FeedFault('wrong-type', `Ce fichier est compressé d’une façon inconnue (${how}).`);
}

/** Lets so many bytes pass, then fails: a small file may unpack to a huge one. */
function bounded(room: number, passing: (chunk: Buffer) => void): Transform {
  let left = room;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length;
      if (left < 0) {
        done(tooLarge());
        return;
      }
      passing(chunk);
      done(null, chunk);
    },
  });
}

/** Aborts once nothing was heard for so long. */
function quietAfter(ms: number) {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, ms);
  return {
    signal: controller.signal,
    heard: () => void timer.refresh(),
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** More than a list may hold. */
export function tooLarge(): FeedFault {
  return new FeedFault('too-large', 'Ce fichier est trop gros : la lecture s’est arrêtée.');
}

function quietFor(ms: number): FeedFault {
  return new FeedFault('too-slow', `Rien n’est venu pendant ${Math.ceil(ms / 1000)} s.`);
}

function toFault(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof FeedFault) return error;
  if (signal.aborted) return new FeedFault('too-slow', 'La lecture a duré trop longtemps.');
  const { code = '' } = error as { code?: string };
  if (code === 'Z_DATA_ERROR') {
    return new FeedFault('broken-off', 'Ce fichier compressé est abîmé.');
  }
  if (CUT.has(code)) return new FeedFault('broken-off', 'L’envoi s’est coupé avant la fin.');
  return error;
}

const CUT = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'Z_BUF_ERROR', 'EPIPE']);
