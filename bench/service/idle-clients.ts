import { once } from 'node:events';
import { WebSocket } from 'ws';
import { createTokens } from '../../bot/channels/directline/tokens.ts';
import { randomId } from '../../bot/channels/directline/access.ts';
import { parseTokenKeys } from '../../bot/channels/directline/token-keys.ts';
import { KEY } from './side.ts';

// Thousands of people who have the guide open and say nothing: a process of its own, since each
// end of a stream takes a file descriptor. Says when all are open.

const [, , port = '', count = ''] = process.argv;
/** Openings on the way at once. */
const AT_ONCE = 50;

const [key] = parseTokenKeys(`${KEY.kid}:${KEY.secret}`) ?? [];
if (!key) throw new Error('this is no key');
const tokens = createTokens({
  keys: { current: () => key, find: () => key, findAnew: () => Promise.resolve(key) },
  now: Date.now,
  spend: () => Promise.resolve(true),
});

async function open(): Promise<void> {
  const conversation = randomId();
  const claims = { conversation, user: `dl_${randomId()}`, born: Date.now(), lang: 'fr' };
  const t = await tokens.signStream(claims);
  const path = `/directline/conversations/${conversation}/stream?watermark=-&t=${t}`;
  const headers = { 'x-forwarded-for': `10.1.${Math.floor(left / 250)}.${left % 250}` };
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  await once(socket, 'message');
}

let left = Number(count);
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    while (left > 0) {
      left -= 1;
      await open();
    }
  }),
);
process.send?.('open');
process.on('disconnect', () => process.exit(0));
