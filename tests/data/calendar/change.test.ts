import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDate,
  cancelDate,
  changed,
  confirmed,
  ended,
  inverse,
  moveDate,
  type Change,
} from '../../../bot/data/calendar/change.ts';
import { contextIn, readPermanenceText } from '../../../bot/data/calendar/read-permanence-text.ts';
import { toPermanenceText } from '../../../bot/data/calendar/to-authored-permanence.ts';
import { hoursOn, type DayHours } from '../../../bot/permanences/day-hours.ts';
import { toDate } from '../../../bot/permanences/days.ts';
import { type Opening, type Permanence } from '../../../bot/permanences/model.ts';
import { openingsBetween } from '../../../bot/permanences/openings-between.ts';
import { permanenceState } from '../../../bot/permanences/permanence-state.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const world = shippedWorld();
const all = [...world.permanences.all].filter(({ place }) => place);
const today = '2026-12-01';
const FIRST = 20_788;
const NOW = Date.UTC(2026, 11, 1, 7);

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing there');
  return value;
}

const byId = (id: string): Permanence => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

function openings(one: Permanence): readonly Opening[] {
  const { schedule, holidays, mode: permanenceMode } = one;
  const zone = world.zones.get(one.zone);
  if (!zone) throw new Error(one.zone);
  const when = { from: NOW - 86_400_000, to: NOW + 200 * 86_400_000 };
  return [...openingsBetween(schedule, { zone, holidays, permanenceMode, ...when })];
}

const permanences = fc.constantFrom(...all);
const days = fc.nat(120).map((after) => toDate(FIRST + after));
const hours = fc
  .tuple(fc.integer({ min: 7, max: 18 }), fc.constantFrom('00', '30'))
  .map(([hour, minutes]): DayHours => ({
    start: `${String(hour).padStart(2, '0')}:${minutes}`,
    end: `${String(hour + 2).padStart(2, '0')}:00`,
  }));
/** Some changes one after the other, as keepers make them. */
const edited = fc
  .tuple(permanences, fc.array(fc.tuple(days, hours, fc.boolean()), { maxLength: 6 }))
  .map(([one, steps]) =>
    steps.reduce((at, [date, added, isCancel]) => {
      const [known] = hoursOn(at.schedule, at.holidays, date);
      const change = isCancel && known ? cancelDate(at, date, known) : addDate(at, date, added);
      return change ? changed(at, change) : at;
    }, one),
  );

test('every permanence that ships, and what is made of it, reads again the same', () => {
  const context = contextIn(world, today);
  if (!context) throw new Error('no tables');
  const same = (one: Permanence) => {
    const again = readPermanenceText('x.yaml', toPermanenceText(one, world.communes), context);
    expect(again).toEqual(one);
  };
  all.forEach(same);
  fc.assert(fc.property(edited, same), { numRuns: 40 });
});

test('a cancelled date is gone, and no other', () => {
  fc.assert(
    fc.property(edited, days, (one, date) => {
      const [known] = hoursOn(one.schedule, one.holidays, date);
      if (!known) return;
      const change = cancelDate(one, date, known);
      const after = change && changed(one, change);
      expect(after && hoursOn(after.schedule, after.holidays, date)).toEqual(
        hoursOn(one.schedule, one.holidays, date).slice(1),
      );
      const others = (of: readonly Opening[]) =>
        of.filter(({ start }) => !new Date(start).toISOString().startsWith(date));
      expect(others(openings(after ?? one))).toEqual(others(openings(one)));
    }),
  );
});

function isUndone(one: Permanence, change: Change): void {
  const after = changed(one, change);
  const undone = changed(after, must(inverse(after, change)));
  expect(openings(undone)).toEqual(openings(one));
  expect([undone.checked, undone.knownUntil]).toEqual([one.checked, one.knownUntil]);
  // Undone twice: there is nothing left to undo.
  if (change.kind === 'days') expect(inverse(undone, change)).toBeUndefined();
}

test('what is done is undone, whatever was done since on other days', () => {
  fc.assert(
    fc.property(edited, days, days, hours, (one, date, other, added) => {
      const [known] = hoursOn(one.schedule, one.holidays, date);
      const changes: readonly (Change | undefined)[] = [
        addDate(one, date, added),
        known && cancelDate(one, date, known),
        known && moveDate(one, { date, hours: known }, { date: other, hours: added }),
        confirmed(one, today, 'accueil'),
        ended(one, today, 'accueil'),
      ];
      for (const change of changes) if (change) isUndone(one, change);
    }),
    { numRuns: 60 },
  );
});

test('a day that was cancelled and put back leaves no line behind', () => {
  const one = byId('demo-impots-merignac');
  const [known] = hoursOn(one.schedule, one.holidays, today);
  if (!known) throw new Error('open');
  const gone = changed(one, must(cancelDate(one, today, known)));
  expect(gone.schedule.closed.dates).toEqual([today]);
  const back = changed(gone, must(addDate(gone, today, known)));
  expect(back.schedule).toEqual(one.schedule);
});

test('one of two openings of a day is cancelled, the other stands', () => {
  const one = byId('demo-caf-merignac');
  const monday = '2026-12-07';
  const [morning, afternoon] = hoursOn(one.schedule, one.holidays, monday);
  if (!morning || !afternoon) throw new Error('two');
  const after = changed(one, must(cancelDate(one, monday, morning)));
  expect(hoursOn(after.schedule, after.holidays, monday)).toEqual([afternoon]);
  expect(cancelDate(after, monday, morning)).toBeUndefined();
  expect(addDate(after, monday, { start: '14:00', end: '15:00' })).toBeUndefined();
});

test('what was looked at is known for a month more at least', () => {
  const one = byId('demo-caf-merignac');
  const zone = world.zones.get(one.zone);
  if (!zone) throw new Error(one.zone);
  const until = (date: string) => changed(one, confirmed(one, date, 'accueil')).knownUntil;
  expect(until('2027-07-30')).toBe('2027-08-31');
  expect(until('2027-08-01')).toBe('2028-08-31');
  const over = changed(one, ended(one, today, 'accueil'));
  expect(permanenceState(over, zone, NOW)).toBe('expired');
  const reported = { ...one, reported: true };
  expect(permanenceState(changed(reported, confirmed(reported, today, 'a')), zone, NOW)).toBe(
    'sure',
  );
});

test('only the last check is undone', () => {
  const one = byId('demo-caf-merignac');
  const first = confirmed(one, today, 'accueil');
  const second = confirmed(changed(one, first), '2026-12-02', 'médiathèque');
  const both = changed(changed(one, first), second);
  expect(inverse(both, first)).toBeUndefined();
  expect(inverse(both, second)).toBeDefined();
});
