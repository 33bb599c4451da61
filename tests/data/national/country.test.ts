import { expect, test } from '@jest/globals';
import { islandOf, TOWN_POPULATION } from '../../../bot/permanences/reach.ts';
import { isOverseas } from '../../../bot/territory/is-overseas.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { drawn, inhabited } from './drawn.ts';
import { communeOf, data, index, nearest, now } from './support.ts';

/** Communes of no town hall in the lists: of Wallis and Polynesia. `numbers.test.ts`: who is called. */
const WITHOUT_TOWN_HALL =
  '98611 98612 98613 98711 98713 98716 98717 98718 98719 98720 98721 98723 98726 98727 98730 98731 98732 98737 98739 98740 98741 98742 98743 98744 98746 98747 98748 98749 98751 98753 98755 98756 98757'.split(
    ' ',
  );
/** No France services to be sent to without going over a sea. */
const WITHOUT_FRANCE_SERVICES = ['97501', '97502', '97701'];
const doorOf = (operator: string, commune: Commune) =>
  nearest(operator, commune)?.nearest?.permanence;

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
