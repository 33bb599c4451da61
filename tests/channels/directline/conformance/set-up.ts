import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { startServer, type Started } from '../../../server/start-server.ts';
import { begin, call, type Began } from '../client.ts';

const SECRET = 's'.repeat(32);

/** The server of a file of checks, and a conversation begun for the check that runs. */
export let started: Started;
export let begun: Began;

/** Called once by each file. */
export function serve(): void {
  beforeAll(async () => {
    started = await startServer({ secrets: [SECRET], limits: { turnsAMinute: 1000 } });
  });
  afterAll(async () => {
    await started.close();
  });
  beforeEach(async () => {
    begun = await begin(started);
  });
}

export const enter = { value: { do: 'flow', flow: 'caf.essai' }, text: 'La Caf' };
export const message = { type: 'message', text: 'bonjour', locale: 'fr-FR' };

/** A path of the conversation. */
export const at = (rest = ''): string => `/conversations/${begun.conversationId}${rest}`;

/** A request with the conversation's token. */
export const ask = (method: string, path: string, body?: unknown, headers: object = {}) =>
  call(started, method, path, { token: begun.token, headers, ...(body !== undefined && { body }) });

/** A request of a server that holds a secret. */
export const secretly = (path: string, body?: unknown) =>
  call(started, 'POST', path, {
    headers: { authorization: `Bearer ${SECRET}` },
    ...(body !== undefined && { body }),
  });
