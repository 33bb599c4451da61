import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Steps } from './steps.ts';

/** Bytes that are read, or hashed, between two pauses. */
const CHUNK = 2_097_152;

/** The bytes of a file, some at a time; nothing where it cannot be read. */
export function* readBytes(path: string): Steps<Buffer | undefined> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, Math.min(CHUNK, bytes.length - at), at);
      if (read === 0) return undefined;
      at += read;
      yield;
    }
    return bytes;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The SHA-256 of bytes, some at a time. */
export function* sumOf(bytes: Buffer): Steps<Buffer> {
  const sum = createHash('sha256');
  for (let at = 0; at < bytes.length; at += CHUNK) {
    sum.update(bytes.subarray(at, at + CHUNK));
    yield;
  }
  return sum.digest();
}
