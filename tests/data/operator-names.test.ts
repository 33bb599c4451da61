import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { noCache } from '../../bot/data/data-cache.ts';
import { readOperatorNames } from '../../bot/data/operator-names.ts';
import { readRecords } from '../../bot/data/records.ts';
import { Report } from '../../bot/data/report.ts';
import { type AuthoredOperator, operatorSchema } from '../../bot/data/schemas/operator.ts';

const reading = { folders: ['data'], report: new Report(), cache: noCache };
const records = readRecords('operators', operatorSchema, reading);
const names = readOperatorNames(
  records.map(({ value }) => value as AuthoredOperator),
  reading,
);

test.each([
  ['Caf', 'caf'],
  ['la Caf', 'caf'],
  ['CAF 33', undefined],
  ['Impôts', 'impots'],
  ['les impôts', 'impots'],
  ['Trésor public', 'impots'],
  ['Pôle emploi', 'france-travail'],
  ['la Sécu', 'cpam'],
  ['Assistante sociale du département', 'conseil-departemental'],
  ['MSAP', 'france-services'],
  ['Conseiller numérique', 'conseiller-numerique'],
  ['CARSAT', 'assurance-retraite'],
  ['Centre communal d’action sociale', 'ccas'],
  ['france-travail', 'france-travail'],
  ['constructor', undefined],
])('« %s » is %s', (written, id) => {
  expect(names.find(written)).toBe(id);
});

test.each([
  ['dila', 'mairie', 'mairie'],
  ['dila', 'maison_handicapees', 'mdph'],
  ['dila', 'fr_renov', 'france-renov'],
  ['lamednum', 'Conseillers numériques', 'conseiller-numerique'],
  ['data-inclusion', 'mutualite-sociale-agricole', 'msa'],
  ['data-inclusion', 'unccas', 'ccas'],
  ['dila', 'cio', undefined],
] as const)('the code %s %s is %s', (list, code, id) => {
  expect(names.of(list, code)).toBe(id);
});

test('each line of the table is of an operator that is there, and no name has two', () => {
  const table = parse(readFileSync('data/operator-names.yaml', 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, readonly string[]>>>
  >;
  const ids = records.map(({ id }) => id);
  expect(Object.keys(table).filter((id) => !ids.includes(id))).toEqual([]);
  const all = Object.values(table).flatMap((lists) =>
    Object.entries(lists).flatMap(([list, some]) => some.map((name) => `${list} ${name}`)),
  );
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  expect(reading.report.issues).toEqual([]);
});
