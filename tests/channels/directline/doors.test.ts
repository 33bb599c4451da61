import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import {
  createTokens,
  TOKEN_KINDS,
  type Claims,
  type TokenKind,
  type Tokens,
} from '../../../bot/channels/directline/tokens.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { startServer, type Started } from '../../server/start-server.ts';
import { begin, call, listen, say, type Began } from './client.ts';

let started: Started;
let begun: Began;
let claims: Claims;
beforeAll(async () => {
  started = await startServer();
  begun = await begin(started);
  await say(started, begun, { text: 'La Caf', value: { do: 'flow', flow: 'caf.essai' } });
  claims = (await started.tokens.verify(begun.token, 'conversation')) ?? fail();
});
afterAll(async () => {
  await started.close();
});

function fail(): never {
  throw new Error('a token of ours is refused');
}

/** How each kind is made. A new kind joins here, and with it every door below. */
const MAKE: Readonly<Record<TokenKind, (tokens: Tokens) => Promise<string>>> = {
  conversation: (tokens) => tokens.sign(claims),
  stream: (tokens) => tokens.signStream(claims),
  resume: (tokens) => tokens.signResume(claims),
};

/**
 * What each door answers to who shows it that token: 101 when a stream opens, 415 to a file, which
 * is never taken.
 */
interface Door {
  readonly name: string;
  /** Absent: no token does, only a secret. */
  readonly opens?: TokenKind;
  readonly knock: (token: string) => Promise<number>;
}

const asked =
  (method: string, path: string, body?: object) =>
  async (token: string): Promise<number> =>
    (await call(started, method, path.replace(':id', begun.conversationId), { token, body }))
      .status;

const DOORS: readonly Door[] = [
  ...(
    [
      ['GET', '/conversations/:id'],
      ['GET', '/conversations/:id/activities'],
      ['POST', '/conversations/:id/activities', { type: 'event' }],
      ['POST', '/conversations', {}],
      ['POST', '/tokens/refresh', {}],
      ['GET', '/conversations/:id/screen'],
      ['POST', '/conversations/:id/ticket', {}],
      ['POST', '/conversations/:id/upload', {}],
    ] as const
  ).map(([method, path, body]): Door => {
    return { name: `${method} ${path}`, opens: 'conversation', knock: asked(method, path, body) };
  }),
  { name: 'POST /tokens/generate', knock: asked('POST', '/tokens/generate', {}) },
  {
    name: 'upgrade /conversations/:id/stream',
    opens: 'stream',
    async knock(token) {
      const address = begun.streamUrl.replace(/t=[^&]+/, `t=${token}`);
      try {
        (await listen(address)).close();
        return 101;
      } catch (error) {
        return Number(/\d{3}/.exec(String(error))?.[0]);
      }
    },
  },
  {
    name: 'POST /tokens/resume',
    opens: 'resume',
    async knock(ticket) {
      const kept = await issued(ticket);
      const headers = { origin: started.url };
      const body = { ticket: kept };
      const answer = await call(started, 'POST', '/tokens/resume', { headers, body });
      return answer.status;
    },
  },
];

/** Of a resume ticket the store must know the hash: one that it gave, in place of a right one. */
async function issued(ticket: string): Promise<string> {
  if (!(await started.tokens.verify(ticket, 'resume'))) return ticket;
  const path = `/conversations/${begun.conversationId}/ticket`;
  const { body } = await call(started, 'POST', path, { token: begun.token, body: {} });
  return (body as unknown as { ticket: string }).ticket;
}

test('knows every kind of token', () => {
  expect(Object.keys(MAKE).sort()).toEqual([...TOKEN_KINDS].sort());
});

describe('each kind at each door', () => {
  for (const door of DOORS) {
    for (const kind of TOKEN_KINDS) {
      const word = kind === door.opens ? 'opens' : 'does not open';
      test(`${kind} ${word} ${door.name}`, async () => {
        const status = await door.knock(await MAKE[kind](started.tokens));
        expect(kind === door.opens ? [101, 200, 415] : [403]).toContain(status);
      });
    }
  }
});

const SECRET = new TextEncoder().encode('k'.repeat(43));
const TYPES: Readonly<Record<TokenKind, string>> = {
  conversation: 'aig-conversation+jwt',
  stream: 'aig-stream+jwt',
  resume: 'aig-resume+jwt',
};

/** A token as we make it but for what is wrong with it. */
function forge(
  kind: TokenKind,
  header: Record<string, unknown>,
  payload: Readonly<Record<string, unknown>> = {},
  secret = SECRET,
): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000);
  const { conversation, ...others } = claims;
  return new SignJWT({
    conv: conversation,
    ...others,
    iss: 'aiguillage',
    aud: kind,
    iat: seconds,
    exp: seconds + 60,
    jti: `${Math.random()}`,
    ...payload,
  })
    .setProtectedHeader({ alg: 'HS256', typ: TYPES[kind], kid: 'test', ...header })
    .sign(secret);
}

test.each(TOKEN_KINDS)('%s: one algorithm, one type, one key that is known', async (kind) => {
  const good = await started.tokens.verify(await forge(kind, {}), kind);
  expect(good).toMatchObject({ conversation: claims.conversation });
  const seconds = Math.floor(Date.now() / 1000);
  const wrong = await Promise.all([
    forge(kind, { alg: 'HS384' }),
    forge(kind, { alg: 'HS512' }),
    forge(kind, { typ: 'JWT' }),
    forge(kind, { typ: undefined }),
    forge(kind, { kid: 'foreign' }),
    forge(kind, { kid: undefined }),
    forge(kind, {}, { iss: 'other' }),
    forge(kind, {}, { aud: 'other' }),
    forge(kind, {}, { aud: undefined }),
    forge(kind, {}, { exp: seconds - 1 }),
    forge(kind, {}, { exp: undefined }),
    forge(kind, {}, {}, new TextEncoder().encode('x'.repeat(43))),
    Promise.resolve(new UnsecuredJWT({ ...claims, aud: kind }).setIssuer('aiguillage').encode()),
    ...TOKEN_KINDS.filter((one) => one !== kind).map((one) => forge(one, {})),
    ...TOKEN_KINDS.filter((one) => one !== kind).map((one) => forge(kind, {}, { aud: one })),
  ]);
  for (const token of wrong) expect(await started.tokens.verify(token, kind)).toBeUndefined();
});

test('a token that was good is not, once its key is revoked', async () => {
  const keys = new Map([['a', { kid: 'a', secret: SECRET }]]);
  const now = Date.now;
  const tokens = createTokens({
    keys: {
      current: () => keys.get('a') ?? fail(),
      find: (kid) => keys.get(kid),
      findAnew: (kid) => Promise.resolve(keys.get(kid)),
    },
    now,
    spend: createMemoryStore({ now }).tickets.spend,
  });
  const made = await Promise.all(
    TOKEN_KINDS.map(async (kind) => [kind, await MAKE[kind](tokens)] as const),
  );
  expect(await tokens.verify(made[0]?.[1] ?? '', 'conversation')).toBeDefined();
  keys.delete('a');
  for (const [kind, token] of made) expect(await tokens.verify(token, kind)).toBeUndefined();
});

test('another conversation, one that is not, and a wrong token get the same answer', async () => {
  const other = await begin(started);
  const ask = async (id: string, token: string) => {
    const { status, text } = await call(started, 'GET', `/conversations/${id}/activities`, {
      token,
    });
    return { status, text };
  };
  const answers = [
    await ask(other.conversationId, begun.token),
    await ask('A'.repeat(22), begun.token),
    await ask(begun.conversationId, `${begun.token}x`),
    await ask(begun.conversationId, 'x'),
  ];
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.status).toBe(403);
});

test('ids are 128 random bits, and the person is the one of the token', async () => {
  const many = await Promise.all(Array.from({ length: 50 }, () => begin(started)));
  const ids = new Set(many.map(({ conversationId }) => conversationId));
  expect(ids.size).toBe(50);
  for (const id of ids) expect(Buffer.from(id, 'base64url')).toHaveLength(16);
  const from = { id: 'dl_somebody-else', name: 'Zébulon', role: 'bot' };
  await say(started, begun, { text: 'encore', from });
  const path = `/conversations/${begun.conversationId}/activities`;
  const { text } = await call(started, 'GET', path, { token: begun.token });
  expect(text).toContain(`"from":{"id":"${claims.user}","role":"user"}`);
  expect(text).not.toMatch(/somebody-else|bulon/);
});
