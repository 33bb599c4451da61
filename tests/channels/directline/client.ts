import { WebSocket } from 'ws';
import { type Started } from '../../server/start-server.ts';

export interface Wire {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string };
  readonly suggestedActions?: {
    readonly actions: readonly { readonly title: string; readonly value: unknown }[];
  };
  readonly [key: string]: unknown;
}

export interface Began {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

/** Calls a Direct Line route; the body as it came. */
export async function call(
  { domain }: Pick<Started, 'domain'>,
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: object } = {},
) {
  const response = await fetch(`${domain}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text === '' ? {} : JSON.parse(text)) as Began & {
      readonly id: string;
      readonly activities: readonly Wire[];
      readonly watermark: string;
      readonly error: { readonly code: string; readonly message: string };
    },
  };
}

/** A token for one of our own pages. */
export function generate(started: Started, body?: unknown) {
  const headers = { origin: started.url };
  return call(started, 'POST', '/tokens/generate', { headers, body });
}

/** A conversation begun as the clients do: a token, then the conversation. */
export async function begin(started: Started, locale?: string): Promise<Began> {
  const { body } = await generate(started);
  const begun = await call(started, 'POST', '/conversations', {
    token: body.token,
    body: { user: {}, ...(locale === undefined ? {} : { locale }) },
  });
  return begun.body;
}

export function say(started: Started, { conversationId, token }: Began, activity: object) {
  return call(started, 'POST', `/conversations/${conversationId}/activities`, {
    token,
    body: { type: 'message', ...activity },
  });
}

export function read(started: Started, { conversationId, token }: Began, watermark = '') {
  const path = `/conversations/${conversationId}/activities?watermark=${watermark}`;
  return call(started, 'GET', path, { token });
}

/** Frames of a stream, as they come. */
export async function listen(streamUrl: string, options: { readonly origin?: string } = {}) {
  const socket = new WebSocket(streamUrl, options);
  const activities: Wire[] = [];
  const frames: { activities: Wire[]; watermark: string }[] = [];
  let wake = () => undefined as unknown;
  let closed: number | undefined;
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString('utf8')) as (typeof frames)[number];
    frames.push(frame);
    activities.push(...frame.activities);
    wake();
  });
  socket.on('close', (code) => {
    closed = code;
    wake();
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) {
      await new Promise((resolve, reject) => {
        wake = () => {
          resolve(undefined);
        };
        setTimeout(() => {
          reject(new Error(`waited in vain; ${activities.length} activities, closed ${closed}`));
        }, 3000).unref();
      });
    }
  };
  return {
    activities,
    frames,
    count: (wanted: number) => until(() => activities.length >= wanted),
    closed: () => until(() => closed !== undefined).then(() => closed),
    close: () => {
      socket.close();
    },
    socket,
  };
}
