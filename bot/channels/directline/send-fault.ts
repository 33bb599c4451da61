import { type ServerResponse } from 'node:http';
import { HttpFault, toHttpFault } from '../http/http-fault.ts';
import { sendJson } from '../http/send-json.ts';

/** What went wrong, without its cause: the cause may hold what a person wrote. */
export function sendFault(
  res: ServerResponse,
  error: unknown,
  headers: Readonly<Record<string, string>>,
): void {
  const fault = toHttpFault(error) ?? new HttpFault(500, 'ServiceError', 'Something failed here');
  const { status, code, message } = fault;
  sendJson(
    res,
    status,
    { error: { code, message } },
    { ...headers, ...fault.headers, ...(status === 413 ? { connection: 'close' } : {}) },
  );
}
