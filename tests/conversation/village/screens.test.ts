import { expect, test } from '@jest/globals';
import { IN_THE_VILLAGE, ELSEWHERE, BARRED_DOORS, OTHER_WORDS } from './ends.ts';
import { DEBT, HELPERS, LADDER, SEASON } from './walks.ts';
import { MENUS, LETTER_SCREENS, DANGERS } from './lists.ts';
import { NOTICES, AROUND } from './around.ts';
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
