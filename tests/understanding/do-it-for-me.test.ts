import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asksDoItForMe } from '../../bot/understanding/do-it-for-me.ts';

const rows = readFileSync(new URL('rows/do-it-for-me.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string]);

test.each(rows)('%s: %s', (asked, text) => {
  expect(asksDoItForMe(text)).toBe(asked === 'yes');
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2100 }), (text) => {
      asksDoItForMe(text);
    }),
  );
});
