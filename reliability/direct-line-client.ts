import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

/** What is looked at of an activity. */
export interface Activity {
  readonly id: string;
  readonly from: { readonly role: string };
  readonly replyToId?: string;
  readonly channelData?: { readonly clientActivityID?: string };
}

export interface Reply {
  /** 0: no answer came (cut, refused, too late). */
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Milliseconds after which a client gives an answer up: longer than any timeout of the store. */
const ANSWER_MS = 8000;

const NO_REPLY: Reply = { status: 0, retryAfter: undefined, body: {} };

/** Calls one server over connections that are kept. */
export interface Client {
  call(method: 'GET' | 'POST', path: string, token: string, body?: object): Promise<Reply>;
  close(): void;
}

export function createClient(port: () => number, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    call(method, path, token, body) {
      const bytes = body && Buffer.from(JSON.stringify(body));
      return new Promise((resolve) => {
        const asked = request(
          {
            port: port(),
            host: '127.0.0.1',
            path: `/directline${path}`,
            agent,
            method,
            timeout: ANSWER_MS,
            headers: {
              authorization: `Bearer ${token}`,
              // Each from an address of its own, as people are: one address has its limits.
              'x-forwarded-for': someAddress(),
              ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }),
            },
          },
          (answer) => {
            let text = '';
            answer.setEncoding('utf8');
            answer.on('data', (part: string) => (text += part));
            answer.on('error', () => {
              resolve(NO_REPLY);
            });
            answer.on('end', () => {
              resolve({
                status: answer.complete ? (answer.statusCode ?? 0) : 0,
                retryAfter: answer.headers['retry-after'],
                body: parsed(text),
              });
            });
          },
        );
        asked.on('timeout', () => asked.destroy());
        asked.on('error', () => {
          resolve(NO_REPLY);
        });
        asked.end(bytes);
      });
    },
    close() {
      agent.destroy();
    },
  };
}

function someAddress(): string {
  return `10.${randomBytes(3).join('.')}`;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
