import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guard, MAX_TEXT } from '../../bot/understanding/guard.ts';
import { KINDS } from '../../bot/understanding/guard/finding.ts';
import { guardRows, type GuardRow } from './guard-rows.ts';
import { anyText } from '../support/any-text.ts';

const masked = (text: string) => guard(text).redacted;
const tuned = guardRows('guard');
const held = guardRows('guard-held');
const people = guardRows('guard-people');
const fresh = guardRows('guard-fresh');
const isMasked = ({ text, secrets }: GuardRow) =>
  secrets.every((secret) => !masked(text).includes(secret));

test('has rows of every kind and rows of none', () => {
  const kinds = new Set(tuned.flatMap((row) => row.kinds));
  expect([...KINDS].filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(tuned.length).toBeGreaterThanOrEqual(300);
});

test.each(tuned)('masks what is personal and nothing else: $text', ({ text, kinds, expected }) => {
  const { redacted, flags } = guard(text);
  expect(redacted).toBe(expected);
  expect(flags).toEqual(KINDS.filter((kind) => kinds.includes(kind)).map((kind) => `pii:${kind}`));
});

test.each([
  ['guard-held', held, 0.92, 0.96],
  // Rows of every kind as people type them, with every sort of number that stays.
  ['guard-people', people, 0.97, 0.98],
  // Written at the end, looked at once: at first sight 100 of 104, nothing harmless touched.
  ['guard-fresh', fresh, 0.95, 0.98],
] as const)('finds nearly all of %s, and leaves the rest', (_, rows, recall, precision) => {
  const harmful = rows.filter(({ kinds }) => kinds.length > 0);
  const harmless = rows.filter(({ kinds }) => kinds.length === 0);
  const missed = harmful.filter((row) => !isMasked(row));
  const touched = harmless.filter(({ text }) => masked(text) !== text);
  const found = harmful.length - missed.length;
  expect({
    missed,
    touched,
    enough:
      found / harmful.length >= recall &&
      1 - touched.length / harmless.length >= 0.98 &&
      found / (found + touched.length) >= precision,
  }).toMatchObject({ enough: true });
  const checked = ['nir', 'fiscal', 'iban', 'card'];
  expect(missed.filter(({ kinds }) => kinds.some((kind) => checked.includes(kind)))).toEqual([]);
});

/** Sizes of groups in which people write a number; 0: all that is left. */
const GROUPINGS = [[0], [1, 2, 2, 2, 3, 3, 2], [4, 4, 4, 4], [2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3]];
const grouping = fc.constantFrom(...GROUPINGS);
const separator = fc.constantFrom(' ', '.', '-', '  ', '\u00a0', '\u202f', '/');

function spaced(signs: string, sizes: readonly number[], between: string): string {
  const groups: string[] = [];
  let at = 0;
  for (let one = 0; at < signs.length; one++) {
    const size = sizes[one] ?? 4;
    groups.push(size === 0 ? signs.slice(at) : signs.slice(at, at + size));
    at += size === 0 ? signs.length : size;
  }
  return groups.join(between);
}

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const nirs = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '4', '7', '8'),
    digits(2),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('01', '33', '75', '2A', '2B', '97', '99'),
    digits(6),
  )
  .map(([sex, year, month, place, rest]) => {
    const thirteen = `${sex}${year.join('')}${String(month).padStart(2, '0')}${place}${rest.join('')}`;
    const number = thirteen.replace('2A', '19').replace('2B', '18');
    return `${thirteen}${String(97 - (Number(number) % 97)).padStart(2, '0')}`;
  });
const taxNumbers = fc
  .tuple(fc.integer({ min: 0, max: 3 }), digits(9))
  .map(([first, rest]) => `${first}${rest.join('')}`)
  .map((ten) => `${ten}${String(Number(ten) % 511).padStart(3, '0')}`);

test.each([
  ['nir', nirs],
  ['fiscal', taxNumbers],
])('masks every valid %s, however spaced', (kind, numbers) => {
  fc.assert(
    fc.property(numbers, grouping, separator, (number, sizes, between) => {
      const written = spaced(number, sizes, between);
      const { redacted, flags } = guard(`mon numero ${written} merci`);
      expect(redacted).toMatch(/^mon numero \[[a-z-]+\] merci$/);
      // Thirteen digits may be a tax number or a social security number without its key.
      expect(kind === 'nir' ? ['pii:nir'] : ['pii:fiscal', 'pii:nir', 'pii:phone']).toContain(
        flags[0],
      );
    }),
    { numRuns: 300 },
  );
});

test('keeps the public numbers that it is told', () => {
  const directory = new Set(['0556000000', '3646']);
  const text = 'le 05 56 00 00 00 ou +33 5 56 00 00 00 ne repond pas';
  expect(guard(text, { directory }).redacted).toBe(text);
  expect(guard(text).redacted).toBe('le [phone] ou [phone] ne repond pas');
});

test('hides nothing behind invisible signs and other digits', () => {
  expect(masked('06\u200b12\u200b34\u200b56\u200b78')).toBe('[phone]');
  expect(masked('né\u0301e le 12/03/1956')).not.toContain('1956');
  expect(masked('٠٦١٢٣٤٥٦٧٨')).toBe('[phone]');
});

test('never leaves nine digits in a row, whatever is typed around them', () => {
  const around = anyText(40);
  fc.assert(
    fc.property(around, digits(12), around, (before, run, after) => {
      expect(masked(`${before} x ${run.join('')} x ${after}`)).not.toMatch(/\d{9}/);
    }),
    { numRuns: 300 },
  );
});

test('never throws, and guarding twice changes nothing', () => {
  const words = fc.constantFrom(
    'mon mot de passe',
    ' est ',
    "je m'appelle",
    ' né le ',
    'rue',
    '12 ',
    ' : ',
    'FR76',
    '@',
    'nom',
    'Marie ',
    '06 12 ',
  );
  const text = fc.oneof(
    anyText(MAX_TEXT + 10),
    fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 }),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const once = masked(typeof parts === 'string' ? parts : parts.join(''));
      expect(typeof once).toBe('string');
    }),
    { numRuns: 300 },
  );
  for (const { text: typed } of [...tuned, ...held, ...people, ...fresh]) {
    expect(masked(masked(typed))).toBe(masked(typed));
  }
});

test('cuts what is too long and says so', () => {
  expect(guard('a'.repeat(MAX_TEXT + 1))).toMatchObject({ cut: true });
  expect(guard('a'.repeat(MAX_TEXT))).toMatchObject({ cut: false });
});
