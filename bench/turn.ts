import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, type Result } from './harness.ts';
import { type Bench } from './main.ts';

const SERVER = fileURLToPath(new URL('./turn-server.js', import.meta.url));
/** Conversations at once. */
const CONNECTIONS = 10;
/** Enough for both sides to be compiled and warm in every round. */
const OPERATIONS = 5000;

/** A tap, as Web Chat sends it: the label, and what the button carries. */
function tap(label: string, value: object): object {
  return { text: label, value };
}

function pick(step: string, option: string, label: string): object {
  return tap(label, { do: 'answer', walk: 0, step, options: [option] });
}

const BACK = tap('Revenir', { do: 'command', command: 'back' });

/**
 * What a person does, over and over: eight choices and two typed messages in ten, one of them a
 * sentence with a number that the guard hides and a demand that is routed. Every message has an
 * id of its own, so every one is a turn.
 */
const MESSAGES: readonly object[] = [
  tap('La Caf', { do: 'menu', menu: 'caf' }),
  tap('Ma déclaration', { do: 'flow', flow: 'caf.declaration-trimestrielle' }),
  pick('payer', 'caf', 'La Caf'),
  pick('account/internet/internet', 'internet-yes', 'Oui'),
  pick('account/opens', 'opens', 'Oui'),
  BACK,
  { text: '1' },
  BACK,
  { text: 'mon numero 1 85 05 78 006 084 et je narrive pas a me connecter' },
  tap('Recommencer', { do: 'command', command: 'restart' }),
];

/** CPU of the server for a turn, from the request to the answer, against a stock echo bot. */
export const turn: Bench = {
  name: 'turn',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-turn-'));
    const ours = await startSide('ours', folder);
    const peer = await startSide('peer', folder);
    try {
      const conversations = await Promise.all(
        Array.from({ length: CONNECTIONS }, () => begin(ours.port)),
      );
      return [
        await compare({
          title: 'Direct Line turn, committed with SQLite FULL (CPU of the server)',
          ours: {
            name: 'POST activities, guard and log on',
            run: (count) =>
              ours.spent(() =>
                drive(count, (lane, each) => say(ours.port, conversations[lane], each)),
              ),
          },
          peer: {
            name: 'CloudAdapter echo, no state',
            run: (count) => peer.spent(() => drive(count, (_, each) => echo(peer.port, each))),
          },
          goals: [{ kind: 'faster', times: 1.3 }],
          operations: { ours: OPERATIONS, peer: OPERATIONS },
        }),
      ];
    } finally {
      ours.child.kill('SIGKILL');
      peer.child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Side {
  readonly child: ChildProcess;
  readonly port: number;
  /** CPU of the server while the work is done, in microseconds. */
  spent(work: () => Promise<void>): Promise<number>;
}

async function startSide(side: 'ours' | 'peer', folder: string): Promise<Side> {
  const child = fork(SERVER, [side, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const next = async () => {
    const [said] = (await once(child, 'message')) as [{ port?: number; cpu?: number }];
    return said;
  };
  const { port = 0 } = await next();
  const cpu = async (): Promise<number> => {
    child.send('cpu');
    return (await next()).cpu ?? Number.NaN;
  };
  return {
    child,
    port,
    async spent(work) {
      const before = await cpu();
      await work();
      return (await cpu()) - before;
    },
  };
}

/** Runs `count` operations, CONNECTIONS at a time, each lane in order. */
async function drive(
  count: number,
  operation: (lane: number, each: number) => Promise<void>,
): Promise<void> {
  const lanes = Array.from({ length: CONNECTIONS }, async (_, lane) => {
    for (let each = lane; each < count; each += CONNECTIONS) {
      await operation(lane, Math.floor(each / CONNECTIONS));
    }
  });
  await Promise.all(lanes);
}

interface Conversation {
  readonly conversationId: string;
  readonly token: string;
}

async function begin(port: number): Promise<Conversation> {
  const token = await post(port, '/directline/tokens/generate', {}, '');
  return JSON.parse(token) as Conversation;
}

let messages = 0;

async function say(port: number, conversation: Conversation | undefined, each: number) {
  const { conversationId = '', token = '' } = conversation ?? {};
  messages += 1;
  const message = {
    type: 'message',
    from: { id: '', role: 'user' },
    locale: 'fr-FR',
    textFormat: 'plain',
    channelData: { clientActivityID: `bench.${messages}` },
    ...MESSAGES[each % MESSAGES.length],
  };
  await post(port, `/directline/conversations/${conversationId}/activities`, message, token);
}

async function echo(port: number, each: number): Promise<void> {
  await post(
    port,
    '/api/messages',
    {
      type: 'message',
      id: String(each),
      channelId: 'emulator',
      serviceUrl: `http://127.0.0.1:${port}`,
      deliveryMode: 'expectReplies',
      conversation: { id: 'c' },
      from: { id: 'u', role: 'user' },
      recipient: { id: 'b', role: 'bot' },
      locale: 'fr-FR',
      textFormat: 'plain',
      ...MESSAGES[each % MESSAGES.length],
    },
    '',
  );
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function post(port: number, path: string, body: object, token: string): Promise<string> {
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
          // A page of ours asks for the token; the rest goes as a client of the npm package sends it.
          ...(token === '' ? { origin: 'http://127.0.0.1' } : { authorization: `Bearer ${token}` }),
        },
      },
      (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${path}: ${answer.statusCode ?? 0} ${text}`));
        });
      },
    );
    call.on('error', reject);
    call.end(bytes);
  });
}
