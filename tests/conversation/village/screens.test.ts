import { expect, test } from '@jest/globals';
import { BARRED_DOORS, ELSEWHERE, IN_THE_VILLAGE, OTHER_WORDS, SECOND_DOORS } from './ends.ts';
import { DEBT, HELPERS, LADDER, SEASON } from './walks.ts';
import { MENUS, LETTER_SCREENS, DANGERS } from './lists.ts';
import { AROUND, BESIDE, NOTICES, TRUTH } from './around.ts';
import { inUrgency } from '../../../bot/conversation/screens/urgent-parts.ts';
import { answered } from './answers.ts';
import { exercises, helped, strange } from './helping.ts';
import { seen, type Cases } from './people.ts';

// Each screen stands in `__snapshots__` as a person would read it: read what you approve.
test.each<[string, Cases]>([
  ['an end in the village, whatever is known of who receives', IN_THE_VILLAGE],
  ['the same end elsewhere', ELSEWHERE],
  ['doors that are out of reach, or were tried', BARRED_DOORS],
  ['an end in other words', OTHER_WORDS],
  ['a debt, from its first question to its ends', DEBT],
  ['beside somebody who helps', HELPERS],
  ['nobody answers: the ladder, step by step', LADDER],
  ['what opens and closes in the year', SEASON],
  ['menus, families, suggestions, and what has no guide yet', MENUS],
  ['letters', LETTER_SCREENS],
  ['dangers, the numbers first', DANGERS],
  ['what is said once above a screen', NOTICES],
  ['around a screen: what was said, what waits, the ways on', AROUND],
  ['a second door', SECOND_DOORS],
  ['what is in doubt, and where to make sure', TRUTH],
  ['beside a question', BESIDE],
])('%s', (_name, cases) => {
  const screens = Object.entries(cases).map(([name, one]) => `=== ${name}\n${seen(one)}`);
  expect(`\n${screens.join('\n\n')}\n`).toMatchSnapshot();
});

test.each([
  ['what is asked about a screen', answered],
  ['to practise on', exercises],
  ['what a helper carries away', helped],
  ['addresses that nobody wrote for us', strange],
])('%s', (_name, told) => {
  expect(`\n${told()}\n`).toMatchSnapshot();
});

test('of several dangers a life comes first', () => {
  const first = [
    'medical',
    'suicide',
    'child',
    'elder',
    'violence',
    'scam-now',
    'homeless',
  ] as const;
  const then = [
    'eviction',
    'energy',
    'legal',
    'bullying',
    'farmer',
    'hunger',
    'overwhelm',
  ] as const;
  expect(inUrgency([...then, ...first].toReversed())).toEqual([...first, ...then]);
});
