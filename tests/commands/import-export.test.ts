import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, jest, test } from '@jest/globals';
import { exportCommand } from '../../bot/commands/export.ts';
import { importCommand } from '../../bot/commands/import.ts';
import { toCsv } from '../../bot/data/export/to-csv.ts';
import { COLUMNS, EXAMPLES } from '../../bot/data/import/formats/permanence-csv/columns.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { warmed } from '../support/shared-snapshot.ts';

// Each command reads the 35,000 communes: a busy machine needs its time.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-command-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
// What an import reads of what people wrote; all of it takes a second to read.
const known = join(folder, 'known');
for (const part of ['operators', 'places', 'permanences/demonstration-33.yaml']) {
  cpSync(join('data', part), join(known, part), { recursive: true });
}
const file = (name: string) => join(folder, name);
const varDir = warmed(file('var'));

/** Runs a command as a keeper does. */
async function run(
  command: typeof importCommand,
  args: readonly string[],
  stdin = '',
  data = `${known}:${folder}`,
) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await command.run(args, {
    stdin: Readable.from([stdin]),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: { DATA_DIR: data, VAR_DIR: varDir },
    now: Date.parse('2026-11-26T10:00:00Z'),
    isTty: false,
  });
  return { status, out: out.join(''), err: err.join('') };
}
const importing = (args: readonly string[], stdin?: string) => run(importCommand, args, stdin);

const PLACES = [
  'id;nom;code_insee;adresse;date_maj;horaires',
  'a;Médiathèque;33281;1 rue X;2026-11-20;Le deuxième mardi du mois de 9h à 12h, sur inscription',
  'b;Maison;33281;2 rue X;2026-11-20;Mo 09:00-12:00',
  'c;Bureau;33281;3 rue X;2026-11-20;Sur rendez-vous',
].join('\n');

test('a French text becomes a proposal, which is taken once a person completed it', async () => {
  writeFileSync(file('lieux.csv'), PLACES);
  const table = file('propositions.csv');
  const first = await importing([
    'lamednum',
    file('lieux.csv'),
    '--source',
    'lieux',
    '--propose',
    table,
  ]);
  expect([first.status, first.out]).toEqual([
    0,
    expect.stringContaining('Propositions : 1 sur 2 textes'),
  ]);
  const hoursIn = () =>
    readFileSync(file('imported/lieux.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"hours"'));
  expect(hoursIn()).toHaveLength(1);
  const [header = '', row = ''] = readFileSync(table, 'utf8').replace('\uFEFF', '').split('\r\n');
  const cells = Object.fromEntries(header.split(';').map((name, at) => [name, row.split(';')[at]]));
  expect(cells).toMatchObject({
    identifiant: 'lieux-a-texte',
    jours: 'mardi',
    'rang dans le mois': '2',
    début: '09:00',
    fin: '12:00',
    'mots non compris': 'sur inscription',
    'vérifié par': '',
    organisme: '',
  });
  // As it is, nothing of it is taken.
  const asIs = await importing(['csv', table, '--source', 'textes']);
  expect(asIs.out).toMatch(/Nouveaux +0\n/);
  expect(asIs.err).toContain('vérifié par');
  const filled: Readonly<Record<string, string>> = {
    organisme: 'caf',
    'habitants de': 'departement',
    mode: 'sans rendez-vous',
    'fermé jours fériés': 'oui',
    'fermé vacances': 'non',
    'vérifié le': '26/11/2026',
    'vérifié par': 'médiathèque',
  };
  const complete = header.split(';').map((name, at) => filled[name] ?? row.split(';')[at]);
  writeFileSync(file('complet.csv'), [header, complete.join(';')].join('\r\n'));
  const taken = await importing(['csv', file('complet.csv'), '--source', 'textes']);
  expect([taken.status, taken.out]).toEqual([0, expect.stringMatching(/Nouveaux +1\n/)]);
  // What a person may have corrected is never written over.
  const again = await importing(['lamednum', file('lieux.csv'), '--propose', table]);
  expect([again.status, again.err]).toEqual([2, expect.stringContaining('existe déjà')]);
});

test('the empty model reads itself; a dry run says what it would do and writes nothing', async () => {
  const { out: model } = await importing(['csv', '--modele']);
  const dry = await importing(['csv', '-', '--source', 'modele', '--dry-run'], model);
  expect([dry.status, dry.out]).toEqual([0, expect.stringMatching(/Nouveaux +3\n/)]);
  expect(dry.out).toContain('rien n’a été écrit');
  expect(existsSync(file('imported/modele.ndjson'))).toBe(false);
});

test.each(['Mme Martin', 'Jeanne Dupont', 'accueil@exemple.fr'])(
  'who has checked is a role or a place, never a person: %s',
  async (by) => {
    const planning = ['csv', '-', '--source', 'personne', '--by', by, '--dry-run'];
    const refused = await importing(planning, toCsv(COLUMNS, EXAMPLES));
    expect([refused.status, refused.err]).toEqual([
      2,
      expect.stringContaining('jamais une personne'),
    ]);
    const role = planning.with(-2, 'la communauté de communes Médoc Atlantique');
    expect((await importing(role, toCsv(COLUMNS, EXAMPLES))).status).toBe(0);
  },
);

test('the table says why, in French, and each row at fault is named', async () => {
  const text = PLACES.replace('33281;3', '99999;3').replace('b;Maison', 'a;Maison');
  const { status, out, err } = await importing(
    ['lamednum', '-', '--source', 'refus', '--dry-run'],
    text,
  );
  expect([status, out]).toEqual([1, expect.stringMatching(/Refusés +2\n/)]);
  expect(out).toContain('identifiant déjà vu');
  expect(out).toContain('commune introuvable');
  expect(out).toContain('2 lignes refusées : rien n’en serait pris.');
  expect(err).toContain('refusé · ligne 3, id, « Maison » : « refus-a » est déjà');
  expect(err).toContain('refusé · ligne 4, commune, « Bureau » :');
});

test('what is left out is named, and gives 1; the rest is written', async () => {
  const text = PLACES.replace('33281;3', '99999;3');
  const left = await importing(['lamednum', '-', '--source', 'reste'], text);
  expect([left.status, left.out]).toEqual([1, expect.stringMatching(/Nouveaux +2\n/)]);
  expect(left.out).toContain('1 ligne refusée : rien n’en est pris.');
  expect(left.err).toContain('« Bureau »');
  // Its hours are nobody's: kept, and that no screen shows them is said.
  expect(left.out).toMatch(/horaires montrés nulle part\* +1\n[^]*d’aucun organisme connu/);
  expect(readFileSync(file('imported/reste.ndjson'), 'utf8')).toContain('Maison');
  const [header = '', row = '', ...rest] = toCsv(COLUMNS, EXAMPLES).split('\r\n');
  const wrong = [header, row.replace('33281', '99999'), ...rest].join('\r\n');
  const sheet = await importing(['csv', '-', '--source', 'feuille'], wrong);
  expect([sheet.status, sheet.err]).toEqual([
    1,
    expect.stringMatching(/refusé · ligne \d+, .+ « /),
  ]);
});

test('in files it is said that a service takes it by itself, and what changed by name', async () => {
  const first = await importing(['lamednum', '-', '--source', 'pris'], PLACES);
  expect(first.out).toContain('le prend de lui-même en quelques secondes');
  expect(first.out).not.toContain('Nouveaux :');
  // Nothing written, nothing to take.
  const same = await importing(['lamednum', '-', '--source', 'pris'], PLACES);
  expect([same.status, same.out]).toEqual([0, expect.not.stringContaining('de lui-même')]);
  const renewed = PLACES.replace('b;Maison', 'd;Atelier').replace('Bureau', 'Bureaux');
  const next = await importing(['lamednum', '-', '--source', 'pris'], renewed);
  expect(next.out).toMatch(/Nouveaux :\n {2}Atelier \(33281\), pris-d\n/);
  expect(next.out).toMatch(/Changés :\n {2}Bureaux \(33281\), pris-c\n/);
  expect(next.out).toMatch(/Disparus :\n {2}Maison \(33281\), pris-b\n/);
});

test('where there is a service it goes to its overlay, unless a folder is asked for', async () => {
  const service = openSqliteStore({ folder: file('var'), now: Date.now });
  try {
    const args = ['lamednum', '-', '--source', 'vers'];
    const first = await importing(args, PLACES);
    expect([first.status, first.out]).toEqual([
      0,
      expect.stringMatching(/Écrit : dans la base du service\.[^]*d’ici 10 secondes/),
    ]);
    expect(existsSync(file('imported/vers.ndjson'))).toBe(false);
    const read = async () => (await service.overlay.read()).files.get('imported/vers.ndjson');
    const kept = await read();
    expect(kept?.text.split('\n').filter((line) => line.includes('"kind":"place"'))).toHaveLength(
      3,
    );
    expect((await importing(args, PLACES)).out).toContain('rien à changer');
    expect(await read()).toEqual(kept);
    const gone = await importing(args, PLACES.split('\n').slice(0, 3).join('\n'));
    expect(gone.out).toMatch(/Disparus :\n {2}Bureau \(33281\), vers-c\n/);
    expect((await read())?.text).not.toContain('vers-c');
    expect(await importing([...args, '--to', file('')], PLACES)).toMatchObject({ status: 0 });
    expect(existsSync(file('imported/vers.ndjson'))).toBe(true);
  } finally {
    await service.close();
    rmSync(file('var'), { recursive: true });
  }
});

test('what cannot be read at all ends with a reason, and 1; a wrong command with its help, and 2', async () => {
  const broken = await importing(['lamednum', '-'], '[{"id":');
  expect([broken.status, broken.err]).toEqual([1, expect.stringContaining('Rien n')]);
  for (const args of [
    ['excel', 'x'],
    ['csv'],
    ['lamednum', file('absent.csv')],
    ['csv', '-', '--source', 'A B'],
  ]) {
    expect([args, (await importing(args)).status]).toEqual([args, 2]);
  }
  expect((await run(exportCommand, ['pdf'])).status).toBe(2);
});

test('what is exported as a spreadsheet imports again, and what is lost is told', async () => {
  const { status, out, err } = await run(
    exportCommand,
    ['csv', '--operator', 'caf', '--territory', '33'],
    '',
    'data',
  );
  expect(status).toBe(0);
  expect(err).toContain('non porté');
  const rows = new Set(
    out
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';')[0])
      .filter(Boolean),
  );
  const { out: table } = await importing(['csv', '-', '--source', 'retour', '--dry-run'], out);
  // The same ids as what is written in data/: all of them are left as a person wrote them.
  expect(table).toMatch(new RegExp(`personne\\) +${rows.size}\\n`));
});

test('a planning is read back, corrected in a copy of the file, and written once it is told to', async () => {
  const sheet = file('planning.csv');
  writeFileSync(
    sheet,
    [
      'Commune;Lieu;Service;Jours;Horaires;RDV;Public',
      'Mérignac 33700;Mairie;impôts;1er et 3e mardis, hors vacances scolaires;9h-12h;sans RDV;tous',
      'Mérignac 33700;Mairie;Caf;25/11/26, 09/12/26;matin;sans RDV;tous',
    ].join('\n'),
  );
  const written = () => existsSync(file('imported/planning.ndjson'));
  const tried = await importing([sheet]);
  expect([tried.status, written()]).toEqual([1, false]);
  expect(tried.out).toContain('Ligne 2 : chaque 1er et 3e mardi du mois, de 9 h à 12 h');
  expect(tried.out).toContain('Ligne 3, à corriger :\n    Horaires : « matin »');
  const copy = file('planning-a-corriger.csv');
  const corrected = readFileSync(copy, 'utf8').replace('matin', '9h-12h');
  writeFileSync(copy, corrected);
  const taken = await importing([copy, '--write']);
  expect([taken.status, written()]).toEqual([0, true]);
  expect(taken.out).toContain('Nouveaux                                                  2');
  // The copy that someone may be correcting is never written over.
  expect(readFileSync(copy, 'utf8')).toBe(corrected);
  expect(await importing(['--model', file('planning.csv')])).toMatchObject({ status: 2 });
  expect(await importing(['--model', file('modele.ods')])).toMatchObject({ status: 0 });
});
