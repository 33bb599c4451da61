import fc from 'fast-check';
import {
  type RawExtra,
  type RawHolidays,
  type RawSchedule,
  type RawSession,
} from './raw-schedule.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MODES = ['walk-in', 'appointment', 'phone', 'video'];

/** Dates within so many days of a given one. */
export function dateNear(base: string, before: number, after: number): fc.Arbitrary<string> {
  return fc.integer({ min: -before, max: after }).map((days) => addDays(base, days));
}

/** `YYYY-MM-DD` some days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Hours of one day, round ones and those at which clocks change preferred. */
const hours = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 95 })),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(([start, length]) => ({ start: clock(start), end: clock(Math.min(96, start + length)) }));

const mode = fc.constantFrom(...MODES);

function clock(quarter: number): string {
  const hour = Math.floor(quarter / 4);
  return `${String(hour).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

function sessions(base: string): fc.Arbitrary<RawSession> {
  const days = fc.subarray(DAYS, { minLength: 1 });
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
  const rare = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
  const weeks = fc.record({
    every: fc.integer({ min: 1, max: 5 }),
    anchor: dateNear(base, 400, 120),
  });
  return fc
    .record({
      days,
      hours,
      nth: rare(fc.subarray([1, 2, 3, 4, 5, -1, -2, -3, -4, -5], { minLength: 1, maxLength: 4 })),
      parity: rare(fc.constantFrom('odd' as const, 'even' as const)),
      weeks: rare(weeks),
      months: rare(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 })),
      from: rare(dateNear(base, 100, 100)),
      until: rare(dateNear(base, 5, 300)),
      school: rare(fc.constantFrom('skip' as const, 'only' as const)),
      mode: maybe(mode),
    })
    .map((one) =>
      withoutUndefined({
        days: one.days,
        nth: one.nth,
        'iso-week': one.parity,
        every: one.weeks?.every,
        anchor: one.weeks?.anchor,
        months: one.months,
        from: one.from,
        until: one.until,
        'school-holidays': one.school,
        ...one.hours,
        mode: one.mode,
      }),
    );
}

function extras(base: string): fc.Arbitrary<RawExtra> {
  return fc
    .record({ date: dateNear(base, 4, 60), hours, mode: fc.option(mode, { nil: undefined }) })
    .map((one) => withoutUndefined({ date: one.date, ...one.hours, mode: one.mode }));
}

/** Calendars of every rule together, around a date. */
export function rawSchedules(base: string): fc.Arbitrary<RawSchedule> {
  const range = fc
    .tuple(dateNear(base, 20, 200), fc.integer({ min: 0, max: 40 }))
    .map(([from, days]) => [from, addDays(from, days)] as const);
  return fc.record({
    sessions: fc.array(sessions(base), { maxLength: 4 }),
    closed: fc.record({
      'public-holidays': fc.boolean(),
      'school-holidays': fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
      ranges: fc.array(range, { maxLength: 3 }),
      dates: fc.array(dateNear(base, 3, 40), { maxLength: 6 }),
    }),
    extra: fc.array(extras(base), { maxLength: 3 }),
  });
}

/** Holidays around a date; school tables that end, are empty, or are unknown. */
export function rawHolidays(base: string): fc.Arbitrary<RawHolidays> {
  const range = fc
    .tuple(dateNear(base, 30, 300), fc.integer({ min: 0, max: 60 }))
    .map(([from, days]) => [from, addDays(from, days)] as const);
  return fc
    .record({
      public: fc.array(dateNear(base, 3, 60), { maxLength: 8 }),
      school: fc.option(fc.array(range, { maxLength: 5 }), { nil: null, freq: 6 }),
      schoolUntil: fc.option(dateNear(base, -10, 200), { nil: undefined, freq: 3 }),
    })
    .map((one) => withoutUndefined(one));
}

function withoutUndefined<T extends object>(
  value: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
