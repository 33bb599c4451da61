import { expect, test } from '@jest/globals';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { fold } from '../../bot/territory/fold.ts';

const communes = readCommunes('data');
const livedIn = (text: string) =>
  communes.livedIn(fold(text))?.matches.map(({ insee }) => insee) ?? [];

test.each([
  ['ma caf est coupée, j’habite à Cilaos et je fais comment', ['97424']],
  ['j habite saint benoit 97470 la reunion mon rsa est bloqué', ['97410']],
  ['jabite a montluçon mtn', ['03185']],
  ['nous habitons au Havre avec les enfants', ['76351']],
  ['je suis domiciliée à La Rochelle 17 depuis mai', ['17300']],
  ['I live in Lyon and I lost my card', ['69123']],
])('%s', (text, insee) => {
  expect(livedIn(text)).toEqual(insee);
});

test('a name that several communes have is left to choose among', () => {
  expect(livedIn("bonjour j'habite à Saint-Denis j'attends mon rsa").length).toBeGreaterThan(1);
});

test.each([
  "j'habite à la campagne et la caf ne répond pas",
  "j'habite rue des Lilas",
  "j'habite chez mon cousin",
  "j'habite à côté de Lyon",
  'je vis seule avec deux enfants',
  'ma carte vitale à Lyon',
  "j'habite",
])('no commune: %s', (text) => {
  expect(livedIn(text)).toEqual([]);
});
