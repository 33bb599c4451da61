import { afterAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-national-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const made = (target: string) => {
  const said = execFileSync(
    process.execPath,
    ['bin/make-national.js', 'tests/fixtures/national-raw', target],
    { encoding: 'utf8' },
  );
  const files = readdirSync(target).sort();
  const texts = new Map(files.map((name) => [name, readFileSync(join(target, name), 'utf8')]));
  return { said, files, texts };
};
const first = made(join(folder, 'one'));
const rows = (operator: string) =>
  (first.texts.get(`${operator}.tsv`) ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

test('makes the same bytes of the same lists', () => {
  expect([...made(join(folder, 'two')).texts]).toEqual([...first.texts]);
});

test('ships what one of our operators has, and no kind that none has', () => {
  expect(first.files).toEqual([
    'cap-emploi.tsv',
    'ccas.tsv',
    'conseil-departemental.tsv',
    'france-renov.tsv',
    'france-services.tsv',
    'france-travail.tsv',
    'mairie.tsv',
    'mission-locale.tsv',
    'point-justice.tsv',
    'prefecture-etrangers.tsv',
    'service-etat.tsv',
    'sources.tsv',
  ]);
  const names = [...first.texts.values()].join('\n');
  for (const left of ['Sous-préfecture', 'Trésorerie', 'Service de gestion comptable'])
    expect(names).not.toContain(left);
});

test('names each kind that no list of ours takes, with its rows', () => {
  expect(first.said).toContain('of no list of ours in places-dila-2026-07.tsv: pmi, 8\n');
  expect(first.said).not.toContain('2026-07.tsv: ccas');
});

test('leaves out a door behind the walls of a prison: nobody walks in there', () => {
  expect(rows('point-justice').map(([, , name]) => name)).not.toContainEqual(
    expect.stringMatching(/détention/),
  );
  expect(first.said).toContain('of no list of ours in places-dila-2026-07.tsv: point-justice, 1\n');
});

test('leaves out an agency for artists and technicians alone', () => {
  expect(rows('france-travail').map(([, , name]) => name)).not.toContainEqual(
    expect.stringMatching(/AVS|Spectacle/),
  );
  expect(first.said).toContain('in places-france-travail-2025-07.tsv: france-travail, 1\n');
});

test('writes numbers as they are dialled, and marks those that were not seen again', () => {
  const [merignac] = rows('mairie').filter(([insee]) => insee === '33281');
  expect(merignac?.slice(2, 5)).toEqual([
    'Mairie de Mérignac',
    '60, avenue du Maréchal-de-Lattre-de-Tassigny',
    '33705',
  ]);
  expect(merignac?.[8]).toBe('0556556600');
  expect(rows('mairie').map((one) => one[8])).toContain('0262400404');
  const marks = new Set(rows('prefecture-etrangers').map((one) => one[11]));
  expect([...marks]).toEqual(['phone-unseen']);
});

test('puts a commune of before under the one of today, and counts what has none', () => {
  expect(rows('mairie').map(([insee]) => insee)).toContain('01033');
  expect(rows('mairie').map(([insee]) => insee)).not.toContain('01091');
  expect(first.said).toMatch(/^point-justice: \d+ \(left out: [1-9]\d* without a commune/m);
});

test('finds the commune of a misspelt town by its postcode, where one alone is named nearly so', () => {
  const [lencloitre] = rows('france-services').filter(([insee]) => insee === '86128');
  expect(lencloitre?.[2]).toBe('France services - Lencroître');
  // Its address says the name of the commune.
  expect(lencloitre?.[5]).toBe('');
  // Of a town and the country around it, neither is surely meant.
  expect(first.said).toMatch(/^france-services: \d+ \(left out: 1 without a commune/m);
});

test('puts a door in the commune that its name says, and leaves out a second one of it', () => {
  const of = (operator: string, insee: string) =>
    rows(operator)
      .filter((row) => row[0] === insee)
      .map((row) => row[2]);
  expect(of('ccas', '27110')).toEqual([]);
  expect(of('ccas', '27500')).toEqual(["Centre communal d'action sociale (CCAS) - Routot"]);
  // An arrondissement bears the name of its city.
  expect(of('ccas', '13203')).toEqual(["Centre communal d'action sociale (CCAS) - Marseille"]);
  expect(of('mairie', '33032')).toEqual(['Mairie de Bassens']);
  expect(of('mairie', '33096')).not.toContain('Mairie de Bassens');
  expect(first.said).toMatch(/^mairie: .* 1 named after another commune\)$/m);
});

test('takes the first of several numbers written as one, and gives back a nought that was lost', () => {
  const phone = (insee: string) => rows('france-services').find((row) => row[0] === insee)?.[8];
  expect(phone('35115')).toBe('0221862609');
  expect(phone('25580')).toBe('0381361281');
});

test('gives a round no address, no point and no hours', () => {
  const rounds = rows('france-services').filter((one) => one[11] === 'round');
  expect(rounds.length).toBeGreaterThan(0);
  for (const one of rounds)
    expect([one[3], one[4], one[6], one[7], one[9]]).toEqual(['', '', '', '', '']);
});

test('keeps one of two rows that are the same, and names the source of each', () => {
  expect(rows('france-services').filter(([, id]) => id === '94d55a1ed7f5')).toHaveLength(1);
  const sources = new Set(rowsOf('sources.tsv').map(([id]) => id));
  for (const name of first.files.filter((one) => one !== 'sources.tsv'))
    for (const row of rowsOf(name)) expect(sources).toContain(row[10]);
});

function rowsOf(name: string): readonly (readonly string[])[] {
  return rows(name.replace('.tsv', ''));
}

test('a town hall that the raw list lacks comes from the newer list of ours, once', () => {
  const of = (insee: string) => rows('mairie').filter((row) => row[0] === insee);
  expect(of('33096').map((row) => [row[2], row[8], row[10]])).toEqual([
    ['Mairie - Carbon-Blanc', '0557776868', 'dila-2026-10'],
  ]);
  for (const [insee] of rows('mairie')) expect([insee, of(insee ?? '').length]).toEqual([insee, 1]);
});
