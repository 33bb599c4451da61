import { type Agent, request } from 'node:http';

export interface Asked {
  readonly port: number;
  /** The address that it comes from: of 127.0.0.0/8, all of which are this machine. */
  readonly from: string;
  readonly method?: string;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: a connection of its own. */
  readonly agent?: Agent;
  /** Milliseconds after which an answer that has not ended is given up. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 30_000;

/** The status and text of an answer; status 0 when the connection was cut, or when it took too long. */
export function ask(asked: Asked): Promise<{ readonly status: number; readonly text: string }> {
  const { port, from, method = 'GET', path, body, headers, agent } = asked;
  const { patienceMs = PATIENCE_MS } = asked;
  return new Promise((resolve) => {
    const cut = () => {
      resolve({ status: 0, text: '' });
    };
    const call = request(
      {
        host: '127.0.0.1',
        port,
        localAddress: from,
        method,
        path,
        agent: agent ?? false,
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          accept: 'text/html',
          'accept-encoding': 'br',
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
          ...headers,
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('latin1');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, text });
        });
        answer.on('error', cut);
      },
    );
    call.on('error', cut);
    call.end(body);
  });
}
