import { expect, test } from '@jest/globals';
import { naiveCandidates } from '../../bench/naive-candidates.ts';
import { syntheticTerritory } from '../../bench/synthetic-permanences.ts';
import { zoneTable } from '../../bot/data/zones.ts';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { candidatesFor } from '../../bot/permanences/candidates.ts';
import { type Candidate } from '../../bot/permanences/candidate.ts';
import { choose } from '../../bot/permanences/choose.ts';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import {
  knowPermanence,
  reachableOpening,
  Shared,
  stateOf,
} from '../../bot/permanences/known-permanence.ts';
import { type Query } from '../../bot/permanences/permanence-index.ts';
import { siteTree } from '../../bot/permanences/site-tree.ts';

const QUESTIONS = 1_000;
const communes = readCommunes('data');
const zones = new Map(
  [...communes.departements.values()].map(({ zone }) => [zone, zoneTable(zone)] as const),
);
const { operators, permanences, queries } = syntheticTerritory(communes, 15_000, QUESTIONS);
const shared = new Shared();
const known = permanences.map((one) => knowPermanence(one, communes.byInsee, zones, shared));

const told = (candidates: readonly Candidate[]) =>
  candidates.map(({ known: { permanence }, rank, km }) => [permanence.id, rank, km]);

const ofOperator = new Map(
  [...operators.keys()].map((id) => [
    id,
    known.filter(({ permanence }) => permanence.operator === id),
  ]),
);

function naive(query: Query): readonly Candidate[] {
  const operator = operators.get(query.operator);
  return operator === undefined
    ? []
    : naiveCandidates(ofOperator.get(operator.id) ?? [], operator, query);
}

const scanned = new Map(queries.map((query) => [query, naive(query)] as const));
const scan = (query: Query) => scanned.get(query) ?? [];

test('the same candidates as by looking at every permanence, on 1,000 questions', () => {
  const trees = new Map([...ofOperator].map(([id, own]) => [id, siteTree(own)]));
  let found = 0;
  for (const query of queries) {
    const [operator, own] = [operators.get(query.operator), trees.get(query.operator)];
    if (operator === undefined || own === undefined) throw new Error(query.operator);
    const candidates = candidatesFor([own], operator, query);
    expect(told(candidates)).toEqual(told(scan(query)));
    found += candidates.length;
  }
  // Neither side is right by finding nothing.
  expect(found).toBeGreaterThan(3 * QUESTIONS);
});

test('the same nearest, soonest and appointment through the index', () => {
  const parts = { operators, permanences, zones };
  const index = createPermanenceIndex({
    ...parts,
    communes: communes.byInsee,
    departements: communes.departements,
  });
  for (const query of queries) {
    const { nearest, soonest, appointment } = index.nearestAndNext(query) ?? {};
    const own = choose(scan(query), query);
    expect({ nearest, soonest, appointment }).toEqual({
      nearest: own.nearest,
      soonest: own.soonest,
      appointment: own.appointment,
    });
  }
});

test('the soonest is the earliest of all walk-in openings of the candidates', () => {
  for (const query of queries.filter(({ mode }) => mode === undefined)) {
    const candidates = scan(query);
    const starts = candidates.map(({ known: one, km = 0 }) => {
      if (stateOf(one, query.now) === 'expired') return Infinity;
      const mode = one.site === undefined ? one.permanence.mode : 'walk-in';
      const next = reachableOpening(one, { mode, now: query.now, km });
      return next?.mode === 'walk-in' ? next.start : Infinity;
    });
    const { soonest } = choose(candidates, query);
    expect(soonest?.opening?.start ?? Infinity).toBe(Math.min(Infinity, ...starts));
  }
});

test('arrondissements count as their city', () => {
  const paris = communes.byInsee.get('75056');
  const twentieth = communes.byInsee.get('75120');
  const [query] = queries;
  if (paris === undefined || twentieth === undefined || query === undefined) throw new Error();
  for (const operator of operators.keys()) {
    const asked = { ...query, operator, need: 'help' };
    const [city, precise] = [paris, twentieth].map(
      (commune) => naive({ ...asked, commune }).filter(({ rank }) => rank === 0).length,
    );
    expect(precise).toBe(city);
  }
});

test('an operator of forty needs, and a need that it has not', () => {
  const [operator] = operators.values();
  if (operator === undefined) throw new Error();
  const needs = Array.from({ length: 40 }, (_, at) => `need-${String(at)}`);
  const many = { ...operator, needs: needs.slice(0, 39) };
  const all = (ofOperator.get(operator.id) ?? []).map((one, at) => ({
    ...one,
    permanence: { ...one.permanence, needs: at % 3 === 0 ? [] : [needs[at % 40] ?? ''] },
  }));
  const tree = siteTree(all);
  for (const [at, query] of queries.slice(0, 200).entries()) {
    const asked = { ...query, operator: operator.id, need: needs[at % 40] ?? '' };
    expect(told(candidatesFor([tree], many, asked))).toEqual(
      told(naiveCandidates(all, many, asked)),
    );
  }
});
