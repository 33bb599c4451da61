import { expect, test } from '@jest/globals';
import { islandOf, TOWN_POPULATION } from '../../../bot/permanences/reach.ts';
import { isOverseas } from '../../../bot/territory/is-overseas.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { communeOf, data, index, nearest, now } from './support.ts';

const communes = [...data.communes.byInsee.values()].filter(({ city }) => city === undefined);
/** Nobody lives there, or nobody but a garrison. */
const inhabited = communes.filter(({ population }) => population > 0);

/** Communes of no town hall in the list: merged since, apart again since, or of Polynesia. */
const WITHOUT_TOWN_HALL =
  '14173 33149 39002 39003 50535 68012 76371 76522 76601 85165 85212 98611 98612 98613 98711 98713 98716 98717 98718 98719 98720 98721 98723 98726 98727 98730 98731 98732 98737 98739 98740 98741 98742 98743 98744 98746 98747 98748 98749 98751 98753 98755 98756 98757'.split(
    ' ',
  );
/** No France services to be sent to without going over a sea. */
const WITHOUT_FRANCE_SERVICES = ['97501', '97502', '97701'];
/** The list has no France services there at all. */
const COLLECTIVITIES = ['975', '977', '986', '987', '988'];

const doorOf = (operator: string, commune: Commune) =>
  nearest(operator, commune)?.nearest?.permanence;
const phoneOf = (operator: string, commune: Commune) => {
  const found = nearest(operator, commune);
  return found?.nearest?.permanence.place?.phone ?? found?.phones[0]?.number;
};

test('every inhabited commune has its own town hall, but those named', () => {
  const list = data.national?.get('mairie');
  const without = inhabited
    .filter(({ insee }) => list?.in(insee).length === 0)
    .map(({ insee }) => insee);
  expect(without).toEqual(WITHOUT_TOWN_HALL);
});

test('a France services is told everywhere, but where named', () => {
  // Every town and island, and each fifth village: all of them take a minute on a slow machine.
  const asked = inhabited.filter(
    ({ departement, population }, at) =>
      population >= TOWN_POPULATION ||
      (isOverseas(departement) && departement < '98') ||
      at % 5 === 0,
  );
  const without = asked
    .filter((one) => !['986', '987', '988'].includes(one.departement))
    .filter((one) => !doorOf('france-services', one))
    .map(({ insee }) => insee);
  expect(without).toEqual(WITHOUT_FRANCE_SERVICES);
});

/** One inhabited commune of each département and overseas collectivity, drawn by seed. */
function drawn(): readonly Commune[] {
  let seed = 20261128;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const byDepartement = new Map<string, Commune[]>();
  for (const one of inhabited)
    byDepartement.set(one.departement, [...(byDepartement.get(one.departement) ?? []), one]);
  return [...byDepartement.values()].flatMap((all) => all[Math.floor(random() * all.length)] ?? []);
}

test('one commune of each département finds a door with address and phone', () => {
  const asked = drawn();
  expect(asked).toHaveLength(107);
  const share = (operator: string, of: readonly Commune[]) =>
    of.filter((one) => doorOf(operator, one)?.place && phoneOf(operator, one)).length / of.length;
  const served = asked.filter(({ departement }) => !COLLECTIVITIES.includes(departement));
  expect(share('mairie', asked)).toBeGreaterThanOrEqual(0.97);
  expect(share('france-services', served)).toBeGreaterThanOrEqual(0.97);
  expect(share('france-travail', asked)).toBeGreaterThan(0.85);
  expect(share('mission-locale', asked)).toBeGreaterThan(0.8);
});

test('nobody is sent over a sea, or to the town hall of others', () => {
  for (const home of drawn()) {
    for (const operator of ['france-services', 'france-travail', 'point-justice', 'ccas']) {
      const near = index.near({
        operator,
        commune: home,
        audience: 'citizen',
        now,
        facts: new Map(),
      });
      for (const { permanence } of near) {
        const there = communeOf(permanence.place?.commune ?? '');
        expect(islandOf(there.departement)).toBe(islandOf(home.departement));
        if (operator === 'france-travail') expect(there.departement).toBe(home.departement);
      }
    }
    expect(doorOf('mairie', home)?.place?.commune ?? home.insee).toBe(home.insee);
  }
});

test('hours of a list are never sure, and say of when they are', () => {
  const near = index.near({
    operator: 'france-services',
    commune: communeOf('33318'),
    audience: 'citizen',
    now,
    facts: new Map(),
  });
  expect(near.length).toBeGreaterThan(3);
  for (const { permanence, state } of near) {
    const { sessions } = permanence.schedule;
    expect(state).toBe(sessions.length > 0 ? 'to-confirm' : 'expired');
    expect(permanence.checked.date).toBe(sessions.length > 0 ? '2024-08-01' : '2026-07-14');
    expect(permanence.listed?.date).toBe('2026-07-14');
  }
});
