import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { MESSAGES } from './messages.ts';
import { SECRET, type Side } from './side.ts';

/** Conversations at once. */
export const LANES = 10;
/** Turns of a conversation before the next begins, within what one may have in a minute. */
const TURNS = 40;

/** Tries at a message that the store could not take, and milliseconds between them. */
const TRIES = 20;
const AGAIN_MS = 200;

const agent = new Agent({ keepAlive: true, maxSockets: LANES });

/** Takes `count` turns, several conversations at a time, each in order; all must be taken. */
export async function talk({ port }: Side, count: number): Promise<void> {
  await inLanes(count, async (each) => {
    const conversation = await begin(port);
    for (let turn = 0; turn < TURNS && each(); turn++) await say(port, conversation, turn);
  });
}

/** The same messages to a server that keeps no conversation. */
export async function post({ port }: Side, count: number): Promise<void> {
  await inLanes(count, async (each) => {
    for (let turn = 0; each(); turn++) {
      await postOne(port, turn);
    }
  });
}

/** One of those messages. */
export async function postOne(port: number, turn: number): Promise<void> {
  await ask(port, '/api/messages', toBot(port, turn), '');
}

/** Runs lanes until `each` has been called `count` times in all. */
async function inLanes(count: number, work: (each: () => boolean) => Promise<void>): Promise<void> {
  let left = count;
  const each = (): boolean => left-- > 0;
  const lane = async (): Promise<void> => {
    while (left > 0) await work(each);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // Connections unused while the other side is measured are closed by the server in our back.
  agent.destroy();
}

export interface Conversation {
  readonly conversationId: string;
  readonly token: string;
}

export async function begin(port: number): Promise<Conversation> {
  return JSON.parse(await ask(port, '/directline/tokens/generate', {}, SECRET)) as Conversation;
}

export async function say(
  port: number,
  { conversationId, token }: Conversation,
  turn: number,
): Promise<void> {
  const message = {
    type: 'message',
    from: { id: '', role: 'user' },
    locale: 'fr-FR',
    textFormat: 'plain',
    channelData: { clientActivityID: randomBytes(8).toString('hex') },
    ...MESSAGES[turn % MESSAGES.length],
  };
  await ask(port, `/directline/conversations/${conversationId}/activities`, message, token);
}

function toBot(port: number, turn: number): object {
  return {
    type: 'message',
    id: String(turn),
    channelId: 'emulator',
    serviceUrl: `http://127.0.0.1:${port}`,
    deliveryMode: 'expectReplies',
    conversation: { id: 'c' },
    from: { id: 'u', role: 'user' },
    recipient: { id: 'b', role: 'bot' },
    locale: 'fr-FR',
    textFormat: 'plain',
    ...MESSAGES[turn % MESSAGES.length],
  };
}

/** Asks again while the store is away: on a busy machine it may be late once. */
async function ask(port: number, path: string, body: object, token: string): Promise<string> {
  for (let tries = 1; ; tries++) {
    const { status, text } = await askOnce(port, path, body, token);
    if (status === 200) return text;
    if (status !== 503 || tries === TRIES) throw new Error(`${path}: ${status} ${text}`);
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function askOnce(port: number, path: string, body: object, token: string): Promise<Answer> {
  const bytes = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const call = request(
      {
        port,
        path,
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': bytes.length,
          'x-forwarded-for': `10.${randomBytes(3).join('.')}`,
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, text });
        });
      },
    );
    call.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that the server has just closed: asked again on another.
      if (error.code === 'ECONNRESET') resolve({ status: 503, text: '' });
      else reject(error);
    });
    call.end(bytes);
  });
}
