import { type IncomingMessage } from 'node:http';
import { type Upload } from '../pages/request.ts';
import { HttpFault } from './http-fault.ts';
import { parseMultipart, type Part } from './parse-multipart.ts';
import { readBytes } from './read-json.ts';

/** Bytes of a form with a file: a planning of a year has a tenth. */
export const MAX_UPLOAD = 1_000_000;

/** Whether a form brings a file. */
export function bringsFile({ headers }: IncomingMessage): boolean {
  return /^multipart\/form-data;/i.test(headers['content-type'] ?? '');
}

/**
 * Reads a form with its file: nothing of it goes to the disk. Of one that is too large the rest is
 * let pass, so that the browser reads the answer.
 */
export async function readUpload(req: IncomingMessage): Promise<Upload> {
  try {
    const body = await readBytes(req, MAX_UPLOAD);
    const parts = parseMultipart(body, req.headers['content-type'] ?? '');
    return parts ? uploadOf(parts) : { fault: 'unreadable' };
  } catch (error) {
    if (error instanceof HttpFault && error.status === 413) return { fault: 'too-large' };
    throw error;
  }
}

/** A field for a file that was left alone has no name, and no bytes. */
function uploadOf(parts: readonly Part[]): Upload {
  const file = parts.find(
    ({ filename, bytes }) => filename !== undefined && (filename !== '' || bytes.length > 0),
  );
  const fields = parts
    .filter(({ filename }) => filename === undefined)
    .map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')] as const);
  return { fields, ...(file ? { file: file.bytes } : {}) };
}
