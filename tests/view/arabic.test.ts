import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  readDay,
  formatDate,
  formatDay,
  formatHours,
  formatMoment,
  formatWeekdays,
} from '../../bot/view/dates.ts';
import { digitsTogether } from '../../bot/view/digits-together.ts';
import { element, textOf } from '../../bot/view/html/markup.ts';
import { quoted } from '../../bot/view/html/parts.ts';
import { phrase, reviewNote } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { AR } from '../../bot/view/phrases/ar.ts';
import { FR } from '../../bot/view/phrases/fr.ts';

const ar = (text: string) => ({ text, lang: 'ar' });
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every sentence of the bot is in Arabic, with the values of the French', () => {
  for (const key of Object.keys(FR) as PhraseKey[]) {
    expect({ key, holes: holes(AR[key]) }).toEqual({ key, holes: holes(FR[key]) });
    // A name, or a date alone, is said in no language.
    const hasWords = key !== 'brand' && /\p{L}/u.test(FR[key].replace(/\{\w+\}/g, ''));
    if (hasWords) expect(AR[key]).toMatch(/\p{Script=Arabic}/u);
  }
  expect(phrase('ar', true, 'back')).toEqual(ar(AR.back));
});

test('a translation that nobody reviewed says so in French and in its language', () => {
  expect(reviewNote('ar')).toEqual([
    { text: 'Traduction non relue. Le français fait foi.', lang: 'fr' },
    ar(AR['not-reviewed']),
  ]);
});

test('dates and hours are worded from own tables', () => {
  expect(formatDay('ar', readDay('2026-12-08'))).toBe('الثلاثاء 8 ديسمبر');
  expect(formatDay('ar', readDay('2026-12-09'), readDay('2026-12-08'))).toBe(
    'غدًا، الأربعاء 9 ديسمبر',
  );
  expect(formatDate('ar', readDay('2025-11-20'), 2026)).toBe('20 نوفمبر 2025');
  expect(formatHours('ar', { hour: 9, minute: 0 }, { hour: 24, minute: 0 })).toBe(
    'من 9:00 إلى منتصف الليل',
  );
  expect(formatMoment('ar', readDay('2026-12-08'), { hour: 9, minute: 5 })).toBe(
    'الثلاثاء 8 ديسمبر، الساعة 9:05',
  );
  expect(formatWeekdays('ar', [4, 2, 2])).toBe('الثلاثاء ويوم الخميس');
});

test('French words and numbers of several parts stand apart from left to right', () => {
  expect(textOf(ar('اتصل بالرقم 32 30 أو اذهب إلى caf.fr.'))).toBe(
    'اتصل بالرقم <bdi dir="ltr">32 30</bdi> أو اذهب إلى <bdi lang="fr" dir="ltr">caf.fr</bdi>.',
  );
  expect(textOf(ar('بعد 3 أيام، في 12/2026'))).toBe('بعد 3 أيام، في <bdi dir="ltr">12/2026</bdi>');
  expect(textOf(ar("«Où puis-je voir quelqu'un ?»"))).toBe(
    '«<bdi lang="fr" dir="ltr">Où <span class="aig-nb">puis-je</span> voir quelqu’un\u00a0?</bdi>»',
  );
  expect(element('p', { text: 'La Caf', lang: 'fr' }, 'ar')).toBe(
    '<p lang="fr" dir="ltr">La Caf</p>',
  );
  expect(quoted(ar('مرحبا'))).toEqual(ar('«مرحبا»'));
});

test('setting runs apart loses no sign and opens no tag of its own', () => {
  const sign = fc.constantFrom(...Array.from('ابت aé9 .,؟?!:/@<>&"\'«»()-\u00a0'));
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
      const html = textOf(ar(text));
      const bare = html
        .replace(/<\/?(?:bdi|span)[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&');
      const loose = (one: string) => one.replace(/\s/g, '').replaceAll('’', "'");
      expect(loose(bare)).toBe(loose(text));
    }),
  );
});

test('in plain text a number of several parts stays one', () => {
  expect(digitsTogether('اتصل بالرقم 0 809 401 401', 'ar')).toBe(
    'اتصل بالرقم 0\u00a0809\u00a0401\u00a0401',
  );
  expect(digitsTogether('Appeler le 32 30', 'fr')).toBe('Appeler le 32 30');
});
