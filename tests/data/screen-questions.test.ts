import { expect, test } from '@jest/globals';
import { read } from './support/overlays.ts';

const FILE = 'language/fr/screen-questions.yaml';

test('questions of a folder laid over replace those of their topic', () => {
  const mine = { [FILE]: 'distance:\n  asked:\n    - à combien de pas\n' };
  const { data, issues } = read(mine);
  expect(issues).toEqual([]);
  expect(data.screenQuestions.get('fr/distance')).toEqual({
    asked: ['à combien de pas'],
    shown: [],
  });
  expect(data.screenQuestions.has('fr/price')).toBe(true);
});

test('a topic of which nothing is said is named, and left out', () => {
  const { data, issues } = read({ [FILE]: 'distnce:\n  asked:\n    - loin\n' });
  expect(issues).toMatchObject([
    { code: 'unknown-topic', line: 2, hint: 'Vouliez-vous dire « distance » ?' },
  ]);
  expect(data.screenQuestions.has('fr/distnce')).toBe(false);
});
