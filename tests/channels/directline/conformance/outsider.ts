import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { WebSocket } from 'ws';
import { startServer, type Started } from '../../../server/start-server.ts';

// Written from the documentation of Direct Line 3.0 and the source of its clients alone, as
// somebody would who has only an address and a secret: requests by hand, nothing of ours.

export const SECRET = 'o'.repeat(40);
export const PAGE = 'http://localhost:4321';

interface Body {
  readonly [key: string]: unknown;
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly id: string;
  readonly watermark: string;
  readonly activities: readonly Activity[];
  readonly error: { readonly code: string; readonly message: string };
}

interface Activity {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly locale?: string;
  readonly timestamp: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly conversation: { readonly id: string };
  readonly channelData?: { readonly clientActivityID?: string };
  readonly suggestedActions?: {
    readonly actions: readonly { type: string; title: string; value: unknown; text?: string }[];
  };
}

export let started: Started;
export let one: Body;
/** Called once by each file: a server, and a conversation for each check. */
export function serve(): void {
  beforeAll(async () => {
    started = await startServer({ secrets: [SECRET], limits: { turnsAMinute: 1000 } });
  });
  afterAll(() => started.close());
  beforeEach(async () => {
    one = (await send('POST', '/conversations', { bearer: SECRET, json: {} })).body;
  });
}

interface Sent {
  readonly bearer?: string;
  readonly json?: unknown;
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function send(
  method: string,
  path: string,
  { bearer, json, raw, headers }: Sent = {},
) {
  const body = raw ?? (json === undefined ? undefined : JSON.stringify(json));
  const answer = await fetch(`${started.url}/directline${path}`, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  const parsed = (text === '' ? {} : JSON.parse(text)) as Body;
  return { status: answer.status, headers: answer.headers, body: parsed };
}

export const path = (rest = '', of = one) => `/conversations/${of.conversationId}${rest}`;
export const post = (activity: object, of = one) =>
  send('POST', path('/activities', of), { bearer: of.token, json: activity });
export const say = (text: string, more: object = {}, of = one) =>
  post({ type: 'message', from: { id: 'someone', name: 'A' }, text, ...more }, of);
export const poll = (watermark?: string, of = one) =>
  send('GET', path(`/activities${watermark === undefined ? '' : `?watermark=${watermark}`}`, of), {
    bearer: of.token,
  });
type Action = NonNullable<Activity['suggestedActions']>['actions'][number];
/** What a tap on a suggested action posts, by its type. */
export function asWebChatSends({ type, title, value, text = title }: Action): object {
  if (type === 'imBack') return { text: String(value) };
  if (type === 'messageBack') {
    return { text, value, channelData: { messageBack: { displayText: title } } };
  }
  return typeof value === 'string' ? { text: value, value } : { value };
}
export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A stream, its frames and how it ended. */
export async function open(url: string, protocols: string[] = []) {
  const socket = new WebSocket(url, protocols);
  const frames: { activities: Activity[]; watermark: string; binary: boolean }[] = [];
  const ended = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  socket.on('message', (data: Buffer, binary: boolean) => {
    const text = data.toString('utf8');
    if (text !== '') frames.push({ ...(JSON.parse(text) as (typeof frames)[number]), binary });
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => {
      resolve();
    });
    socket.on('error', reject);
  });
  const all = () => frames.flatMap(({ activities }) => activities);
  return {
    socket,
    frames,
    all,
    ended,
    async until(count: number) {
      for (let tries = 0; all().length < count && tries < 400; tries++) await wait(10);
      return all();
    },
  };
}
