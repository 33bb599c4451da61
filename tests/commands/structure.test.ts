import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { type CommandDefinition } from '../../bot/commands/command.ts';
import { structure } from '../../bot/commands/structure.ts';
import { theme } from '../../bot/commands/theme.ts';
import { themeFaults } from '../../bot/view/theme.ts';
import { openRequests } from '../../bot/data/structure-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-requests-'));
const data = join(folder, 'data');
mkdirSync(data);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(command: CommandDefinition, ...args: readonly string[]) {
  const told = { out: '', err: '' };
  const code = await command.run(args, {
    stdin: Readable.from([]),
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    env: { VAR_DIR: folder, DATA_DIR: data },
    now: Date.UTC(2026, 10, 26),
    isTty: false,
  });
  return { code, ...told };
}

const YAML = `id: ma-mairie
name: Ma mairie
origins: [https://www.ma-mairie.example]
territory: ["33"]
contact: { phone: "05 56 00 00 00" }
`;

test('a request is listed, shown, then accepted into the last folder of data', async () => {
  const requests = openRequests(folder);
  const name = requests.save(YAML) ?? '';
  expect(statSync(join(folder, 'requests', `${name}.yaml`)).mode & 0o777).toBe(0o600);
  expect((await run(structure, 'list')).out).toContain(`Demandes : ${name}`);
  expect((await run(structure, 'show', name)).out).toBe(YAML);
  const accepted = await run(structure, 'accept', name);
  expect([accepted.code, accepted.err]).toEqual([0, '']);
  expect(readFileSync(join(data, 'structures', 'ma-mairie.yaml'), 'utf8')).toBe(YAML);
  const after = await run(structure, 'list');
  expect(after.out).toContain('ma-mairie : Ma mairie (https://www.ma-mairie.example)');
  expect(after.out).toContain('Aucune demande.');
}, 60_000);

test('a faulty request is told at its line and left waiting; an id taken is refused', async () => {
  const requests = openRequests(folder);
  const faulty = requests.save(YAML.replace('"33"', '"00"')) ?? '';
  const refused = await run(structure, 'accept', faulty);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('unknown-territory');
  expect(requests.list()).toContain(faulty);
  expect((await run(structure, 'refuse', faulty)).code).toBe(0);
  const twice = requests.save(YAML) ?? '';
  expect((await run(structure, 'accept', twice)).err).toContain('existe déjà');
  requests.remove(twice);
  expect((await run(structure, 'accept', '../../etc')).code).toBe(1);
  expect((await run(structure, 'what')).code).toBe(2);
}, 60_000);

test('theme check measures each pair, and refuses what cannot be read', async () => {
  const file = join(data, 'structures', 'autre.yaml');
  const write = (lines: string) => {
    writeFileSync(
      file,
      `id: autre\nname: Autre\norigins: []\ncontact: { url: https://autre.example }\n${lines}`,
    );
  };
  write('theme:\n  light: { action: "#003b73" }\n');
  const sound = await run(theme, 'check', 'autre');
  expect([sound.code, sound.err]).toEqual([0, '']);
  expect(sound.out).toMatch(/clair {3}action-text \/ action +11\.\d\d \(au moins 4\.5\)/);
  const [, dark = ''] = /^ {2}dark:\n {4}action: "(#[0-9a-f]{6})"$/m.exec(sound.out) ?? [];
  expect(themeFaults({ dark: { action: dark } })).toEqual([]);
  write(`theme:\n  light: { action: "#003b73" }\n  dark: { action: "${dark}" }\n`);
  const both = await run(theme, 'check', 'autre');
  expect([both.code, both.err, both.out.includes('dark:')]).toEqual([0, '', false]);
  expect(both.out).toMatch(/sombre {2}action \/ page/);
  write('theme:\n  light: { action: "#9bc3e6" }\n');
  const pale = await run(theme, 'check', 'autre');
  expect(pale.code).toBe(1);
  expect(pale.err).toContain('theme-contrast');
  const [, tried = ''] = /Essayez action: "(#[0-9a-f]{6})"/.exec(pale.err) ?? [];
  expect(themeFaults({ light: { action: tried } })).toEqual([]);
  rmSync(file);
}, 60_000);
