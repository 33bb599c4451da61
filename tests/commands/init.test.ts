import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { importCommand } from '../../bot/commands/import.ts';
import { init } from '../../bot/commands/init.ts';
import { findTerritory } from '../../bot/commands/init/find-territory.ts';
import { communeWords } from '../../bot/data/read-commune-words.ts';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { readEpcis } from '../../bot/data/read-epcis.ts';
import { foldersOf } from '../../bot/source/list-files.ts';
import { loadCountry } from '../../bot/service/load-world.ts';
import { sayNotForPublic } from '../../bot/service/say-loaded.ts';
import { warmed } from '../support/shared-snapshot.ts';
import { runCommand } from './run-command.ts';

const NOW = Date.parse('2026-11-28T10:00+01:00');
let root = '';
let folder = '';
let said = '';

const run = (...args: readonly string[]) => runCommand(init, args, { now: NOW });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'aiguillage-init-'));
  folder = join(root, 'medoc');
  const { code, out, err } = await run('médoc atlantique', folder);
  expect([code, err]).toEqual([0, '']);
  said = out;
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('an EPCI by its name: what is known there already, counted by operator', () => {
  expect(said).toContain('Communauté de communes Médoc Atlantique : 14 communes.');
  expect(said).toMatch(/14 {2}Mairie\n/);
  const known = read('deja-la.md');
  expect(known).toContain('| Mairie | 14 | 0 |');
  expect(known).toMatch(
    /Mairie du Verdon-sur-Mer, 9 boulevard Lahens.*, 05 56 09 60 19 \(liste du 26 février 2016\)/,
  );
});

test('the spreadsheet holds each known place, and no day that nobody asked for', () => {
  const text = read('permanences.csv');
  expect(text.startsWith('\uFEFFcommune;lieu;adresse;service;jours;horaires;rendez-vous;')).toBe(
    true,
  );
  const rows = text.trimEnd().split('\r\n').slice(1);
  const counts = [...said.matchAll(/^ +(\d+) {2}/gm)].map(([, count]) => Number(count));
  expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  for (const row of rows) expect(row.split(';').slice(4, 6)).toEqual(['', '']);
  expect(text).toMatch(/Le Verdon-sur-Mer;Mairie du Verdon-sur-Mer;.*;Mairie;/);
  expect(text).toMatch(/Horaires du 1er août 2024, à vérifier : le lundi, le mardi/);
});

test('a row whose days and hours are written is read back: what the list says is not read', async () => {
  const rows = read('permanences.csv').trimEnd().split('\r\n');
  const written = rows.filter((row, at) => at === 0 || row.includes('France services'));
  const filled = written.map((row) =>
    row.replace(';;;;', ';mardi hors vacances scolaires;9h-12h;sans RDV;'),
  );
  const file = join(root, 'rempli.csv');
  writeFileSync(file, filled.join('\r\n'));
  const { code, out } = await runCommand(importCommand, [file], { now: NOW });
  expect([code, out]).toEqual([0, expect.stringMatching(/Refusés +0\n/)]);
  expect(out.match(/chaque mardi, de 9 h à 12 h/g)).toHaveLength(filled.length - 1);
});

test('what is missing, in order, each with how', () => {
  const list = read('a-completer.md').match(/^\d+\. .*$/gm) ?? [];
  expect(list[0]).toContain('Les mentions légales');
  expect(list.join('\n')).toContain('Caf, Assurance maladie');
  expect(list.join('\n')).toContain('PUBLIC_URL');
});

test('settings are for their keeper alone, and the two commands may be run', () => {
  expect(statSync(join(folder, '.env')).mode & 0o077).toBe(0);
  for (const name of ['aiguillage', 'demarrer']) {
    expect(statSync(join(folder, name)).mode & 0o100).toBe(0o100);
    expect(read(name)).toContain(`PROGRAMME:-${resolve('.')}`);
  }
});

test('the service starts with its settings: no error, no demonstration, its structure and places', () => {
  const env = parseEnv(read('.env'));
  const { config, faults } = readConfig(env);
  expect(faults).toBeUndefined();
  if (!config) return;
  expect([config.production, config.demonstration]).toEqual([true, false]);
  expect(config.dataDirs).toEqual(foldersOf(`${resolve('data')}:${join(folder, 'data')}`));
  const { flowsDirs, dataDirs, demonstration } = config;
  const { world, issues } = loadCountry({
    flowsDirs,
    dataDirs,
    demonstration,
    snapshotDir: warmed(join(root, 'var')),
  });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!world) throw new Error('no World');
  expect([...world.structures.keys()]).toEqual(['medoc-atlantique']);
  expect([...world.permanences.all].some((one) => one.demonstration)).toBe(false);
  expect(sayNotForPublic(world, config).join('\n')).toContain('mentions-legales');
  const commune = world.communes.byInsee.get('33544');
  if (!commune) throw new Error('no commune');
  const query = { commune, audience: 'citizen', now: NOW, facts: new Map() } as const;
  const found = world.permanences.nearestAndNext({
    ...query,
    operator: 'mairie',
    need: 'identite',
  });
  expect(found?.nearest?.permanence.place?.phone).toBe('0556096019');
});

test('a name that several bear is asked, and one that nobody bears is said', async () => {
  const target = join(root, 'other');
  const { code, err } = await run('Saint-Denis', target);
  expect(code).toBe(2);
  expect(err).toMatch(/Lequel \?[\s\S]*97411[\s\S]*93066/);
  expect(existsSync(target)).toBe(false);
  const communes = readCommunes('data', communeWords(['data']));
  const meant = (typed: string) =>
    findTerritory(typed, communes, readEpcis(['data'])).map((one) => one.code);
  expect(meant('Xyzzy')).toEqual([]);
  expect(meant('médoc')).toEqual(expect.arrayContaining(['200070720', '243301447']));
  expect(meant('Bordeaux Métropole')).toEqual(['243300316']);
  expect(meant('2a')).toEqual(['2A']);
  expect(meant('Mayotte')).toEqual(['976']);
  expect(meant('33544')).toEqual(['33544']);
});

test('a commune and a département, by code', async () => {
  expect((await run('33281', join(root, 'merignac'))).out).toContain('Mérignac : 1 commune.');
  expect(readFileSync(join(root, 'merignac/data/structures/merignac.yaml'), 'utf8')).toContain(
    'commune: "33281"',
  );
  expect((await run('48', join(root, 'lozere'))).out).toContain('Lozère : 152 communes.');
});

test('a folder that is not empty is refused, as one of the program, and nothing is written', async () => {
  writeFileSync(join(root, 'kept'), '');
  const before = readdirSync(root).sort();
  for (const target of [root, folder]) {
    const { code, err } = await run('33281', target);
    expect([code, err]).toEqual([2, expect.stringContaining("n'est pas vide")]);
  }
  expect(readdirSync(root).sort()).toEqual(before);
  const inside = await run('33281', resolve('data/mine'));
  expect([inside.code, existsSync('data/mine')]).toEqual([2, false]);
});
