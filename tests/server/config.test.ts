import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';

const key = 'k'.repeat(43);

test('needs no setting', () => {
  expect(readConfig({})).toEqual({
    config: {
      port: 3978,
      host: '127.0.0.1',
      varDir: 'var',
      flowsDirs: ['flows'],
      dataDirs: ['data'],
      conversationMinutes: 120,
      directLineSecrets: [],
      logLevel: 'warn',
      production: false,
      demonstration: true,
      sync: false,
      alerts: false,
      mediator: true,
    },
  });
});

test('reads every setting', () => {
  const { config } = readConfig({
    PORT: '80',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://guide.exemple.fr/',
    TRUST_PROXY: '1',
    VAR_DIR: '/srv/var',
    FLOWS_DIR: 'flows:mine',
    DATA_DIR: 'data:mine',
    CONVERSATION_MINUTES: '30',
    TOKEN_KEYS: `new:${key}, old:${key}`,
    MicrosoftAppId: 'id',
    MicrosoftAppPassword: 'secret',
    METRICS_TOKEN: key,
    LOG_LEVEL: 'info',
    NODE_ENV: 'production',
  });
  expect(config).toMatchObject({
    port: 80,
    host: '0.0.0.0',
    publicUrl: 'https://guide.exemple.fr',
    trustProxy: { hops: 1 },
    flowsDirs: ['flows', 'mine'],
    tokenKeys: [{ kid: 'new' }, { kid: 'old' }],
    bot: { appId: 'id', type: 'MultiTenant' },
    metricsToken: key,
    logLevel: 'info',
    production: true,
    demonstration: false,
  });
});

test('the demonstration is off in production unless it is asked for by its name', () => {
  const read = (env: Record<string, string>) => readConfig(env);
  expect(read({}).config?.demonstration).toBe(true);
  expect(read({ NODE_ENV: 'production' }).config?.demonstration).toBe(false);
  const on = { NODE_ENV: 'production', DEMONSTRATION: 'on' };
  expect(read(on).config?.demonstration).toBe(true);
  expect(read({ DEMONSTRATION: 'oui' }).faults).toEqual([
    "DEMONSTRATION : « oui » n'est ni on ni off.",
  ]);
});

test('tells all mistakes at once, and no secret', () => {
  const { faults = [] } = readConfig({
    PORT: 'x',
    HOST: '0.0.0.0',
    TRUST_PROXY: 'everyone',
    CONVERSATION_MINUTES: '1',
    TOKEN_KEYS: 'a:very-secret',
    MicrosoftAppPassword: 'very-secret',
    DATABASE_URL: 'postgres://u:very-secret@h',
    DATABASE_TLS: 'no',
  });
  expect(faults.map((fault) => fault.split(' :')[0])).toEqual([
    'DATABASE_TLS',
    'DATABASE_URL',
    'PORT',
    'PUBLIC_URL',
    'TRUST_PROXY',
    'CONVERSATION_MINUTES',
    'TOKEN_KEYS',
    'MicrosoftAppPassword',
  ]);
  expect(faults.join()).not.toContain('very-secret');
});

test('reads where the database is, and verifies TLS off this machine', () => {
  const database = (more: object) => readConfig({ DATABASE_URL: 'postgres://me@h/d', ...more });
  expect(database({}).config?.database).toMatchObject({ address: { host: 'h', tls: 'verified' } });
  expect(database({ DATABASE_TLS: 'off' }).config?.database?.address.tls).toBe('off');
  const two = database({ DATABASE_MIGRATION_URL: 'postgres://maker@h/d' }).config?.database;
  expect(two?.migration).toMatchObject({ user: 'maker', tls: 'verified' });
  for (const wrong of [{ DATABASE_URL: 'h' }, { DATABASE_MIGRATION_URL: 'h' }]) {
    expect(database(wrong).faults).toHaveLength(1);
  }
  expect(readConfig({ DATABASE_MIGRATION_URL: 'postgres://me@h/d' }).faults).toHaveLength(1);
});

test('wants an address of ours, perhaps under a path that everybody reads alike', () => {
  const read = (written: string) => readConfig({ PUBLIC_URL: written });
  for (const written of ['https://x', 'https://x/guide', 'http://x:80/a/b_c/d-1.e']) {
    expect(read(written).config?.publicUrl).toBe(written.replace(':80', ''));
  }
  for (const written of ['guide.exemple.fr', 'ftp://x', 'nothing']) {
    expect(read(written).faults).toEqual([
      expect.stringMatching(/^PUBLIC_URL : « .* » n'est pas une adresse comme https:/),
    ]);
  }
  const wrong = [
    '?',
    '?a=1',
    '#',
    '#a',
    '/',
    '//',
    '/..',
    '/../b',
    '/.',
    '/b/',
    '/%61',
    '/é',
    '/ b',
    '/;',
  ];
  for (const end of wrong) {
    expect([end, read(`https://x/a${end}`).faults]).toEqual([
      end,
      [expect.stringMatching(/^PUBLIC_URL : .* le chemin s'écrit comme dans https:/)],
    ]);
  }
  for (const whole of ['https://x/?a', 'https://x?', 'https://x//', 'https://x/..', 'https://x#']) {
    expect([whole, read(whole).faults]).toEqual([whole, [expect.stringContaining('le chemin')]]);
  }
});

test('lists every variable that is read in .env.example', () => {
  const source = readFileSync(new URL('../../bot/config.ts', import.meta.url), 'utf8');
  const read = new Set(
    [...source.matchAll(/(?:text|whole)\(\s*'(\w+)'|env\['(\w+)'\]/g)].map(
      ([, one, other]) => one ?? other,
    ),
  );
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const listed = new Set([...example.matchAll(/^#?(\w+)=/gm)].map(([, name]) => name));
  // Read by the tests' own support, or by `aiguillage doctor`, not by the service.
  for (const name of ['CHROMIUM_PATH', 'TEST_DATABASE_URL', 'BACKUP_DIR']) listed.delete(name);
  expect([...listed].sort()).toEqual([...read].sort());
});
