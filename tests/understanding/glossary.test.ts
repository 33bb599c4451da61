import { expect, test } from '@jest/globals';
import { shippedWorld } from '../support/shipped-world.ts';

const asked = (text: string) => shippedWorld().glossary?.asked(text);

test.each([
  ["c'est quoi FranceConnect ?", 'FranceConnect'],
  ['what is FranceConnect?', 'FranceConnect'],
  ["c'est quoi FranceConnect+ ?", 'FranceConnect+'],
  ["c'est quoi franceconnect plus", 'FranceConnect+'],
])('two words that a sign tells apart keep their own meanings: %s', (text, term) => {
  expect(asked(text)).toBe(term);
});
