import { beforeAll, expect, test } from '@jest/globals';
import { type Commune } from '../../bot/territory/model.ts';
import { type Found } from '../../bot/permanences/permanence-index.ts';
import { isWithinReach, pointOf, siteOf } from '../../bot/permanences/reach.ts';
import { servesCommune } from '../../bot/permanences/serves.ts';
import { shippedWorld } from '../support/shipped-world.ts';

/** An ordinary Wednesday morning, with offices open. */
const NOW = Date.parse('2026-11-25T10:00+01:00');
const LARGEST = [
  ...['75056', '13055', '69123', '31555', '06088', '44109', '34172', '67482', '33063', '59350'],
];
/** Villages of all sides, each of a few hundred people. */
const VILLAGES = [
  ...['33154', '01002', '48017', '2A276', '23001', '55001', '29084', '05101', '66005', '14003'],
];
/** One of each land overseas: its name as people type it, and its code. */
const OVERSEAS: readonly (readonly [string, string])[] = [
  ['basse terre 971', '97105'],
  ['fort de france', '97209'],
  ['cayenne', '97302'],
  ['le port 974', '97407'],
  ['97500', '97502'],
  ['mamoudzou', '97611'],
  ['st barthelemy', '97701'],
  ['st martin 978', '97801'],
  ['mata utu', '98613'],
  ['papeete', '98735'],
  ['noumea', '98818'],
];
const OPERATORS = ['caf', 'cpam', 'france-travail', 'impots'];

let world: ReturnType<typeof shippedWorld>;
beforeAll(() => {
  world = shippedWorld();
}, 120_000);

function typed(text: string): Commune {
  const { decision, matches } = world.communes.find(text);
  const [first] = matches;
  if (first === undefined) throw new Error(`${text}: ${decision}`);
  return first;
}

/** What is not true, or missing, in the answer to a person of a commune. */
function faultsOf(commune: Commune, operator: string): readonly string[] {
  const need = world.operators.get(operator)?.needs[0] ?? '';
  const asked = {
    operator,
    need,
    commune,
    audience: 'citizen',
    now: NOW,
    facts: new Map(),
  } as const;
  const answer = world.permanences.nearestAndNext(asked);
  if (answer === undefined) return [`${operator} unknown`];
  const { nearest, soonest, appointment, phones } = answer;
  const { phone, url } = answer.operator.fallback;
  const canAsk = phones.length > 0 || phone !== undefined || url !== undefined;
  return [
    ...[nearest, soonest, appointment].flatMap((one) => faultsOfFound(one, commune)),
    ...(nearest === undefined && !canAsk ? [`${operator}: nobody to ask`] : []),
  ];
}

function faultsOfFound(found: Found | undefined, commune: Commune): readonly string[] {
  const place = found?.permanence.place;
  if (found === undefined || place === undefined) return [];
  const { id, serves, for: whom } = found.permanence;
  const site = siteOf(place, world.communes.byInsee);
  const faults: readonly (readonly [boolean, string])[] = [
    [!servesCommune(serves, site, commune), 'does not serve them'],
    [!isWithinReach(site, commune, found.km), 'is out of reach'],
    [whom !== 'public', 'is for mediators'],
    [found.km === undefined && pointOf(commune) !== undefined, 'is somewhere: how far is told'],
  ];
  return faults.filter(([holds]) => holds).map(([, fault]) => `${id} ${fault}`);
}

test.each([...LARGEST, ...VILLAGES])('answers a person of %s', (insee) => {
  const commune = typed(insee);
  expect(commune.insee).toBe(insee);
  expect(OPERATORS.flatMap((operator) => faultsOf(commune, operator))).toEqual([]);
});

test.each(OVERSEAS)('hears and answers a person of %s', (text, insee) => {
  const commune = typed(text);
  expect(commune.insee).toBe(insee);
  expect(OPERATORS.flatMap((operator) => faultsOf(commune, operator))).toEqual([]);
});
