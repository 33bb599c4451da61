import { expect, test } from '@jest/globals';
import { isRetired, renamed } from '../../bot/engine/rename.ts';

const flow = (names: Readonly<Record<string, string>>, ...retired: readonly string[]) => ({
  renamed: new Map(Object.entries(names)),
  retired: new Set(retired),
});
const answer = (step: string, ...options: readonly string[]) => ({ step, options });

test('what no rename touches stays the same object', () => {
  const before = answer('who', 'me', 'other');
  expect(renamed(flow({}), before)).toBe(before);
  expect(renamed(flow({ whose: 'owner', 'who.nobody': 'who.none' }), before)).toBe(before);
  const none = answer('who');
  expect(renamed(flow({ who: 'owner' }), none)).toBe(none);
});

test.each([
  ['a step', { who: 'owner' }, answer('owner', 'me', 'other')],
  ['an option', { 'who.me': 'who.self' }, answer('who', 'self', 'other')],
  ['an option that is not the first', { 'who.other': 'who.else' }, answer('who', 'me', 'else')],
  ['all options', { 'who.me': 'who.a', 'who.other': 'who.b' }, answer('who', 'a', 'b')],
  ['by way of another name', { who: 'whom', whom: 'owner' }, answer('owner', 'me', 'other')],
  [
    'an option to the step of its name',
    { 'who.me': 'owner', who: 'owner' },
    answer('owner', 'me', 'other'),
  ],
])('%s renamed', (_, names, after) => {
  expect(renamed(flow(names), { ...answer('who', 'me', 'other'), heard: true })).toEqual({
    ...after,
    heard: true,
  });
});

test('a subflow renamed takes its steps along, the nearest around first; the start of a name is none', () => {
  const names = flow({ 'a/b': 'x', a: 'y' });
  expect(renamed(names, answer('a/b/c', 'yes'))).toEqual(answer('x/c', 'yes'));
  expect(renamed(names, answer('a/z', 'yes'))).toEqual(answer('y/z', 'yes'));
  const other = answer('ab/c', 'yes');
  expect(renamed(names, other)).toBe(other);
  const odd = answer('/a', 'yes');
  expect(renamed(flow({ '': 'z' }), odd)).toBe(odd);
});

test('options that went to different steps, and names that come back, move nothing', () => {
  const before = answer('who', 'me', 'other');
  expect(renamed(flow({ 'who.other': 'home.other' }), before)).toBe(before);
  const round = flow({ who: 'whom', whom: 'who' });
  expect(renamed(round, before)).toBe(before);
});

test('what was taken away goes unsaid: the step, what it stands in, or the option', () => {
  const old = answer('a/b', 'yes', 'no');
  expect(isRetired(flow({}), old)).toBe(false);
  for (const gone of ['a/b', 'a', 'a/b.yes', 'a/b.no']) {
    expect(isRetired(flow({}, gone), old)).toBe(true);
  }
  for (const gone of ['b', 'a/b/c', 'a.yes', 'a/b.maybe']) {
    expect(isRetired(flow({}, gone), old)).toBe(false);
  }
});
