import { expect, test } from '@jest/globals';
import { lostInSimple } from '../../bot/view/lost-in-simple.ts';
import { longSentence, sentencesIn, wordsIn } from '../../bot/view/sentences.ts';

test.each([
  ['Regardez l’avis.', 2],
  ["C'est-à-dire qu'il faut l'ouvrir.", 4],
  ['Appelez le 32 30.', 3],
  ['Appelez le 0 809 401 401 : c’est gratuit.', 5],
  ['Ouvrez « Mon Compte », sur caf.fr.', 5],
  ['Est-ce juste ?', 2],
  ['« »…', 0],
])('%s has %i words', (sentence, count) => {
  expect(wordsIn(sentence)).toBe(count);
});

test.each([
  ['Allez-y. Appelez.', ['Allez-y.', 'Appelez.']],
  ['Tapez caf.fr. Lisez.', ['Tapez caf.fr.', 'Lisez.']],
  ['Dites : « Venez. » Puis partez.', ['Dites : « Venez. »', 'Puis partez.']],
  ['Dites : « Où ? Quand ? »', ['Dites : « Où ?', 'Quand ? »']],
  ['Une ligne\nune autre', ['Une ligne', 'une autre']],
])('%s is cut into sentences', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test('the sentence that is too long is the one told', () => {
  expect(longSentence('Un. Un deux trois. Un.', 2)).toBe('Un deux trois.');
  expect(longSentence('Un deux. Trois quatre.', 2)).toBeUndefined();
});

test.each([
  ['Appelez le 32 30.', 'Appelez la Caf.', ['32 30']],
  ['Appelez le 32 30.', 'Le numéro : 3230.', []],
  ['Dans les 2 mois.', 'Dans les 12 mois.', ['2']],
  ['Avant le 3 octobre.', 'Avant le 3.', ['3 octobre']],
  ['Ouvrez « Mon Compte ».', 'Ouvrez votre compte.', ['Mon Compte']],
  ['Cherchez « trop-perçu ».', 'Cherchez l’argent en trop (« Trop-perçu »).', []],
  ['Dites : « Je voudrais un rendez-vous avec une personne. »', 'Demandez un rendez-vous.', []],
  ['Tapez caf.fr.', 'Tapez le nom du site.', ['caf.fr']],
  ['La MSA répond.', 'Elle répond.', ['MSA']],
  ['Ouvrez {account}.', 'Ouvrez le compte.', ['{account}']],
])('of « %s », « %s » loses %j', (french, simple, lost) => {
  expect(lostInSimple(french, simple)).toEqual(lost);
});
