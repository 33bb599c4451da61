import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { EVERYDAY } from '../../bot/understanding/danger/everyday.ts';
import { findSigns } from '../../bot/understanding/danger/find-signs.ts';
import { headsOf } from '../../bot/understanding/heads-of.ts';
import { DANGERS } from '../../bot/understanding/danger/kinds.ts';
import { SIGNS } from '../../bot/understanding/danger/signs.ts';
import { readPlea } from '../../bot/understanding/danger/spelling.ts';
import { withoutSayings } from '../../bot/understanding/danger/without-sayings.ts';

test.each([
  ['frapp\\w+', ['frapp']],
  ['il (?:me|m a) bat', ['il me', 'il m ']],
  ['me? tue', ['me tu', 'm tue']],
  ['(?:je |j )?ai', ['je ai', 'j ai', 'ai']],
  ['\\w+ par', ['']],
  ['coups?(?! de main)', ['coup', 'coups']],
  ['(?:ha){1,3}', ['ha', 'haha', 'hahah']],
  ['a[rst]b|c\\d', ['a', 'c']],
  ['a(?:b|c(?:d|e))*f', ['af', 'abf', 'acdf', 'acef', 'abbf', 'abbbf', 'abbbb']],
] as const)('%s begins with %j', (expression, heads) => {
  expect([...headsOf(expression)]).toEqual(expect.arrayContaining([...heads]));
});

test('finds what trying every sign at every place finds', () => {
  const slowly = DANGERS.map(
    (kind) =>
      [
        kind,
        SIGNS[kind].map((sign) =>
          sign.startsWith('^')
            ? new RegExp(sign)
            : new RegExp(`(?<= )(?:${sign.replace(/^ /, '').replaceAll('| ', '|')})`),
        ),
      ] as const,
  );
  for (const name of ['danger', 'danger-more', 'danger-people', 'danger-oral', 'danger-unseen']) {
    const file = new URL(`rows/${name}.txt`, import.meta.url);
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const plea = readPlea(line.split('|')[1] ?? '');
      const said = plea.replace(EVERYDAY, ' ');
      expect(withoutSayings(plea)).toBe(said);
      const found = slowly.filter(([, signs]) => signs.some((sign) => sign.test(said)));
      expect([said, findSigns(said)]).toEqual([said, found.map(([kind]) => kind)]);
    }
  }
});
