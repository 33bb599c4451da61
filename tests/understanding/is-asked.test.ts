import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../bot/territory/fold.ts';
import { isAsked } from '../../bot/understanding/do-it-for-me/is-asked.ts';
import { ORDERS } from '../../bot/understanding/do-it-for-me/orders.ts';
import { SIGNS } from '../../bot/understanding/do-it-for-me/signs.ts';
import { spelled } from '../../bot/understanding/do-it-for-me/spelled.ts';

const FOLDER = new URL('rows/', import.meta.url);
const texts = readdirSync(FOLDER)
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => spelled(fold(line.slice(line.indexOf('|') + 1))));
const everywhere = [
  ...SIGNS.map((sign) => new RegExp(sign)),
  ...ORDERS.map((order) => new RegExp(`\\b(?:${order})`)),
];
const tryAll = (said: string) => everywhere.some((order) => order.test(said));

test('finds in all rows what trying all of them everywhere finds', () => {
  const found = texts.filter(tryAll);
  expect(found.length).toBeGreaterThan(300);
  expect(texts.filter(isAsked)).toEqual(found);
});

test('the same for words of the rows that plead, in any order', () => {
  const words = [...new Set(texts.filter(tryAll).flatMap((text) => text.split(' ')))];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 }), (some) => {
      const said = some.join(' ');
      expect(isAsked(said)).toBe(tryAll(said));
    }),
    { numRuns: 3000 },
  );
});
