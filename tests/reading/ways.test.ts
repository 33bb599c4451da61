import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { createWays, type Replies } from '../../bot/reading/ways.ts';
import { LANGUAGE } from '../support/shipped-language.ts';

const ways = createWays([
  {
    unsure: ['je/j ne/n/- sais pas', 'aucune idee'],
    lead: ['bah/ben/eh_bien'],
    paper: ['dossier/dossiers', 'form*'],
    ended: ['en finir * avec @paper'],
    itself: ['a @itself'],
  },
  { unsure: ['i don_t know'] },
]);

test.each([
  ['je ne sais pas', true],
  ['j sais pas', true],
  ['aucune idee', true],
  ['i don t know', true],
  ['je ne sais pas encore', false],
  ['sais pas', false],
])('"%s" is a way: %s', (said, is) => {
  expect(ways('unsure').is(said)).toBe(is);
});

test('tells what stands after, before and around a way', () => {
  expect(ways('lead').after('eh bien oui')).toBe('oui');
  expect(ways('lead').after('bah')).toBeUndefined();
  expect(ways('lead').isFirst('bah')).toBe(true);
  expect(ways('unsure').before('euh je sais pas')).toBe('euh');
  expect(ways('unsure').isIn('euh je sais pas trop')).toBe(true);
  expect(ways('unsure').isIn('euh je sais')).toBe(false);
  expect(ways('lead').replaced('ah ben oui ben non', 'or')).toBe('ah or oui or non');
});

test('any end of a word, one other word, and the ways of a name', () => {
  expect(ways('ended').isIn('je veux en finir avec formulaire')).toBe(true);
  expect(ways('ended').isIn('en finir enfin avec dossiers')).toBe(true);
  expect(ways('ended').isIn('en finir avec la vie')).toBe(false);
});

test('what is not written, or names itself, is said by nobody', () => {
  for (const name of ['constructor', '__proto__', 'itself', 'none']) {
    expect(ways(name).is('')).toBe(false);
    expect(ways(name).isIn('a constructor a a')).toBe(false);
  }
});

test('what ships never throws, and what is a way begins with it and holds it', () => {
  const names = ['yes', 'no', 'unsure', 'lead', 'greeting', 'human', 'what', 'elder'];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ maxLength: 200 }), (name, text) => {
      const one = LANGUAGE.ways(name);
      return !one.is(text) || (one.isFirst(text) && one.isIn(text));
    }),
  );
});

const FRENCH = parse(
  readFileSync(new URL('../../data/language/fr/replies.yaml', import.meta.url), 'utf8'),
) as Replies;

/** Words that a line stands for: at each place one of its own, chosen by the next number. */
function wordsOf(line: string, next: () => number): string {
  const one = <T>(all: readonly T[]) => all[next() % all.length];
  const said = line.split(' ').map((place) => {
    if (place === '*') return one(['', 'mot']);
    if (place.startsWith('@')) return wordsOf(one(FRENCH[place.slice(1)] ?? []) ?? '', next);
    const word = one(place.split('/')) ?? '';
    return word === '-' ? '' : word.replaceAll('_', ' ').replaceAll('*', 'ment');
  });
  return said.filter((word) => word !== '').join(' ');
}

test('every phrasing that ships is found, whatever it begins with', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(FRENCH)),
      fc.infiniteStream(fc.nat()),
      (name, numbers) => {
        const next = () => Number(numbers.next().value);
        const line = FRENCH[name]?.[next() % FRENCH[name].length] ?? '';
        const said = wordsOf(line, next);
        const ways = LANGUAGE.ways(name);
        expect([said, ways.is(said)]).toEqual([said, said !== '']);
        expect(ways.isFirst(`${said} demain`)).toBe(said !== '');
        expect(ways.isIn(`hier ${said} demain`)).toBe(said !== '');
      },
    ),
    { numRuns: 2000 },
  );
});

test('what an optional word opens is found with it and without', () => {
  const optional = createWays([
    { late: ['@soon -/tres tard', '*ment tard'], soon: ['-/bien plus'] },
  ]);
  for (const said of ['plus tard', 'bien plus tres tard', 'vraiment tard']) {
    expect(optional('late').is(said)).toBe(true);
    expect(optional('late').replaced(`a ${said} b`, '')).toBe('a b');
  }
  expect(optional('late').is('tard')).toBe(false);
});

/** One expression of all lines, tried at every word: what is read in fewer steps must find the same. */
function anywhere(lines: readonly string[], text: string): boolean {
  const ofLine = (line: string) =>
    line
      .split(' ')
      .map((place) => {
        if (place === '*') return '(?:\\w+ )?';
        const words = place.split('/').map((word) => word.replaceAll('*', '\\w*'));
        const said = words.filter((word) => word !== '-').join('|');
        return `(?:(?:${said}) )${words.includes('-') ? '?' : ''}`;
      })
      .join('');
  return new RegExp(`(?:^|(?<= ))(?:${lines.map(ofLine).join('|')})`).test(`${text} `);
}

test('only the lines that a word may begin are tried at it, and none is missed', () => {
  const place = fc.constantFrom('a', 'ab', 'a*', 'b', 'b/-', 'ab*/c', 'c/a/-', '*');
  const line = fc
    .tuple(fc.array(place, { maxLength: 3 }), fc.constantFrom('a', 'b', 'c*'))
    .map(([places, last]) => [...places, last].join(' '));
  const text = fc
    .array(fc.constantFrom('a', 'ab', 'abc', 'b', 'c', 'd', 'ca'), { minLength: 1, maxLength: 6 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), text, (lines, said) => {
      expect(createWays([{ lines }])('lines').isIn(said)).toBe(anywhere(lines, said));
    }),
  );
});
