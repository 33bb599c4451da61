import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWhen } from '../../../bot/data/calendar/read-when.ts';
import { sayDate } from '../../../bot/channels/atelier/calendar/say-calendar.ts';
import { toDate, dayOf } from '../../../bot/permanences/days.ts';

/** A Saturday. */
const TODAY = '2026-11-28';

test.each([
  ['impôts mérignac demain', { date: '2026-11-29', rest: 'impots merignac' }],
  ["caf aujourd'hui", { date: TODAY, rest: 'caf' }],
  ['caf après-demain', { date: '2026-11-30', rest: 'caf' }],
  ['caf samedi', { date: TODAY, rest: 'caf' }],
  ['mardi prochain, caf', { date: '2026-12-01', rest: 'caf' }],
  ['caf mardi 1er décembre', { date: '2026-12-01', rest: 'caf' }],
  ['caf 25/11/26', { date: '2026-11-25', rest: 'caf' }],
  ['caf 3/1', { date: '2027-01-03', rest: 'caf' }],
  ['caf 2026-12-15 9h-12h', { date: '2026-12-15', start: '09:00', end: '12:00', rest: 'caf' }],
  ['mardi 9h', { date: '2026-12-01', start: '09:00', rest: '' }],
  ['jeudi 9 h 30 à 12h15', { date: '2026-12-03', start: '09:30', end: '12:15', rest: '' }],
  // No such day.
  ['caf mardi 2 décembre', { rest: 'caf' }],
  ['caf 30/02/2027', { rest: 'caf' }],
  ['mairie du 8 mai 1945', { date: '1945-05-08', rest: 'mairie du' }],
  ['france services saint-denis', { rest: 'france services saint denis' }],
])('reads %s', (words, expected) => {
  expect(readWhen(words, TODAY)).toEqual(expected);
});

test('a date that is said back is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
      const date = toDate(dayOf(TODAY) + ahead);
      expect(readWhen(`caf ${sayDate(date, TODAY)}`, TODAY)).toEqual({ date, rest: 'caf' });
    }),
  );
});
