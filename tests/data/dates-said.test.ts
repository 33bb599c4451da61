import { expect, test } from '@jest/globals';
import { hasUnsaidExample, pastYearIn } from '../../bot/data/dates-said.ts';

test.each([
  'Contestez dans les 2 mois. Courrier du 3 octobre : avant le 3 décembre.',
  'Papier reçu le 1er octobre : appelez le même jour.',
  'Contest within 2 months. Letter of 3 October: before 3 December.',
  'اطلب قبل 4 أشهر. التقاعد في 1 يوليو (juillet): اطلب في مارس.',
  'Courrier du 3 octobre : avant le 3 décembre. Par exemple : autre chose.',
])('an example that does not say so: %s', (text) => {
  expect(hasUnsaidExample(text)).toBe(true);
});

test.each([
  'Contestez dans les 2 mois. Par exemple : courrier du 3 octobre, avant le 3 décembre.',
  'Exemple : vente du 3 octobre, avant le 18 octobre. Votre date est sur le papier.',
  'For example: letter dated 3 October, before 3 December.',
  'مثلًا: في ديسمبر (décembre)، قبل 25 ديسمبر.',
  'Du 1er novembre au 31 mars, on n’expulse pas, sauf exception.',
  "Écrivez avant le 31 décembre de la deuxième année après celle de l'avis.",
  'Le délai est écrit sur le papier : appelez le jour même.',
])('a rule, or an example that says so: %s', (text) => {
  expect(hasUnsaidExample(text)).toBe(false);
});

test.each([
  ['En 2025, en Gironde, c’était : avant le 28 mai.', '2025'],
  ['Pour le chèque de 2025, c’était avant février.', '2025'],
  ['In 2025, it was before 28 May.', '2025'],
  ['في 2025، كان قبل 28 مايو.', '2025'],
  ['Avant le 3 octobre 2027.', undefined],
  ['En 2026, avant le 28 mai.', undefined],
  ['Depuis le 1er mars 2025, la page est déjà remplie.', undefined],
  ['La loi de finances de 2025 le dit.', undefined],
  ['Le formulaire 2042, ou le 0 809 401 401.', undefined],
  ['Appelez le 05 36 49 20 12.', undefined],
])('the year that is over in « %s »: %s', (text, year) => {
  expect(pastYearIn(text, '2026-11-27')).toBe(year);
});
