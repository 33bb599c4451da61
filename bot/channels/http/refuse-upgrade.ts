import { STATUS_CODES } from 'node:http';
import { type Duplex } from 'node:stream';
import { type HttpFault } from './http-fault.ts';

/** Answers who asked for a stream and gets none, and closes: their side may never do. */
export function refuseUpgrade(
  socket: Duplex,
  { status, headers }: Pick<HttpFault, 'status' | 'headers'>,
): void {
  const told = Object.entries({ ...headers, connection: 'close' });
  const lines = told.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines}\r\n`, () => {
    socket.destroy();
  });
}
