import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guard, MAX_TEXT } from '../../bot/understanding/guard.ts';

const masked = (text: string) => guard(text).redacted;

test.each([
  ['mon numero est 255081416802538', '255081416802538'],
  ['2 55 08 14 168 025 38 voila', '55 08'],
  ['1 84 05 2A 004 023 11', '2A'],
  ['18405 2a 004023', '004023'],
  ['06.12.34.56.78', '12.34'],
  ['+33 6 12 34 56 78', '56 78'],
  ['30 23 217 600 053', '217'],
  ['FR76 3000 6000 0112 3456 7890 189', '3456'],
  ['٠١٢٣٤٥٦٧٨٩', '٣٤٥'],
])('masks a run of nine digits or more: %s', (text, secret) => {
  const { redacted, flags } = guard(text);
  expect(redacted).not.toContain(secret);
  expect(redacted).toContain('[id-number]');
  expect(flags).toEqual(['pii:id-number']);
});

test.each(['jean.dupont@exemple.fr', 'jean @ exemple.fr', 'jean.dupont arobase exemple.fr'])(
  'masks an e-mail address: %s',
  (address) => {
    expect(masked(`mon mail ${address} merci`)).toBe('mon mail [email] merci');
    expect(guard(address).flags).toEqual(['pii:email']);
  },
);

test.each([
  '33700 Mérignac',
  'le 03/12/2026 à 9h30',
  'rendez-vous 12/03/2026 14:30',
  'depuis 2019 et 2024',
  '1 200 euros',
  'cerfa 15692*01',
  'le 3949 ou le 34 00',
])('leaves what is not personal: %s', (text) => {
  expect(guard(text)).toEqual({ redacted: text, flags: [], cut: false });
});

test('never leaves nine digits in a row, whatever is typed around and between them', () => {
  const separator = fc.constantFrom('', ' ', '.', '-', ' . ');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), {
        minLength: 9,
        maxLength: 27,
      }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (before, digits, after) => {
        const run = digits.map(([digit, between]) => `${digit}${between}`).join('');
        // A date of the calendar is the one exception.
        fc.pre(!/\d{1,2}[.-]\d{1,2}[.-]\d{4}/.test(run));
        expect(masked(`${before} x ${run} x ${after}`)).not.toMatch(/\d(?:[ .-]{0,3}\d){8}/);
      },
    ),
    { numRuns: 300 },
  );
});

test('guarding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const once = masked(text);
      expect(masked(once)).toBe(once);
    }),
  );
});

test('cuts what is too long and says so', () => {
  expect(guard('a'.repeat(MAX_TEXT + 1))).toMatchObject({ cut: true });
});
