import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { tile } from '../../bot/understanding/demands/tiling.ts';
import { createFamilies } from '../../bot/understanding/model/families.ts';
import { alongOf } from '../../bot/understanding/routing/along.ts';
import { featuresByWord, featuresOf } from '../../bot/understanding/routing/features.ts';
import { LANGUAGE, ROUTE_MODEL } from '../support/shipped-language.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

const families = createFamilies(
  new Map([
    ['car', ['voiture', 'carte_grise']],
    ['lost', ['perdu*']],
  ]),
);
const words = fc.array(fc.constantFrom('ma', 'voiture', 'perdue', 'carte', 'grise', 'rib', '12'), {
  maxLength: 160,
});

test('the features by word are those of the whole, each once', () => {
  fc.assert(
    fc.property(words, (all) => {
      const byWord = featuresByWord(all.join(' '), families).flat();
      expect(byWord).toHaveLength(new Set(byWord).size);
      expect(new Set(byWord)).toEqual(featuresOf(all.join(' '), families));
    }),
  );
});

test('what two words tell together is told at the later one, what is said twice at the first', () => {
  const [first = [], , third = [], last = []] = featuresByWord('rib ma voiture rib', families);
  expect(first).toContain('=rib');
  expect(third).toEqual(expect.arrayContaining(['@car', '@car<ma', '~rib voitur']));
  expect(last.filter((feature) => feature === '=rib')).toEqual([]);
});

/** "rib" is of the first flow, "voiture" of the second: one margin for each word. */
const model = {
  bias: [0, 0, 0],
  weights: new Map([
    ['=rib', Int8Array.from([20, 0, 0])],
    ['=voitur', Int8Array.from([0, 20, 0])],
  ]),
};
const along = (folded: string) =>
  alongOf(model, { folded, families, kindOf: [0, 1, 2, undefined] });

test('a text is parted between two flows where its words tell most for both', () => {
  const { at, gain, overAny, least, leastEach } = tile(along('mon rib la voiture'), [0, 1]);
  const share = 1 / Math.sqrt(featuresOf('mon rib la voiture', families).size);
  expect(at).toBe(2);
  expect([gain, overAny, least].map((one) => one / share)).toEqual(
    [1, 1, 1].map((one) => expect.closeTo(one)),
  );
  expect(leastEach).toBeCloseTo(1 / Math.sqrt(2));
  // The other way round, and with one that is not there, one flow alone tells as much.
  expect(tile(along('mon rib la voiture'), [1, 0]).gain).toBeCloseTo(0);
  expect(tile(along('mon rib la voiture'), [0, 2]).least).toBeCloseTo(0);
});

test('one word is parted nowhere, and of what was not learnt nothing speaks against it', () => {
  expect(tile(along('rib'), [0, 1])).toMatchObject({ at: 0, gain: 0, least: 0 });
  const unknown = tile(undefined, [0, 1]);
  expect(unknown.at).toBe(0);
  expect(unknown.gain).toBeGreaterThan(0);
  expect(tile(along('mon rib la voiture'), [0, 3])).toEqual(unknown);
});

test('no other place tells more for both', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2), (all, one, other) => {
      fc.pre(all.length > 1);
      const read = along(all.join(' '));
      const sumAt = (first: number) =>
        read.weightOf(one, first) - read.weightOf(other, first) + read.weightOf(other, read.words);
      const { at } = tile(read, [one, other]);
      for (let first = 1; first < read.words; first++) {
        expect(sumAt(first)).toBeLessThanOrEqual(sumAt(at) + 1e-9);
      }
    }),
  );
});

const router = createRouter(routeDocuments(shippedFlows()), LANGUAGE, ROUTE_MODEL);

test.each([
  ['carte grise à mon nom passeport périmé cet été', 'ants.carte-grise', 'ants.carte-identite'],
  ['ma carte vitale est perdue mon rsa n’est pas tombé', 'ameli.carte-vitale', 'caf.paiement'],
])('two demands without a sign or a word between them are both heard: %s', (text, one, other) => {
  const { ranked, secondDemand, perhaps = [] } = router.route(text);
  expect([ranked[0]?.id, secondDemand, ...perhaps]).toEqual(expect.arrayContaining([one, other]));
});

test.each(['carte grise à mon nom', 'ma carte vitale est perdue depuis un mois'])(
  'one demand is not cut in two: %s',
  (text) => {
    const { secondDemand, perhaps } = router.route(text);
    expect([secondDemand, perhaps]).toEqual([undefined, undefined]);
  },
);
