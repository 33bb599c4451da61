import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { doubtedDoors } from '../../bot/data/doubts.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { knowPermanence, stateOf } from '../../bot/permanences/known-permanence.ts';
import { type Permanence } from '../../bot/permanences/model.ts';
import { type NationalDoors } from '../../bot/permanences/national-doors.ts';
import { permanenceState } from '../../bot/permanences/permanence-state.ts';
import { shippedData } from '../support/shipped-folders.ts';

const TODAY = '2026-11-28';
const NOW = Date.parse(`${TODAY}T08:00Z`);
const shipped = shippedData(TODAY);
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-doubts-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const { communes, zones } = shipped.data;
const stateIn = (one: Permanence, now = NOW) =>
  stateOf(knowPermanence(one, communes.byInsee, zones), now);
const sure = shipped.data.permanences.find(
  (one) => one.place !== undefined && one.mode === 'walk-in' && stateIn(one) === 'sure',
);
if (sure?.place === undefined) throw new Error('no sure permanence ships');

/** What is read of an overlay that says so. */
function read(text: string) {
  writeFileSync(join(folder, 'reported.yaml'), text);
  return loadData([folder], { today: TODAY, over: shipped });
}

test('a record that the overlay names is to confirm, and no other', () => {
  const { data, issues } = read(`{ "permanence/${sure.id}": "all" }`);
  expect(issues).toEqual([]);
  const differing = data.permanences.filter((one, at) => one !== shipped.data.permanences[at]);
  expect(differing).toEqual([{ ...sure, doubt: 'all' }]);
  expect(differing.map((one) => stateIn(one))).toEqual(['to-confirm']);
});

test('a place takes its permanences along', () => {
  const { data } = read(`place/${sure.place?.id ?? ''}: all`);
  const doubted = data.permanences.filter(({ doubt }) => doubt !== undefined);
  expect(doubted.map(({ id }) => id)).toContain(sure.id);
  expect(new Set(doubted.map(({ place }) => place?.id))).toEqual(new Set([sure.place?.id]));
});

test('a date that is reported is to confirm when it comes next, and not before', () => {
  const tuesdays: Permanence = {
    ...sure,
    schedule: {
      sessions: [{ days: ['TU'], start: '09:00', end: '12:00' }],
      closed: { publicHolidays: true, schoolHolidays: false, ranges: [], dates: [] },
      extra: [],
    },
    checked: { date: TODAY, by: 'mairie' },
    knownUntil: '2027-08-31',
    doubt: ['2026-12-08'],
  };
  expect(stateIn(tuesdays)).toBe('sure');
  const after = Date.parse('2026-12-02T08:00Z');
  expect(stateIn(tuesdays, after)).toBe('to-confirm');
  expect(stateIn(tuesdays, Date.parse('2026-12-09T08:00Z'))).toBe('sure');
  const zone = zones.get(tuesdays.zone);
  if (!zone) throw new Error('no zone');
  // Lists that tell many dates at once wait for all of them.
  expect(permanenceState(tuesdays, zone, NOW)).toBe('to-confirm');
});

test('a door of a public list is known by its line', () => {
  const line = (id: string) => ({ id, commune: '33281', door: () => sure });
  const doors: NationalDoors = new Map([
    ['caf', { by: 'departement', in: () => [line('x'), line('y')] }],
    ['msa', { by: 'departement', in: () => [line('x')] }],
  ]);
  const doubted = doubtedDoors(doors, new Map([['national/caf/33281/x', 'all']]));
  const seen = ['caf', 'msa'].map((operator) =>
    doubted
      ?.get(operator)
      ?.in('33')
      .map((one) => one.door()?.doubt),
  );
  expect(seen).toEqual([['all', undefined], [undefined]]);
  expect(doubtedDoors(doors, new Map([['place/x', 'all']]))).toBe(doors);
});

test('a file that says something else is an issue, and doubts nothing', () => {
  const { data, issues } = read(`permanence/${sure.id}: peut-être`);
  expect(issues.map(({ severity }) => severity)).toEqual(['error']);
  expect(data.permanences).toEqual(shipped.data.permanences);
});
