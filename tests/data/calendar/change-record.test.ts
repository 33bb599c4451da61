import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDate,
  cancelDate,
  confirm,
  moveDate,
  type WrittenExtra,
} from '../../../bot/data/calendar/change-record.ts';
import { openingsAhead } from '../../../bot/data/calendar/dated-openings.ts';
import { toPermanenceFile } from '../../../bot/data/calendar/record-file.ts';
import { DAY_NAMES } from '../../../bot/data/day-names.ts';
import { permanenceSchema, type AuthoredPermanence } from '../../../bot/data/schemas/permanence.ts';
import { zoneTable } from '../../../bot/data/zones.ts';
import { toDate, dayOf } from '../../../bot/permanences/days.ts';
import { hasErrors, parseSchedule } from '../../../bot/permanences/parse-schedule.ts';
import { createValidator } from '../../../bot/source/create-validator.ts';
import { readYaml } from '../../../bot/source/read-yaml.ts';
import { validate } from '../../../bot/source/validate.ts';

const NOW = Date.parse('2026-11-28T08:00:00Z');
const holidays = {
  public: new Set(['2026-12-25', '2027-01-01']),
  school: [['2026-12-19', '2027-01-03'] as const],
  schoolUntil: '2027-08-31',
};

/** Every opening of the next months, as one text each. */
function openingsOf({ schedule, mode }: AuthoredPermanence): readonly string[] {
  const parsed = parseSchedule(schedule);
  expect(hasErrors(parsed.faults)).toBe(false);
  const calendar = { schedule: parsed.schedule, holidays, mode, knownUntil: '2027-03-31' };
  const ahead = openingsAhead({ ...calendar, zone: zoneTable('Europe/Paris') }, NOW, 1000);
  const said = ahead.map((one) => `${one.date} ${one.from} ${one.to} ${one.mode}`);
  return [...new Set(said)].sort();
}

const date = fc.integer({ min: dayOf('2026-11-30'), max: dayOf('2027-03-20') }).map(toDate);
const hours = fc
  .constantFrom(['08:00', '10:00'], ['09:00', '12:00'], ['14:00', '17:30'], ['22:00', '24:00'])
  .map(([start = '', end = '']) => ({ start, end }));
const extra: fc.Arbitrary<WrittenExtra> = fc.record({ date, hours }).map((one) => ({
  date: one.date,
  ...one.hours,
}));
const session = fc.record(
  {
    days: fc.uniqueArray(fc.constantFrom(...DAY_NAMES), { minLength: 1, maxLength: 3 }),
    hours,
    nth: fc.uniqueArray(fc.constantFrom(1, 2, 3, -1), { minLength: 1 }),
    'school-holidays': fc.constantFrom('skip', 'only'),
  },
  { requiredKeys: ['days', 'hours'] },
);
const record: fc.Arbitrary<AuthoredPermanence> = fc
  .record({
    sessions: fc.array(session, { maxLength: 3 }),
    extra: fc.array(extra, { maxLength: 3 }),
    dates: fc.uniqueArray(date, { maxLength: 3 }),
    publicHolidays: fc.boolean(),
  })
  .map((drawn) => ({
    id: 'caf-merignac',
    operator: 'caf',
    place: 'mairie-merignac',
    serves: 'departement',
    mode: 'walk-in' as const,
    schedule: {
      ...(drawn.sessions.length === 0
        ? {}
        : { sessions: drawn.sessions.map(({ hours: of, ...rest }) => ({ ...rest, ...of })) }),
      closed: {
        'public-holidays': drawn.publicHolidays,
        'school-holidays': false,
        ...(drawn.dates.length === 0 ? {} : { dates: drawn.dates }),
      },
      ...(drawn.extra.length === 0 ? {} : { extra: drawn.extra }),
    },
    checked: { date: '2026-11-20', by: 'mairie' },
  }));

const on = (said: string, day: string) => said.startsWith(`${day} `);
const sound = (changed: AuthoredPermanence) => {
  const { path, text } = toPermanenceFile(changed);
  const file = readYaml(path, text);
  expect([file.issues, validate(file, createValidator(permanenceSchema))]).toEqual([[], []]);
  expect(file.value).toEqual(changed);
};

test('a cancelled date takes its openings away, and no other', () => {
  fc.assert(
    fc.property(record, date, (before, day) => {
      const after = cancelDate(before, day);
      expect(openingsOf(after)).toEqual(openingsOf(before).filter((said) => !on(said, day)));
      sound(after);
    }),
    { numRuns: 25 },
  );
});

test('a date that is added is there whatever is closed, and nothing else changes', () => {
  fc.assert(
    fc.property(record, extra, (before, added) => {
      const after = addDate(before, added);
      const said = `${added.date} ${added.start} ${added.end} walk-in`;
      expect(openingsOf(after)).toEqual([...new Set([...openingsOf(before), said])].sort());
      sound(after);
      expect(addDate(after, added)).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

test('a date that is moved is there and no more where it was', () => {
  fc.assert(
    fc.property(
      record,
      date,
      fc.array(extra, { minLength: 1, maxLength: 2 }),
      (before, day, to) => {
        const after = moveDate(before, day, to);
        const left = openingsOf(before).filter((said) => !on(said, day));
        const said = to.map((one) => `${one.date} ${one.start} ${one.end} walk-in`);
        expect(openingsOf(after)).toEqual([...new Set([...left, ...said])].sort());
        sound(after);
      },
    ),
    { numRuns: 20 },
  );
});

test('a confirmation changes who checked when, and settles what was reported', () => {
  fc.assert(
    fc.property(record, fc.boolean(), (before, reported) => {
      const after = confirm({ ...before, reported }, '2026-11-28', 'ccas');
      expect(after).toEqual({ ...before, checked: { date: '2026-11-28', by: 'ccas' } });
      expect(confirm(before, '2026-11-28').checked.by).toBe('mairie');
      sound(after);
    }),
    { numRuns: 20 },
  );
});
