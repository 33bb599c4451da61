import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { type CommandDefinition } from '../../bot/commands/command.ts';
import { structure } from '../../bot/commands/structure.ts';
import { previewOf } from '../../bot/commands/structure/preview.ts';
import { type Structure } from '../../bot/conversation/structure.ts';
import { theme } from '../../bot/commands/theme.ts';
import { themeFaults } from '../../bot/view/theme.ts';
import { openRequests } from '../../bot/data/structure-requests.ts';
import { human, NOW, ordinary, pagesWorld } from '../channels/pages/pages-world.ts';
import { BASE } from '../flows/support/folders.ts';
import { warmed } from '../support/shared-snapshot.ts';

const DAY = 86_400_000;

const folder = warmed(mkdtempSync(join(tmpdir(), 'aiguillage-requests-')));
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
    env: { VAR_DIR: folder, DATA_DIR: data, FLOWS_DIR: BASE, PUBLIC_URL: 'https://guide.example' },
    now: Date.now(),
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
  const requests = openRequests(folder, Date.now);
  const name = requests.save(YAML) ?? '';
  expect(statSync(join(folder, 'requests', `${name}.yaml`)).mode & 0o777).toBe(0o600);
  expect((await run(structure, 'list')).out).toBe(
    `Demandes :\n${name} : Ma mairie (https://www.ma-mairie.example) – effacée dans 30 jours\n`,
  );
  expect((await run(structure, 'show', name)).out).toContain(YAML);
  const accepted = await run(structure, 'accept', name);
  expect([accepted.code, accepted.err]).toEqual([0, '']);
  expect(readFileSync(join(data, 'structures', 'ma-mairie.yaml'), 'utf8')).toBe(YAML);
  const after = await run(structure, 'list');
  expect(after.out).toContain('ma-mairie : Ma mairie (https://www.ma-mairie.example)');
  expect(after.out).toContain('Aucune demande.');
}, 60_000);

test('a faulty request is told at its line and left waiting; an id taken is refused', async () => {
  const requests = openRequests(folder, Date.now);
  const faulty = requests.save(YAML.replace('"33"', '"00"')) ?? '';
  const refused = await run(structure, 'accept', faulty);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('unknown-territory');
  expect(requests.list()).toMatchObject([{ name: faulty }]);
  expect((await run(structure, 'refuse', faulty)).code).toBe(0);
  const twice = requests.save(YAML) ?? '';
  expect((await run(structure, 'accept', twice)).err).toContain('existe déjà');
  requests.remove(twice);
  expect((await run(structure, 'accept', '../../etc')).code).toBe(1);
  expect((await run(structure, 'what')).code).toBe(2);
}, 60_000);

test('a request shows what its page will look like, before it is accepted', () => {
  const own: Structure = {
    id: 'vue',
    name: 'La mairie vue',
    origins: [],
    languages: [],
    facts: new Map(),
    device: 'own',
    contact: { phone: '05 56 00 00 00', url: 'https://vue.example/contact' },
    commune: '33281',
    flow: 'impots.essai',
    theme: { light: { action: '#003b73' } },
    legal: ['Directrice : la maire.'],
  };
  const world = pagesWorld([ordinary, human], []);
  const shown = previewOf(own, { world, publicUrl: 'https://guide.example', now: NOW }).join('\n');
  for (const one of [
    "- Sur l'affiche : La mairie vue",
    'Sur son site, sans le guide : « Ouvrir le guide des démarches », puis 05 56 00 00 00',
    '- Page de contact : https://vue.example/contact',
    `- Premier écran :\n    Question 1`,
    '- Dans les mentions légales :\n    Directrice : la maire.',
    '- Couleurs :\n    clair : ',
    '- Dans un navigateur : https://guide.example/essai/action.003b73/guide/impots.essai?commune=33281',
  ]) {
    expect(shown).toContain(one);
  }
});

test('what is already a structure of before is shown, and accepted only once confirmed', async () => {
  const requests = openRequests(folder, Date.now);
  const ask = (lines: string) => requests.save(lines) ?? '';
  const ccas = ask(`id: ccas
name: MA  MAIRIE
origins: [https://www.ma-mairie.example, https://ma-mairie.example:8443]
contact: { phone: "+33 5 56 00 00 00", url: https://ma-mairie.example/ccas }
`);
  const twin = ask(YAML.replace('id: ma-mairie', 'id: autre').replace('Ma mairie', 'Autre'));
  const { out } = await run(structure, 'list');
  expect(out).toContain(`${ccas} : MA  MAIRIE (`);
  expect(out).toContain(`en commun avec ma-mairie, la demande ${twin}`);
  const { out: shown } = await run(structure, 'show', ccas);
  const told = [
    'Le nom « MA  MAIRIE » : aussi à « Ma mairie » (ma-mairie).',
    'L’adresse « https://www.ma-mairie.example »',
    'Le site de « https://ma-mairie.example:8443 »',
    'Le contact « +33 5 56 00 00 00 »',
    'Le contact « https://ma-mairie.example/ccas »',
    `Demandé aussi par une autre demande\n- ${twin} (« Autre »)`,
  ];
  for (const one of told) expect(shown).toContain(one);
  const refused = await run(structure, 'accept', ccas);
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toContain(`structure accept ${ccas} --shared`);
  expect(refused.err).toContain('« https://www.ma-mairie.example »');
  expect((await run(structure, 'accept', ccas, '--shared')).code).toBe(0);
  rmSync(join(data, 'structures', 'ccas.yaml'));
  await run(structure, 'refuse', twin);
}, 60_000);

test('a text or a contact of its own is shared with nobody', async () => {
  const name = openRequests(folder, Date.now).save(
    'id: seule\nname: Seule\norigins: [https://ma-mairie.example.org]\ncontact: { phone: "05 56 00 00 01" }\n',
  );
  expect((await run(structure, 'accept', name ?? '')).code).toBe(0);
  rmSync(join(data, 'structures', 'seule.yaml'));
}, 60_000);

test('a request of before with a number of a person is told, and never accepted', async () => {
  const name = openRequests(folder, Date.now).save(
    YAML.replaceAll('ma-mairie', 'privee').replace('05 56 00 00 00', '06 12 34 56 78'),
  );
  expect((await run(structure, 'show', name ?? '')).out).toContain('refusez-la');
  const { code, err } = await run(structure, 'accept', name ?? '', '--shared');
  expect([code, err.includes("ceux d'une personne")]).toEqual([1, true]);
  await run(structure, 'refuse', name ?? '');
}, 60_000);

test('a request waits thirty days, then it is gone, read or not', async () => {
  const clock = { now: Date.now() };
  const requests = openRequests(folder, () => clock.now);
  const name = requests.save(YAML) ?? '';
  const file = join(folder, 'requests', `${name}.yaml`);
  clock.now += 29 * DAY;
  expect([requests.list().length, requests.read(name)]).toEqual([1, YAML]);
  clock.now += DAY + 1000;
  expect([requests.list(), requests.read(name), requests.room()]).toEqual([[], undefined, 200]);
  expect(existsSync(file)).toBe(true);
  requests.sweep();
  expect(existsSync(file)).toBe(false);
  // The command removes them as well, where no service runs.
  const old = requests.save(YAML) ?? '';
  utimesSync(join(folder, 'requests', `${old}.yaml`), 0, 0);
  expect((await run(structure, 'list')).out).toContain('Aucune demande.');
  expect(existsSync(join(folder, 'requests', `${old}.yaml`))).toBe(false);
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
