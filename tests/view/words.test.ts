import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appPhrase } from '../../bot/view/app/app-phrase.ts';
import { APP_FR, type AppKey } from '../../bot/view/app/phrases/fr.ts';
import {
  readDay,
  formatDate,
  formatDay,
  formatHours,
  formatMoment,
  formatTime,
  formatWeekdays,
} from '../../bot/view/dates.ts';
import { textOf } from '../../bot/view/html/markup.ts';
import { drawing, DRAWING_NAMES } from '../../bot/view/drawings.ts';
import { lostInSimple } from '../../bot/view/lost-in-simple.ts';
import { longSentence, MAX_SIMPLE_WORDS } from '../../bot/view/sentences.ts';
import { dialPhone, formatPhone } from '../../bot/view/phone-number.ts';
import { directionOf, phrase } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { AR } from '../../bot/view/phrases/ar.ts';
import { EN } from '../../bot/view/phrases/en.ts';
import { FR_SIMPLE } from '../../bot/view/phrases/fr-simple.ts';
import { FR } from '../../bot/view/phrases/fr.ts';
import { toFrenchTypography } from '../../bot/view/typography.ts';
import { en } from './fixtures.ts';

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(FR) as PhraseKey[];

test.each([
  ['2026-12-08', 'mardi 8 décembre', 'Tuesday 8 December'],
  ['2027-01-01', 'vendredi 1er janvier', 'Friday 1 January'],
  ['2028-02-29', 'mardi 29 février', 'Tuesday 29 February'],
])('%s is said in each language', (iso, french, english) => {
  expect(formatDay('fr', readDay(iso))).toBe(french);
  expect(formatDay('en', readDay(iso))).toBe(english);
});

test('today and tomorrow are said with their date, across a year', () => {
  expect(formatDay('fr', readDay('2026-12-31'), readDay('2026-12-31'))).toBe(
    "aujourd'hui, jeudi 31 décembre",
  );
  expect(formatDay('fr', readDay('2027-01-01'), readDay('2026-12-31'))).toBe(
    'demain, vendredi 1er janvier',
  );
  expect(formatDay('fr', readDay('2027-01-02'), readDay('2026-12-31'))).toBe('samedi 2 janvier');
});

test('weekdays agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
      (date) => {
        expect(readDay(date.toISOString()).weekday).toBe(date.getUTCDay() || 7);
      },
    ),
  );
});

test('hours are said as people say them', () => {
  expect(formatTime('fr', { hour: 9, minute: 0 })).toBe('9 h');
  expect(formatTime('fr', { hour: 11, minute: 5 })).toBe('11 h 05');
  expect(formatHours('fr', { hour: 9, minute: 0 }, { hour: 24, minute: 0 })).toBe(
    'de 9 h à minuit',
  );
  expect(formatHours('en', { hour: 9, minute: 0 }, { hour: 12, minute: 30 })).toBe(
    'from 9 am to 12:30 pm',
  );
  expect(formatTime('en', { hour: 9, minute: 5 })).toBe('9:05 am');
  expect(formatMoment('fr', readDay('2026-12-08'), { hour: 9, minute: 0 })).toBe(
    'mardi 8 décembre à 9 h',
  );
});

test('a date of another year says its year', () => {
  expect(formatDate('fr', readDay('2025-11-20'), 2026)).toBe('20 novembre 2025');
  expect(formatDate('fr', readDay('2026-11-20'), 2026)).toBe('20 novembre');
});

test('usual days are listed in order, once', () => {
  expect(formatWeekdays('fr', [4, 2, 2])).toBe('mardi et le jeudi');
  expect(formatWeekdays('en', [1, 3, 5])).toBe('Monday, Wednesday and Friday');
});

test.each([
  ['3230', '32 30'],
  ['0809401401', '0 809 401 401'],
  ['05 56 43 00 00', '05 56 43 00 00'],
  ['+33556430000', '05 56 43 00 00'],
  ['+68940521616', '+689 40 52 16 16'],
  ['+508410300', '+508 41 03 00'],
  ['115', '115'],
  ['17', '17'],
  [' le standard ', 'le standard'],
])('the number %s is shown %s', (number, shown) => {
  expect(formatPhone(number)).toBe(shown);
});

test('what is dialled has digits only', () => {
  expect(dialPhone('05 56 43.00-00')).toBe('0556430000');
  expect(dialPhone('+33 5 56')).toBe('+33556');
});

test('French lines never break before ? nor inside a date, an hour or a number', () => {
  expect(toFrenchTypography("C'est avec qui ?")).toBe('C’est avec qui\u00a0?');
  expect(toFrenchTypography('Allez le 8 décembre à 9 h 30, au 32 30.')).toBe(
    'Allez le 8\u00a0décembre à 9\u00a0h\u00a030, au 32\u00a030.',
  );
  expect(toFrenchTypography('« Mon Compte »')).toBe('«\u00a0Mon Compte\u00a0»');
  expect(toFrenchTypography("Moins d'1 h, ici :")).toBe('Moins d’1\u00a0h, ici\u00a0:');
  expect(textOf(en("Isn't it « here » ?"))).toBe('Isn&#39;t it « here » ?');
  expect(toFrenchTypography('https://caf.fr : ici')).toBe('https://caf.fr\u00a0: ici');
});

test('typography applied twice is typography applied once', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = toFrenchTypography(text);
      expect(toFrenchTypography(once)).toBe(once);
    }),
  );
});

test.each([
  ['English', EN],
  ['Arabic', AR],
])('every sentence exists in %s with the same holes, and says something', (_, words) => {
  for (const key of keys) {
    expect([key, holes(words[key])]).toEqual([key, holes(FR[key])]);
    expect([key, words[key]]).toEqual([key, expect.stringMatching(/\p{L}/u)]);
  }
});

test('every sentence of the application of who helps stands in each language', () => {
  const french = Object.entries(APP_FR);
  for (const lang of ['en', 'ar']) {
    for (const [key, text] of french) {
      const said = appPhrase(lang, key as AppKey);
      expect([key, said.lang, holes(said.text)]).toEqual([key, lang, holes(text)]);
      expect([key, said.text]).toEqual([key, expect.stringMatching(/\p{L}/u)]);
    }
  }
});

test('simpler sentences keep the holes of the usual ones', () => {
  for (const [key, text] of Object.entries(FR_SIMPLE)) {
    expect([key, text]).toEqual([key, expect.stringMatching(/\p{L}/u)]);
    expect([key, holes(text)]).toEqual([key, holes(FR[key as PhraseKey])]);
  }
});

test('simpler words have at most ten words a sentence, and lose nothing that is exact', () => {
  for (const key of keys) {
    const { text } = phrase('fr', true, key);
    expect([key, longSentence(text, MAX_SIMPLE_WORDS)]).toEqual([key, undefined]);
    expect([key, lostInSimple(FR[key], text)]).toEqual([key, []]);
  }
});

test('a sentence that a language lacks is French and says so', () => {
  expect(phrase('pl', false, 'back')).toEqual({ text: 'Revenir', lang: 'fr' });
  expect(phrase('en', true, 'back')).toEqual({ text: 'Go back', lang: 'en' });
});

test('a value stands for its hole, whatever it holds', () => {
  expect(phrase('fr', false, 'return-to', { title: '{title} $& $1' }).text).toBe(
    'Revenir à : {title} $& $1',
  );
});

test('no sentence says a word that people do not use', () => {
  const jargon = /permanence|opérateur|orientation|autonomie|usager|parcours|dématérialis/i;
  for (const key of keys) expect([key, jargon.test(FR[key])]).toEqual([key, false]);
});

test('each drawing is hidden from screen readers; an unknown name draws nothing', () => {
  for (const name of DRAWING_NAMES) {
    expect(drawing(name)).toMatch(/ aria-hidden="true"[^>]*>(?:<[a-z]+ [^>]+\/?>)+/);
  }
  expect(drawing('toString')).toBe('');
});

test('Arabic is written from right to left', () => {
  expect([directionOf('ar'), directionOf('fr'), directionOf('en')]).toEqual(['rtl', 'ltr', 'ltr']);
});
