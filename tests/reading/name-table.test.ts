import { expect, test } from '@jest/globals';
import { openNames, tableOf } from '../../bot/reading/name-table.ts';

const NAMES = ['caf', 'apl', '', 'ca', '#<fa', 'me * frapp', 'ملف'];

test('each name is found by its number, and no other is', () => {
  const table = tableOf(NAMES);
  expect(table.size).toBe(NAMES.length);
  for (const [number, name] of NAMES.entries()) {
    expect(table.numberOf(name)).toBe(number);
    expect(table.at(number)).toBe(name);
  }
  for (const other of ['c', 'cafe', 'fac', 'apl ', 'Caf']) {
    expect(table.numberOf(other)).toBe(-1);
    expect(table.has(other)).toBe(false);
  }
  expect([-1, NAMES.length].map((number) => table.at(number))).toEqual(['', '']);
});

test('a table without names finds none', () => {
  expect(tableOf([]).numberOf('caf')).toBe(-1);
});

test('thousands are found in the arrays of a table, as in the table', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `mot ${at}`);
  const opened = openNames(tableOf(names).arrays);
  expect(names.every((name, number) => opened.numberOf(name) === number)).toBe(true);
});
