import { expect, test } from '@jest/globals';
import { modelText } from '../../bot/data/open-model.ts';
import { DANGER_MODEL } from '../../bot/data/read-danger.ts';
import { DO_IT_FOR_ME_MODEL } from '../../bot/data/read-do-it-for-me.ts';
import { DEMANDS_MODEL, ROUTE_MODEL } from '../../bot/data/read-route-model.ts';
import { featuresOf as dangerFeaturesOf } from '../../bot/understanding/danger/features.ts';
import { createFamilies } from '../../bot/understanding/model/families.ts';
import { featuresOf } from '../../bot/understanding/model/features.ts';
import { keptModel, openModelOf } from '../../bot/understanding/model/kept-model.ts';
import { featuresOf as routeFeaturesOf } from '../../bot/understanding/routing/features.ts';
import { weightOf } from '../../bot/understanding/demands/model.ts';
import { readModel } from '../../bot/understanding/routing/model.ts';
import { writeRouteModel } from '../../training/write-models.ts';

test('a model whose last features weigh for no kind is read as it was written', () => {
  const kinds = ['caf.paiement', 'none'];
  const weights = new Map([
    ['#a', Int8Array.from([12, -8])],
    ['#b', Int8Array.from([0, 0])],
    ['#c', Int8Array.from([0, 0])],
  ]);
  const read = readModel(writeRouteModel({ kinds, words: new Map(), bias: [-5, 4], weights }));
  for (const [feature, known] of weights) expect(read.weights.get(feature)).toEqual(known);
  expect(read.bias).toEqual([-5, 4]);
});

test('a model is the same when only what was kept of it is read', () => {
  for (const [{ file, read }, text] of [
    [DANGER_MODEL, 'il me frappe devant les enfants'],
    [DO_IT_FOR_ME_MODEL, 'remplissez le formulaire pour moi'],
    [ROUTE_MODEL, 'j ai perdu ma carte vitale'],
  ] as const) {
    const whole = read(modelText(file, []));
    const again = openModelOf(keptModel(whole));
    expect({ ...again, weights: undefined }).toEqual({ ...whole, weights: undefined });
    const none = createFamilies(new Map());
    const features = [...dangerFeaturesOf(text, none), ...routeFeaturesOf(text, none)];
    const weighing = features.filter((feature) => whole.weights.get(feature) !== undefined);
    expect(weighing.length).toBeGreaterThan(5);
    for (const feature of features) {
      expect(again.weights.get(feature)).toEqual(whole.weights.get(feature));
    }
  }
});

test('a model of two demands that was kept weighs words and flows as before', () => {
  const { file, read } = DEMANDS_MODEL;
  const whole = read(modelText(file, []));
  const again = openModelOf(keptModel(whole));
  const told = ['second mais', 'first mais', 'second caf.dette', 'first zzz'];
  expect(told.map((one) => weightOf(again, [one]))).toEqual(
    told.map((one) => weightOf(whole, [one])),
  );
  expect(weightOf(whole, ['second mais', 'second ants.permis'])).toBeCloseTo(
    weightOf(whole, ['second mais']) + weightOf(whole, ['second ants.permis']),
  );
  expect(weightOf(whole, ['first zzz'])).toBe(0);
  expect(weightOf(undefined, ['second mais'])).toBe(0);
});

const HURT: readonly [string, readonly string[]] = ['hurt', ['frapp*']];

test('a family is learnt in the frame of its text: of whom it tells, and how', () => {
  const framed = createFamilies(
    new Map<string, readonly string[]>([
      ['~me', ['me', 'je']],
      ['~he', ['il']],
      HURT,
      ['~not', ['pas']],
    ]),
  );
  expect(framed.of(['il', 'me', 'frappe'])).toEqual([[], [], ['hurt']]);
  expect(framed.frameOf(['le', 'dossier'])).toBe('~');
  const features = featuresOf('il me frappe pas', framed);
  expect([...features].filter((one) => one.startsWith('~'))).toEqual([
    '~me~he~not',
    '~me~he~not@hurt',
  ]);
});

test('without frames, nothing is told of them', () => {
  const families = createFamilies(new Map([HURT]));
  expect([...featuresOf('il me frappe', families)].filter((one) => one.includes('~'))).toEqual([]);
});

test('danger is learnt by how words begin, and by those up to two words apart', () => {
  const none = createFamilies(new Map());
  const [one, other] = ['il me frappait souvent', 'il me frappe'].map((text) =>
    dangerFeaturesOf(text, none),
  );
  const shared = [...(one ?? [])].filter((feature) => other?.has(feature));
  expect(shared).toEqual(expect.arrayContaining(['me frapp', 'il * frapp']));
  expect(one?.has('il ** souve')).toBe(true);
  expect(one?.has('frapp-')).toBe(true);
  expect(other?.has('il me')).toBe(true);
});
