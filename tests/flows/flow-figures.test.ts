import { expect, test } from '@jest/globals';
import { flowFigures } from '../../bot/flows/flow-figures.ts';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';
import { BASE, loadChanged } from './support/folders.ts';
import { shippedData, shippedFlows } from '../support/shipped-folders.ts';

const today = '2026-12-02';
const { data } = shippedData(today);
const base = flowFigures(loadFlows([BASE]), data, today);

test('counts what a flow is made of, its subflows included', () => {
  expect(base.flows).toEqual([
    {
      id: 'caf.essai',
      family: 'social-sante',
      // payer, which, account/opens
      questions: 3,
      // La Caf: 2. I don't know: 1. La MSA: three subsets and "I don't know", of which three
      // depend on the commune (974, or not).
      paths: 2 + 1 + 3 * 2 + 1,
      depth: { max: 2, median: 2 },
      languages: ['fr', 'fr-simple'],
      outcomes: { autonomy: 1, orientation: 3 },
      sources: 2,
      toCheck: 1,
      words: 1,
    },
  ]);
});

test('names the topics that have no flow', () => {
  expect(base.left).toEqual(['impots.bientot']);
});

test('counts as to be checked what is said to be, and all once its review is due', () => {
  const toCheck = (loaded = loadFlows([BASE]), day = today) =>
    flowFigures(loaded, data, day).total.toCheck;
  expect(toCheck(loadChanged('caf/essai.yaml', '      confidence: to-check\n', ''))).toBe(0);
  expect(toCheck(loadFlows([BASE]), '2030-01-01')).toBe(4);
});

test('counts a language only where nothing is missing, subflows included', () => {
  const languages = (file: string, from: string, to: string) =>
    flowFigures(loadChanged(file, from, to), data, today).total.languages;
  const hard =
    'Votre compte en ligne de la Caf ou de la MSA s’ouvre-t-il bien chez vous ce matin avec le bon code ?';
  expect(languages('shared/compte.yaml', "Votre compte s'ouvre-t-il ?", hard)).toEqual(['fr']);
});

test('sums the flows that are shipped, in the order of their ids', () => {
  const { flows, total, left } = flowFigures(shippedFlows(), data, today);
  const ids = flows.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(total.flows).toBe(ids.length);
  expect(total.paths).toBe(flows.reduce((sum, { paths }) => sum + paths, 0));
  expect(total.depth.max).toBe(Math.max(...flows.map(({ depth }) => depth.max)));
  expect(total.languages).toEqual(expect.arrayContaining(['fr', 'fr-simple', 'en']));
  expect(left).toEqual([]);
});

test('no flow asks more than seven questions before a first outcome, four at the median', () => {
  const { flows, total } = flowFigures(shippedFlows(), data, today);
  expect(flows.filter(({ depth }) => depth.max > 7 || depth.median > 4)).toEqual([]);
  expect(total.depth.median).toBeLessThanOrEqual(4);
});
