import { expect, test } from '@jest/globals';
import { nearestWord } from '../../bot/source/nearest-word.ts';

test.each([
  ['mariage', 'marriage'],
  ['Comune', 'commune'],
  ['jousr', 'jours'],
  ['é-mail', 'email'],
  ['zzzzz', undefined],
  ['', undefined],
])('%j may mean %j', (typed, meant) => {
  expect(nearestWord(typed, ['commune', 'jours', 'email', 'marriage'])).toBe(meant);
});

test('the nearest wins, of equals the first', () => {
  expect(nearestWord('jour', ['jours', 'tour'])).toBe('jours');
  expect(nearestWord('jours', ['tours', 'cours'])).toBe('tours');
});

test('a word of a million signs is compared with nothing', () => {
  const before = process.cpuUsage();
  const words = Array.from({ length: 100 }, (_, at) => `colonne-${at}`);
  expect(nearestWord('x'.repeat(1_000_000), words)).toBeUndefined();
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(2000);
});
