import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zoneTable } from '../../bot/data/zones.ts';
import { localDayAt } from '../../bot/permanences/local-time.ts';
import { toDate } from '../../bot/permanences/days.ts';
import { type Mode } from '../../bot/permanences/model.ts';
import { nextOpening } from '../../bot/permanences/next-opening.ts';
import { openingsBetween } from '../../bot/permanences/openings-between.ts';
import { parseSchedule } from '../../bot/permanences/parse-schedule.ts';
import { toHolidays } from './support/ask.ts';
import { scanDays, slotsAround, type Scan } from './support/day-scan.ts';
import { rawHolidays, rawSchedules } from './support/raw-schedules.ts';

const DAY = 86_400_000;

/** Zones of France, then those whose clocks are the strangest. */
const ZONES = [
  'Europe/Paris',
  'America/Miquelon',
  'Indian/Reunion',
  'Pacific/Noumea',
  'Pacific/Marquesas',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Havana',
  'America/St_Johns',
  'Asia/Beirut',
  'Pacific/Apia',
];

/** Instants anywhere in 2009–2031, often around a change of the clocks or a New Year. */
const moments = fc.constantFrom(...ZONES).chain((zone) => {
  const changes = zoneTable(zone).offsets.map(({ from }) => from);
  const near = changes.filter((from) => from > Date.UTC(2009) && from < Date.UTC(2031));
  const years = Array.from({ length: 21 }, (_, i) => Date.UTC(2010 + i, 0, 1));
  const anchors = fc.constantFrom(...near, ...years);
  const around = fc
    .tuple(anchors, fc.integer({ min: -4 * 96, max: 2 * 96 }))
    .map(([at, quarters]) => at + quarters * 900_000);
  const anywhere = fc
    .integer({ min: Date.UTC(2009) / 60_000, max: Date.UTC(2031) / 60_000 })
    .map((minutes) => minutes * 60_000);
  return fc.record({ zone: fc.constant(zone), now: fc.oneof(around, anywhere) });
});

const scans: fc.Arbitrary<Scan> = moments.chain(({ zone, now }) => {
  const today = toDate(localDayAt(zoneTable(zone), now));
  return fc.record({
    zone: fc.constant(zone),
    now: fc.constant(now),
    schedule: rawSchedules(today),
    holidays: rawHolidays(today),
    mode: fc.option(fc.constantFrom('walk-in', 'appointment'), { nil: undefined, freq: 1 }),
    knownUntil: fc.option(
      fc
        .integer({ min: 0, max: 90 })
        .map((days) => toDate(localDayAt(zoneTable(zone), now) + days)),
      { nil: undefined, freq: 1 },
    ),
  });
});

function optionsOf({ zone, holidays, mode, knownUntil }: Scan) {
  return {
    zone: zoneTable(zone),
    holidays: toHolidays(holidays),
    mode: mode as Mode | undefined,
    permanenceMode: 'walk-in' as const,
    knownUntil,
  };
}

test('finds what a scan of every day finds, all rules together, in every kind of zone', () => {
  fc.assert(
    fc.property(scans, (scan) => {
      const { schedule, faults } = parseSchedule(scan.schedule);
      expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
      const found = nextOpening(schedule, { ...optionsOf(scan), now: scan.now });
      const expected = scanDays(scan);
      expect(found && { start: found.start, end: found.end }).toEqual(expected);
      if (found) expect(found.openNow).toBe(found.start <= scan.now);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 250), plugins: [fc.interruptAfterTimeLimit(60_000)] },
  );
}, 90_000);

test('lists every opening in order, as the scan does', () => {
  fc.assert(
    fc.property(scans, (scan) => {
      const { schedule } = parseSchedule(scan.schedule);
      const to = scan.now + 40 * DAY;
      const found = [...openingsBetween(schedule, { ...optionsOf(scan), from: scan.now, to })];
      const expected = slotsAround({ ...scan, horizonDays: 43 })
        .filter(({ start, end }) => end > scan.now && start < to)
        .sort((a, b) => a.start - b.start || b.end - a.end);
      expect(found.map(({ start, end }) => ({ start, end }))).toEqual(expected);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 60), plugins: [fc.interruptAfterTimeLimit(60_000)] },
  );
}, 90_000);
