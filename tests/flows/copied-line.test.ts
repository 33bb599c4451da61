import { expect, test } from '@jest/globals';
import { copiedLine } from '../../bot/flows/texts/copied-line.ts';

const NAMES = new Set(['caf', 'france travail', 'mon compte']);

const one = (french: string, translated: string) =>
  copiedLine({ list: false, isFree: false, lines: { fr: [french] } }, [translated], NAMES);
const list = (french: readonly string[], translated: readonly string[]) =>
  copiedLine({ list: true, isFree: false, lines: { fr: french } }, translated, NAMES);

test.each([
  ['Qui vous paie ?', 'Qui vous paie ?'],
  ['Qui vous paie ?', 'qui vous paie'],
  ['Contact', 'Contact'],
  ['Appelez le 3230.', 'Appelez le 3230.'],
])('%s is copied as %s', (french, translated) => {
  expect(one(french, translated)).toBe(0);
});

test.each([
  ['La Caf', 'La Caf'],
  ['France Travail', 'France Travail'],
  ['Mon Compte', 'Mon Compte'],
  ['RSA', 'RSA'],
  ['32 30', '32 30'],
  ['caf.fr', 'caf.fr'],
  ['{phone:caf}', '{phone:caf}'],
  ['« Mise en demeure »', '"Mise en demeure".'],
  ['Qui vous paie ?', 'Who pays you?'],
])('%s may be %s', (french, translated) => {
  expect(one(french, translated)).toBeUndefined();
});

test('a line of simple French is copied too', () => {
  const text = {
    list: false,
    isFree: false,
    lines: { fr: ['Long.'], 'fr-simple': ['Court mot.'] },
  };
  expect(copiedLine(text, ['Court mot.'], NAMES)).toBe(0);
});

test('one line of a list is found, and a short one, that nothing can mark, is let be', () => {
  expect(list(['Un mot', 'Ouvrez la page.'], ['A word', 'Ouvrez la page.'])).toBe(1);
  expect(list(['Contact', 'Ouvrez la page.'], ['Contact', 'Open the page.'])).toBeUndefined();
});

test('what people say may be the same in two languages', () => {
  const words = { list: true, isFree: true, lines: { fr: ['rsa bloqué en ligne'] } };
  expect(copiedLine(words, ['rsa bloqué en ligne'], NAMES)).toBeUndefined();
});
