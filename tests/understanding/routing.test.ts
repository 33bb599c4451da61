import { expect, test } from '@jest/globals';
import { routeDocuments } from '../../bot/conversation/route-documents.ts';
import { createRouter } from '../../bot/understanding/create-router.ts';
import { explain } from '../../bot/understanding/explain.ts';
import { developmentSet, toldOtherwise } from './support/development-set.ts';
import { LANGUAGE, ROUTE_MODEL } from '../support/shipped-language.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

const router = createRouter(routeDocuments(shippedFlows()), LANGUAGE, ROUTE_MODEL);
const rows = developmentSet('unseen').map((row) => ({ ...row, ...router.route(row.text) }));

/** Floors of the issue, on the half that the router was not tuned on. */
test('leads most demands of the unseen half to their flow, few to another', () => {
  const demands = rows.filter(({ expect }) => Array.isArray(expect));
  const rightBy = (most: number) =>
    demands.filter(({ expect, ranked }) =>
      ranked.slice(0, most).some(({ id }) => expect.includes(id)),
    ).length / demands.length;
  const sent = demands.filter(({ decision }) => decision === 'route');
  const wrong = sent.filter(({ expect, ranked }) => !expect.includes(ranked[0]?.id ?? ''));
  expect(rightBy(1)).toBeGreaterThanOrEqual(0.96);
  expect(rightBy(3)).toBeGreaterThanOrEqual(0.99);
  expect(wrong.length / sent.length).toBeLessThanOrEqual(0.02);
  expect(wrong.length / demands.length).toBeLessThanOrEqual(0.02);
});

test.each([
  ['out-of-scope', ['none'], 0.95],
  ['no-flow', ['none', 'ask'], 0.8],
  ['ambiguous', ['ask'], 0.65],
])('decides well on what is %s', (kind, decisions, floor) => {
  const those = rows.filter((row) => row.kind === kind);
  const well = those.filter(({ decision }) => decisions.includes(decision));
  expect(well.length / those.length).toBeGreaterThanOrEqual(floor);
});

test('hardly ever gives nothing to what a flow answers', () => {
  const demands = rows.filter(({ expect }) => Array.isArray(expect));
  const nothing = demands.filter(({ decision }) => decision === 'none');
  expect(nothing.length / demands.length).toBeLessThanOrEqual(0.01);
});

test.each([
  ['used', 0.88, 0.96],
  ['held', 0.8, 0.88],
] as const)('leads demands told without the word of their topic: %s', (which, first, three) => {
  const told = toldOtherwise(which).map((row) => ({ ...row, ...router.route(row.text) }));
  const demands = told.filter(({ expect }) => Array.isArray(expect));
  const rightBy = (most: number) =>
    demands.filter(({ expect, ranked }) =>
      ranked.slice(0, most).some(({ id }) => expect.includes(id)),
    ).length / demands.length;
  const wrong = demands.filter(
    ({ decision, expect, ranked }) => decision === 'route' && !expect.includes(ranked[0]?.id ?? ''),
  );
  expect(rightBy(1)).toBeGreaterThanOrEqual(first);
  expect(rightBy(3)).toBeGreaterThanOrEqual(three);
  expect(wrong.length / demands.length).toBeLessThanOrEqual(0.04);
  expect(told.filter(({ expect, decision }) => expect === 'none' && decision === 'route')).toEqual(
    [],
  );
});

test('answers one of two demands and keeps the other', () => {
  const { decision, ranked, secondDemand } = router.route(
    "j'ai perdu ma carte vitale et je voudrais refaire mon passeport",
  );
  expect(decision).toBe('route');
  expect(ranked[0]?.id).toBe('ameli.carte-vitale');
  expect(secondDemand).toBe('ants.carte-identite');
});

test.each([
  ['mactualiser pole emploi', 'france-travail.actualisation'],
  ['m actualiser à l anpe', 'france-travail.actualisation'],
  ['mo de pase amelie', 'ameli.mot-de-passe'],
  ['les a p l', 'caf.aide-logement'],
  ['cartegrise', 'ants.carte-grise'],
  ['I lost my driving licence', 'ants.permis'],
])('reads "%s"', (text, id) => {
  expect(router.route(text)).toMatchObject({ decision: 'route' });
  expect(router.route(text).ranked[0]?.id).toBe(id);
});

test('explains which words weigh', () => {
  const { terms, flows } = explain(router, 'declarasion trimestriel de la kaf');
  expect(terms.map(({ word }) => word)).toEqual(['declaration', 'trimestriel', 'caf']);
  expect(flows[0]?.id).toBe('caf.declaration-trimestrielle');
  expect(flows[0]?.because.length).toBeGreaterThan(1);
});

/** Words of a topic in a sentence that is of another: what walks of made-up situations mistook. */
test.each([
  ['FPS de 35 euros ce matin, je fais quoi', 'antai.amende'],
  ['une voiture a la même plaque que moi, je reçois ses pv', 'antai.amende'],
  ['un prélèvement SATD sur mon compte, qu’est-ce que c’est', 'impots.payer'],
  ['mon dossier crous, je n’y arrive pas', 'ecole.etudiant'],
  ['jamais fait les impôts, je vais avoir une amende ?', 'impots.declarer'],
  ['quelle case pour ma mère handicapée que je garde', 'impots.declarer'],
  ['un faux conseiller m’a volé, la banque refuse de rembourser', 'numerique.arnaque'],
])('%s → %s, first or offered first', (text, flow) => {
  const { ranked, decision } = router.route(text);
  expect(decision).not.toBe('none');
  expect(ranked[0]?.id).toBe(flow);
});
