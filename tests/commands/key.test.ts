import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { key } from '../../bot/commands/key.ts';
import { isDeskSecret, newDeskSecret, readDeskSecret } from '../../bot/storage/desk-secret.ts';
import { readLabelWords } from '../../bot/data/read-desk-labels.ts';
import { askedKey } from '../../bot/commands/key/asked-key.ts';
import { noCache } from '../../bot/data/data-cache.ts';
import { readZone } from '../../bot/data/zone-names.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { openSqliteDesk } from '../../bot/storage/sqlite-desk.ts';

const START = Date.UTC(2026, 10, 30, 7);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-key-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]) {
  const told = { out: '', err: '' };
  const code = await key.run(args, {
    stdin: Readable.from([]),
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    env: { VAR_DIR: folder },
    now: START,
    isTty: false,
  });
  return { code, ...told };
}

const good = ['new', 'demonstration', '--role', 'calendar', '--expires', '2027-08-31'];

test('makes a key, shows it once and keeps its hash alone', async () => {
  const made = await run(...good, '--territory', '33, 17240', '--label', 'accueil de la mairie');
  expect(made).toMatchObject({ code: 0, err: '' });
  const shown = /^ {2}(\S+)$/m.exec(made.out)?.[1] ?? '';
  expect(shown).toMatch(/^[a-z2-7]{6}(?:-[a-z2-7]{4}){13}$/);
  const listed = await run('list');
  expect(listed.out).toMatch(
    /^\S{6} : demonstration, calendar, « accueil de la mairie », territoire 33 17240, jusqu'au 2027-08-31 – sessions ouvertes : 0\n$/,
  );
  const secret = shown.slice(7).replaceAll('-', '');
  expect(listed.out).not.toContain(shown.slice(7));
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  expect(files.filter((text) => text.includes(secret) || text.includes(shown))).toEqual([]);
  const desk = openSqliteDesk(folder);
  const [kept] = await desk.keys();
  // The end of the last day, in Paris.
  expect(kept?.expires).toBe(Date.parse('2027-08-31T22:00Z'));
  expect(isDeskSecret(readDeskSecret(shown.toUpperCase()) ?? { hash: '' }, kept)).toBe(true);
  await desk.close();
  expect(await run('revoke', shown.slice(0, 6))).toMatchObject({ code: 0 });
  expect(await run('revoke', shown.slice(0, 6))).toMatchObject({ code: 1 });
  expect((await run('list')).out).toMatch(/^Aucune clé/);
});

test('says all that is wrong at once, and makes nothing', async () => {
  const told = await run('new', 'nulle-part', '--role', 'chef', '--expires', '2026-02-30');
  expect(told.code).toBe(1);
  expect(told.err).toMatch(/nulle-part[^]*--role[^]*--expires/);
  for (const args of [[], ['new'], ['list', 'x'], ['revoke'], ['new', 'a', 'b']])
    expect({ args, ...(await run(...args)) }).toMatchObject({ code: 2 });
  expect((await run('list')).out).toMatch(/^Aucune clé/);
});

test('a key is for a structure, its territory, a role and a year at most, and nobody by name', () => {
  const { communes, operators } = shippedWorld();
  const place = { name: 'Médiathèque Jacques-Prévert' } as never;
  const places = new Map<string, never>([['m', place]]);
  const known = { operators, places, labelWords: readLabelWords(['data']) };
  const zones = new Map([['Europe/Paris', readZone('Europe/Paris', noCache)]]);
  const served = { id: 's', name: 'La mairie', territory: ['243300316'] } as never;
  const open = { id: 'open', name: 'Partout' } as never;
  const structures = new Map<string, never>([
    ['s', served],
    ['open', open],
  ]);
  const asked = { structure: 's', role: 'calendar', expires: '2027-08-31' };
  const read = (more: object) =>
    askedKey({ ...asked, ...more }, { ...known, communes, structures, zones }, START);
  expect(read({})).toMatchObject({ key: { territory: ['243300316'], label: 'La mairie' } });
  // Mérignac and Pessac are of the EPCI, the département is more.
  expect(read({ territory: '33281, 33318' })).toMatchObject({
    key: { territory: ['33281', '33318'] },
  });
  expect(read({ structure: 'open', territory: '33' })).toMatchObject({
    key: { territory: ['33'] },
  });
  for (const label of [
    'Accueil de la mairie',
    'CCAS de Mérignac, bureau 2',
    'Médiathèque Jacques-Prévert',
    'Conseillère numérique',
    'France services',
    'Caf, accueil de l’agence',
  ])
    expect(read({ label, territory: '33281' })).toMatchObject({ key: { label } });
  const refused: readonly object[] = [
    { territory: '33' },
    { territory: '17240' },
    { territory: '99999' },
    { structure: 'open' },
    { structure: '__proto__', label: 'accueil', territory: '33' },
    { role: 'toString' },
    { label: 'Mme Martin' },
    { label: 'Dupont' },
    { label: 'accueil Dupont' },
    { label: 'Jacques' },
    { label: 'Bordeaux', territory: '33281' },
    { label: 'de la' },
    { label: '06 12 34 56 78' },
    { label: 'martin@exemple.fr' },
    { label: 'deux\nlignes' },
    { label: 'x'.repeat(61) },
    { expires: '2026-11-29' },
    { expires: '2029-01-01' },
    { expires: undefined },
  ];
  for (const more of refused) expect(read(more)).toEqual({ faults: [expect.any(String)] });
});

test('a key is read however it is typed, and another is not it', () => {
  const { shown, id, hash } = newDeskSecret();
  const kept = { id, hash } as never;
  const asTyped = fc.tuple(
    fc.constantFrom('', ' ', '-', ' - ', '\u2011'),
    fc.boolean(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(asTyped, ([between, isUpper, isAlike]) => {
      let typed = shown.split('-').join(between);
      if (isAlike) typed = typed.replaceAll('o', '0').replaceAll('l', '1').replaceAll('b', '8');
      const read = readDeskSecret(isUpper ? typed.toUpperCase() : typed);
      expect(read && isDeskSecret(read, kept)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.nat(57), fc.stringMatching(/^[a-z2-7]$/), (at, sign) => {
      const plain = shown.replaceAll('-', '');
      if (plain[at] === sign) return;
      const read = readDeskSecret(plain.slice(0, at) + sign + plain.slice(at + 1));
      expect(read && isDeskSecret(read, kept)).toBe(false);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => readDeskSecret(text) === undefined));
  expect(readDeskSecret('a'.repeat(1e6))).toBeUndefined();
  const read = readDeskSecret(shown);
  expect(read && isDeskSecret(read, undefined)).toBe(false);
});
