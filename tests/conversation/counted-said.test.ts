import { expect, test } from '@jest/globals';
import { sayCount } from '../../bot/conversation/screens/counted-said.ts';
import { phrase } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';

const say = (key: PhraseKey, values?: Readonly<Record<string, string | number>>) =>
  phrase('fr', false, key, values).text;
/** Thursday 3 December 2026. */
const day = Date.UTC(2026, 11, 3) / 86_400_000;
const exampleOf = (days: number) =>
  sayCount({ after: 'received', days }, undefined, { lang: 'fr', day, span: '', say })[2];

test('an example is of a week ago, of today where a week leaves nothing', () => {
  expect(exampleOf(15)[0]).toContain('reçu il y a 7 jours, avant le vendredi 11 décembre');
  expect(exampleOf(7)[0]).toContain("reçu aujourd'hui, avant le ");
});
