import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { type Structure } from '../../../bot/conversation/structure.ts';
import { startServer, type Started } from '../../server/start-server.ts';
import { smallWorld } from '../../service/small-world.ts';
import { call, listen, read } from './client.ts';

let started: Started;
beforeEach(async () => {
  started = await startServer();
});
afterEach(async () => {
  await started.close();
});

test('lets pages of loopback in outside production, and answers their preflight', async () => {
  for (const origin of ['http://localhost:5000', 'http://127.0.0.1:80', started.url]) {
    const preflight = await call(started, 'OPTIONS', '/conversations', { headers: { origin } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('vary')).toContain('Origin');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/x-requested-with/);
    const refused = await call(started, 'GET', '/conversations/x', { headers: { origin } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      401,
      origin,
    ]);
  }
});

test('keeps pages of others out', async () => {
  for (const origin of ['https://exemple.fr', 'http://localhost.exemple.fr', 'null']) {
    const answer = await call(started, 'POST', '/tokens/generate', { headers: { origin } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('gives no token to who has neither a page nor a secret', async () => {
  const secret = 's'.repeat(32);
  const closed = await startServer({ secrets: [secret, 't'.repeat(32)] });
  const ask = (headers: object, path = '/tokens/generate') =>
    call(closed, 'POST', path, { headers, body: { user: { id: 'dl_from-server' } } });
  expect((await ask({})).status).toBe(403);
  const wrong = `Bearer ${secret.slice(1)}x`;
  expect((await ask({ authorization: wrong })).status).toBe(403);
  expect((await ask({ authorization: wrong, origin: closed.url })).status).toBe(403);
  const asked = await ask({ authorization: `Bearer ${secret}` });
  expect(asked.status).toBe(200);
  expect(decodeJwt(asked.body.token)['user']).toBe('dl_from-server');
  const begun = await ask({ authorization: `Bearer ${secret}` }, '/conversations');
  expect(begun.status).toBe(201);
  expect((await read(closed, begun.body)).body.activities).toHaveLength(1);
  expect((await read(closed, { ...begun.body, token: secret })).status).toBe(403);
  await closed.close();
});

test('binds a conversation to the structure of its page, and to that page', async () => {
  const mairie: Structure = {
    id: 'mairie',
    name: 'Mairie',
    origins: ['https://www.mairie.example'],
    languages: [],
    facts: new Map(),
    device: 'own',
    flow: 'caf.essai',
    contact: { phone: '3939' },
  };
  const world = { ...smallWorld(), structures: new Map([['mairie', mairie]]) };
  const open = await startServer({ production: true, world });
  const origin = 'https://www.mairie.example';
  const ask = (body: unknown, from: string) =>
    call(open, 'POST', '/tokens/generate', { headers: { origin: from }, body });
  const { status, body } = await ask({}, origin);
  expect(status).toBe(200);
  expect(decodeJwt(body.token)).toMatchObject({ structure: 'mairie', origin });
  expect((await ask({ structure: 'mairie' }, open.url)).status).toBe(200);
  const unknown = await ask({ structure: 'autre' }, origin);
  expect([unknown.status, unknown.body.error.code]).toEqual([404, 'StructureNotFound']);
  expect((await ask({}, 'https://www.mairie.example.org')).status).toBe(403);
  const begun = await call(open, 'POST', '/conversations', {
    token: body.token,
    headers: { origin },
    body: {},
  });
  // The structure's own flow opens its guide.
  const { activities } = (await read(open, begun.body)).body;
  expect(JSON.stringify(activities)).toContain('"step":"first"');
  await expect(listen(begun.body.streamUrl, { origin: open.url })).rejects.toThrow('403');
  const streamAgain = async () =>
    (await call(open, 'POST', '/conversations', { token: body.token })).body.streamUrl;
  await expect(listen(await streamAgain())).rejects.toThrow('403');
  (await listen(await streamAgain(), { origin })).close();
  await open.close();
});

test('two structures of one origin: who asks says for which', async () => {
  const origin = 'https://www.ville.example';
  const structures = new Map(
    ['mairie', 'ccas', 'ailleurs'].map((id): [string, Structure] => [
      id,
      {
        id,
        name: id,
        origins: [id === 'ailleurs' ? 'https://ailleurs.example' : origin],
        languages: [],
        facts: new Map(),
        device: 'own',
        contact: { phone: '3939' },
      },
    ]),
  );
  const world = { ...smallWorld(), structures };
  const open = await startServer({ production: true, world });
  const ask = async (path: string, body: unknown) => {
    const answer = await call(open, 'POST', path, { headers: { origin }, body });
    return { ...answer, code: answer.status === 200 ? '' : answer.body.error.code };
  };
  for (const path of ['/tokens/generate', '/guide']) {
    const refused = await ask(path, {});
    expect([refused.status, refused.code]).toEqual([400, 'StructureNotNamed']);
    expect(refused.body.error.message).toContain('plusieurs structures');
    expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
    for (const structure of ['mairie', 'ccas']) {
      const { status, body } = await ask(path, { structure });
      expect([status, decodeJwt(body.token)['structure']]).toEqual([200, structure]);
    }
    expect((await ask(path, { structure: 'ailleurs' })).code).toBe('OriginNotAllowed');
  }
  await open.close();
});

test('a page that may not begin a guide can read why, and nothing else', async () => {
  const origin = 'https://exemple.fr';
  const ask = (method: string, path: string) =>
    call(started, method, path, {
      headers: { origin },
      ...(method === 'POST' ? { body: {} } : {}),
    });
  const told = await ask('POST', '/guide');
  expect([told.status, told.headers.get('access-control-allow-origin')]).toEqual([403, origin]);
  expect(told.body.error.message).toContain('origins');
  for (const [method, path] of [
    ['OPTIONS', '/guide'],
    ['POST', '/tokens/generate'],
    ['POST', '/conversations'],
    ['GET', '/conversations/x/screen'],
  ] as const) {
    const answer = await ask(method, path);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  }
});

test('a stream needs the origin of its token: a program has none, and asks with a secret', async () => {
  const secret = 's'.repeat(32);
  const open = await startServer({ production: true, secrets: [secret] });
  const stream = async (headers: object) =>
    (await call(open, 'POST', '/conversations', { headers, body: {} })).body.streamUrl;
  const asServer = { authorization: `Bearer ${secret}` };
  (await listen(await stream(asServer))).close();
  (await listen(await stream(asServer), { origin: open.url })).close();
  const other = { origin: 'https://exemple.fr' };
  await expect(listen(await stream(asServer), other)).rejects.toThrow('403');
  // Given to a page by way of its own server: bound to that page as if it had asked itself.
  const bound = { ...asServer, origin: open.url };
  await expect(listen(await stream(bound))).rejects.toThrow('403');
  (await listen(await stream(bound), { origin: open.url })).close();
  await open.close();
});

test('lets only its own address in, in production', async () => {
  const strict = await startServer({ production: true });
  const ask = (origin: string) => call(strict, 'POST', '/tokens/generate', { headers: { origin } });
  expect((await ask('http://localhost:5000')).status).toBe(403);
  expect((await ask(strict.url)).status).toBe(200);
  await strict.close();
});
