import { expect, test } from '@jest/globals';
import { readModel, writeModel } from '../../bot/understanding/routing/model.ts';

test('a model whose last features weigh for no kind is read as it was written', () => {
  const kinds = ['caf.paiement', 'none'];
  const weights = new Map([
    ['#a', Int8Array.from([12, -8])],
    ['#b', Int8Array.from([0, 0])],
    ['#c', Int8Array.from([0, 0])],
  ]);
  const read = readModel(writeModel({ kinds, words: new Map(), bias: [-5, 4], weights }));
  for (const [feature, known] of weights) expect(read.weights.get(feature)).toEqual(known);
  expect(read.bias).toEqual([-5, 4]);
});
