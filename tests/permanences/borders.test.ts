import { expect, test } from '@jest/globals';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { zoneTable } from '../../bot/data/zones.ts';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import { type Permanence } from '../../bot/permanences/model.ts';
import { type Query } from '../../bot/permanences/permanence-index.ts';
import { idsOf, operator, permanence } from './support/territory.ts';

const communes = readCommunes('data');
const zones = new Map(
  [...communes.departements.values()].map(({ zone }) => [zone, zoneTable(zone)] as const),
);

function desk(id: string, insee: string, rest: Partial<Permanence> = {}): Permanence {
  const { place, ...base } = permanence(id, '33281', rest);
  if (place === undefined) throw new Error(id);
  return { ...base, place: { ...place, commune: insee } };
}

function find(desks: readonly Permanence[], insee: string, rest: Partial<Query> = {}) {
  const commune = communes.byInsee.get(insee);
  if (commune === undefined) throw new Error(insee);
  const index = createPermanenceIndex({
    operators: new Map([['caf', operator('caf')]]),
    permanences: desks,
    communes: communes.byInsee,
    departements: communes.departements,
    zones,
  });
  return index.nearestAndNext({
    operator: 'caf',
    need: 'help',
    commune,
    audience: 'citizen',
    now: Date.parse('2026-11-30T10:00+01:00'),
    facts: new Map(),
    ...rest,
  });
}

const EGLISOTTES = '33154';
const ROCHE_CHALAIS = '24354';
const COUTRAS = '33138';

test('at a border, the office of one’s own département before a nearer one across', () => {
  const across = desk('across', ROCHE_CHALAIS, { serves: 'departement' });
  const own = desk('own', COUTRAS, { serves: 'departement' });
  expect(idsOf(find([across, own], EGLISOTTES))[0]).toBe('own');
  expect(idsOf(find([across], EGLISOTTES))[0]).toBeUndefined();
  // One that serves anybody may be told, and still comes after.
  const open = desk('open', ROCHE_CHALAIS);
  expect(idsOf(find([open, own], EGLISOTTES))[0]).toBe('own');
  expect(idsOf(find([open], EGLISOTTES))[0]).toBe('open');
});

test('a nearer office that is not competent never hides one that is', () => {
  const refused = Array.from({ length: 30 }, (_, at) =>
    desk(`refused-${String(at)}`, EGLISOTTES, { serves: ['24'] }),
  );
  const own = desk('own', COUTRAS);
  expect(idsOf(find([...refused, own], EGLISOTTES))).toEqual(['own', 'own', undefined]);
});

test('a desk for mediators only is there for them alone', () => {
  const desks = [
    desk('mediators', EGLISOTTES, { for: 'mediators' }),
    desk('public', COUTRAS, { mode: 'appointment' }),
  ];
  expect(idsOf(find(desks, EGLISOTTES))).toEqual(['public', undefined, 'public']);
  expect(idsOf(find(desks, EGLISOTTES, { audience: 'mediator' }))).toEqual([
    'mediators',
    'mediators',
    'public',
  ]);
});

test('islands are asked within themselves: Guadeloupe is near Martinique, and far', () => {
  const guadeloupe = desk('guadeloupe', '97105', { zone: 'America/Guadeloupe' });
  const martinique = desk('martinique', '97209', { zone: 'America/Martinique' });
  expect(idsOf(find([guadeloupe, martinique], '97209'))[0]).toBe('martinique');
  expect(idsOf(find([guadeloupe], '97209'))[0]).toBeUndefined();
  // Saint-Martin and Saint-Barthélemy see each other.
  const barthelemy = desk('barthelemy', '97701', { zone: 'America/St_Barthelemy' });
  expect(idsOf(find([barthelemy], '97801'))[0]).toBeUndefined();
});

test('an arrondissement is in its city, and the desk nearest to it comes first', () => {
  const at = (lon: number, lat: number) => ({ lon, lat });
  const paris = (id: string, commune: string, point: object) => {
    const one = desk(id, commune, { serves: 'commune' });
    return { ...one, ...(one.place && { place: { ...one.place, ...point } }) };
  };
  const desks = [
    paris('west', '75116', at(2.26, 48.86)),
    paris('east', '75120', at(2.4, 48.865)),
    paris('city', '75056', at(2.35, 48.857)),
  ];
  expect(idsOf(find(desks, '75120'))[0]).toBe('east');
  expect(idsOf(find(desks, '75116'))[0]).toBe('west');
  expect(idsOf(find(desks, '75056'))[0]).toBe('city');
});
