import { expect, test } from '@jest/globals';
import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { type Permanence, type Place } from '../../../bot/permanences/model.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { communeOf, data } from './support.ts';

const now = Date.parse('2026-12-01T08:00:00Z');

const place: Place = {
  id: 'ours',
  name: 'Chez nous',
  address: '1 place de la Mairie',
  commune: '33281',
  lon: -0.65,
  lat: 44.84,
  source: '',
  checked: '2026-11-20',
  demonstration: false,
};

/** A desk that a territory keeps itself: every Tuesday morning. */
const ours: Permanence = {
  id: 'ours',
  operator: 'france-services',
  needs: [],
  place,
  serves: 'anywhere',
  for: 'public',
  mode: 'walk-in',
  schedule: {
    sessions: [{ days: ['TU'], start: '10:00', end: '12:00' }],
    closed: { publicHolidays: false, schoolHolidays: false, ranges: [], dates: [] },
    extra: [],
  },
  checked: { date: '2026-11-20', by: 'mairie' },
  knownUntil: '2027-08-31',
  reported: false,
  zone: 'Europe/Paris',
  holidays: { public: new Set(), school: undefined },
  demonstration: false,
};

function found(
  own: Permanence,
  {
    home = communeOf('33281'),
    demonstration = false,
  }: { home?: Commune; demonstration?: boolean } = {},
) {
  const { byInsee, departements } = data.communes;
  const permanences = [...data.permanences, own];
  const index = createPermanenceIndex({ ...data, permanences, communes: byInsee, departements });
  const near = index.nearestAndNext({
    operator: 'france-services',
    need: 'faire-le-point',
    commune: home,
    audience: 'citizen',
    now,
    facts: new Map(),
    demonstration,
  });
  return { nearest: near?.nearest?.permanence, soonest: near?.soonest?.permanence };
}

test('what a territory keeps comes before what a list says', () => {
  const { nearest, soonest } = found(ours);
  expect([nearest?.id, soonest?.id]).toEqual(['ours', 'ours']);
});

test('a calendar that is over gives no date, and the list neither', () => {
  expect(found({ ...ours, knownUntil: '2026-11-01' }).soonest).toBeUndefined();
});

test('a list hides no sure date, however near its door is', () => {
  // Mérignac is of another EPCI than Saint-Jean-d'Illac, and 10 km from it.
  const { soonest } = found(ours, { home: communeOf('33422') });
  expect(soonest?.id).toBe('ours');
});

test('what is invented hides no real door', () => {
  const { nearest, soonest } = found({ ...ours, demonstration: true });
  expect(nearest?.listed).toBeDefined();
  expect(soonest).toBeUndefined();
});

test('but in the guide of the demonstration, which asks for it', () => {
  expect(found({ ...ours, demonstration: true }, { demonstration: true }).nearest?.id).toBe('ours');
});

/** A door of the list, with a number and a point. */
function doorOf(departement: string): Permanence & { readonly place: Place } {
  const doors = data.national?.get('france-services')?.in(departement) ?? [];
  for (const line of doors) {
    const door = line.door();
    const there = door?.place;
    if (!door || there?.phone === undefined || there.lon === undefined) continue;
    return { ...door, place: there };
  }
  throw new Error(`no door in ${departement}`);
}

test('a place of ours that a list knows too has its number from the list, and says so', () => {
  const door = doorOf('33');
  const { commune } = door.place;
  const there = { ...door.place, ...{ id: 'ours', name: 'Chez nous' } };
  const { phone: number, ...silent } = there;
  const home = communeOf(commune);
  const shown = found({ ...ours, place: silent }, { home }).nearest?.place;
  expect(shown).toMatchObject({ id: 'ours', name: 'Chez nous', phone: number });
  expect(shown?.from?.phone).toEqual({ source: door.listed?.source, date: door.listed?.date });
  const numbered = { ...there, phone: '0500000000' };
  const kept = found({ ...ours, place: numbered }, { home }).nearest?.place;
  expect(kept).toMatchObject({ phone: '0500000000' });
  expect(kept).not.toHaveProperty('from.phone');
});
