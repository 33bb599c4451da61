import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../bot/territory/fold.ts';
import { anyText } from '../support/any-text.ts';

test.each([
  ['Mérignac', 'merignac'],
  ['  L’Abergement-Clémenciat ', 'l abergement clemenciat'],
  ["Œuilly, l'Île-d'Yeu", 'oeuilly l ile d yeu'],
  ['AŸ', 'ay'],
  ['33 700', '33 700'],
  ['', ''],
  ['…', ''],
  ['مرحبا، العربية', 'مرحبا العربية'],
  ['Łódź', 'łodz'],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folds twice as once, with one space between words', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(folded).toBe(folded.trim());
      expect(folded).not.toMatch(/ {2}/);
    }),
    { numRuns: 500 },
  );
});
