import { describe, expect, test } from '@jest/globals';
import { ask } from './support/ask.ts';

const TUESDAYS = { days: ['TU'], start: '09:00', end: '12:00' };
const WEDNESDAYS = { days: ['WE'], start: '09:00', end: '12:00' };
/** 2026-12-01 is a Tuesday. */
const NOW = '2026-12-01T13:00';

function next(session: object, now = NOW, rest: object = {}): string {
  return ask({ now, schedule: { sessions: [{ ...TUESDAYS, ...session }], ...rest } });
}

describe('one session', () => {
  test('gives the next day of the week', () => {
    expect(next({})).toBe('2026-12-08T09:00:00+01:00 12:00');
    expect(next({ days: ['mardi', 'JEUDI'] })).toBe('2026-12-03T09:00:00+01:00 12:00');
  });

  test('counts the one under way until its last minute', () => {
    expect(next({}, '2026-12-01T09:00')).toBe('open 2026-12-01T09:00:00+01:00 12:00');
    expect(next({}, '2026-12-01T11:59:59')).toBe('open 2026-12-01T09:00:00+01:00 12:00');
    expect(next({}, '2026-12-01T12:00')).toBe('2026-12-08T09:00:00+01:00 12:00');
    expect(next({}, '2026-12-01T08:59:59')).toBe('2026-12-01T09:00:00+01:00 12:00');
  });

  test('counts the nth of each weekday by itself', () => {
    expect(next({ nth: [2, 4] })).toBe('2026-12-08T09:00:00+01:00 12:00');
    expect(next({ nth: [2, 4] }, '2026-12-09T00:00')).toBe('2026-12-22T09:00:00+01:00 12:00');
    expect(next({ days: ['TU', 'WE'], nth: [1] })).toBe('2026-12-02T09:00:00+01:00 12:00');
    expect(next({ nth: [5] })).toBe('2026-12-29T09:00:00+01:00 12:00');
    expect(next({ nth: [5] }, '2026-12-30T00:00')).toBe('2027-03-30T09:00:00+02:00 12:00');
  });

  test('counts from the end of the month too', () => {
    expect(next({ nth: [-1] })).toBe('2026-12-29T09:00:00+01:00 12:00');
    expect(next({ nth: [-1] }, '2027-02-01T00:00')).toBe('2027-02-23T09:00:00+01:00 12:00');
    expect(next({ nth: [-5] })).toBe('2027-03-02T09:00:00+01:00 12:00');
    expect(next({ nth: [-5] }, '2026-11-30T00:00')).toBe('2026-12-01T09:00:00+01:00 12:00');
    expect(next({ nth: [-2], days: ['MO'] }, '2028-02-01T00:00')).toBe(
      '2028-02-21T09:00:00+01:00 12:00',
    );
  });

  test('keeps week parity across a year of 53 weeks', () => {
    expect(next({ 'iso-week': 'odd' }, '2026-12-29T13:00')).toBe('2027-01-05T09:00:00+01:00 12:00');
    expect(next({ 'iso-week': 'even' }, '2026-12-22T13:00')).toBe(
      '2027-01-12T09:00:00+01:00 12:00',
    );
    expect(next({ days: ['FR'], 'iso-week': 'odd' }, '2026-12-31T13:00')).toBe(
      '2027-01-01T09:00:00+01:00 12:00',
    );
  });

  test('counts every two weeks straight through that year', () => {
    const session = { ...WEDNESDAYS, every: 2, anchor: '2026-12-02' };
    expect(next(session, '2026-12-30T13:00')).toBe('2027-01-13T09:00:00+01:00 12:00');
    expect(next(session, '2026-12-16T13:00')).toBe('2026-12-30T09:00:00+01:00 12:00');
  });

  test('counts in weeks from the week of the anchor, nothing before its date', () => {
    const session = { days: ['MO', 'FR'], every: 3, anchor: '2026-12-02' };
    expect(next(session, '2026-11-01T00:00')).toBe('2026-12-04T09:00:00+01:00 12:00');
    expect(next(session, '2026-12-04T13:00')).toBe('2026-12-21T09:00:00+01:00 12:00');
    const far = { ...session, anchor: '2019-01-03', every: 2 };
    expect(next(far, '2026-11-30T00:00')).toBe('2026-12-07T09:00:00+01:00 12:00');
  });

  test('keeps to its months and dates, both inclusive', () => {
    expect(next({ months: [4, 5] })).toBe('2027-04-06T09:00:00+02:00 12:00');
    expect(next({ from: '2027-01-12' })).toBe('2027-01-12T09:00:00+01:00 12:00');
    expect(next({ until: '2026-12-08' })).toBe('2026-12-08T09:00:00+01:00 12:00');
    expect(next({ until: '2026-12-07' })).toBe('none');
  });

  test('looks 400 days ahead and no further', () => {
    expect(next({ from: '2028-01-05', days: ['WE'] })).toBe('2028-01-05T09:00:00+01:00 12:00');
    expect(next({ from: '2028-01-06', days: ['TH'] })).toBe('none');
  });

  test('ends at midnight as 24:00', () => {
    expect(next({ end: '24:00' }, '2026-12-01T23:59')).toBe('open 2026-12-01T09:00:00+01:00 00:00');
    expect(next({ end: '24:00' }, '2026-12-02T00:00')).toBe('2026-12-08T09:00:00+01:00 00:00');
    expect(next({ start: '00:00', end: '24:00' }, '2026-12-08T00:00')).toBe(
      'open 2026-12-08T00:00:00+01:00 00:00',
    );
  });
});

describe('several at once', () => {
  test('of two that start together, gives the one that ends last', () => {
    const sessions = [TUESDAYS, { ...TUESDAYS, end: '17:00' }, { ...TUESDAYS, end: '10:00' }];
    expect(ask({ now: '2026-12-02T13:00', schedule: { sessions } })).toBe(
      '2026-12-08T09:00:00+01:00 17:00',
    );
    const extra = [{ date: '2026-12-08', start: '09:00', end: '18:00' }];
    expect(ask({ now: '2026-12-02T13:00', schedule: { sessions, extra } })).toBe(
      '2026-12-08T09:00:00+01:00 18:00',
    );
  });

  test('gives the earliest start, even when a later one is under way too', () => {
    const sessions = [{ ...TUESDAYS, start: '10:00', end: '18:00' }, TUESDAYS];
    expect(ask({ now: '2026-12-01T11:00', schedule: { sessions } })).toBe(
      'open 2026-12-01T09:00:00+01:00 12:00',
    );
  });

  test('does not merge openings that touch', () => {
    const sessions = [TUESDAYS, { ...TUESDAYS, start: '12:00', end: '17:00' }];
    expect(ask({ now: '2026-12-01T08:00', schedule: { sessions } })).toBe(
      '2026-12-01T09:00:00+01:00 12:00',
    );
    expect(ask({ now: '2026-12-01T12:00', schedule: { sessions } })).toBe(
      'open 2026-12-01T12:00:00+01:00 17:00',
    );
  });

  test('keeps the wanted mode only; without a mode it is the one of the permanence', () => {
    const sessions = [TUESDAYS, { ...WEDNESDAYS, mode: 'appointment' }];
    const extra = [{ date: '2026-12-03', start: '09:00', end: '10:00', mode: 'video' }];
    const schedule = { sessions, extra };
    expect(ask({ now: NOW, schedule })).toBe('2026-12-02T09:00:00+01:00 12:00');
    expect(ask({ now: NOW, schedule, mode: 'walk-in' })).toBe('2026-12-08T09:00:00+01:00 12:00');
    expect(ask({ now: NOW, schedule, mode: 'video' })).toBe('2026-12-03T09:00:00+01:00 10:00');
    expect(ask({ now: NOW, schedule, mode: 'phone' })).toBe('none');
  });
});

describe('closures', () => {
  const closed = {
    'public-holidays': true,
    ranges: [['2026-12-08', '2026-12-15']] as const,
    dates: ['2026-12-22'],
  };
  const holidays = { public: ['2026-12-29'] };

  test('take whole days from sessions', () => {
    const schedule = { sessions: [TUESDAYS], closed };
    expect(ask({ now: NOW, schedule, holidays })).toBe('2027-01-05T09:00:00+01:00 12:00');
    const open = { ...closed, 'public-holidays': false };
    expect(ask({ now: NOW, schedule: { sessions: [TUESDAYS], closed: open }, holidays })).toBe(
      '2026-12-29T09:00:00+01:00 12:00',
    );
  });

  test('leave the extra dates open', () => {
    for (const date of ['2026-12-10', '2026-12-22', '2026-12-29']) {
      const extra = [{ date, start: '14:00', end: '15:00' }];
      const schedule = { sessions: [], closed: { ...closed, 'school-holidays': true }, extra };
      expect(ask({ now: NOW, schedule, holidays: { ...holidays, school: null } })).toBe(
        `${date}T14:00:00+01:00 15:00`,
      );
    }
  });
});

describe('school holidays', () => {
  const school = [
    ['2026-12-19', '2027-01-03'],
    ['2027-02-06', '2027-02-21'],
  ] as const;
  const session = (rule: 'skip' | 'only') => ({
    sessions: [{ ...TUESDAYS, 'school-holidays': rule }],
  });

  test('are skipped, or are the only time', () => {
    const now = '2026-12-16T00:00';
    expect(ask({ now, schedule: session('skip'), holidays: { school } })).toBe(
      '2027-01-05T09:00:00+01:00 12:00',
    );
    expect(ask({ now: NOW, schedule: session('only'), holidays: { school } })).toBe(
      '2026-12-22T09:00:00+01:00 12:00',
    );
    expect(ask({ now: NOW, schedule: session('only'), holidays: { school: [] } })).toBe('none');
  });

  test('close what says so', () => {
    const schedule = { sessions: [TUESDAYS], closed: { 'school-holidays': true } };
    expect(ask({ now: '2026-12-16T00:00', schedule, holidays: { school } })).toBe(
      '2027-01-05T09:00:00+01:00 12:00',
    );
  });

  test('unknown, give no date to what depends on them', () => {
    const unknown = { school: null };
    expect(ask({ now: NOW, schedule: session('skip'), holidays: unknown })).toBe('none');
    expect(ask({ now: NOW, schedule: session('only'), holidays: unknown })).toBe('none');
    const closed = { 'school-holidays': true };
    expect(ask({ now: NOW, schedule: { sessions: [TUESDAYS], closed }, holidays: unknown })).toBe(
      'none',
    );
    expect(ask({ now: NOW, schedule: { sessions: [TUESDAYS] }, holidays: unknown })).toBe(
      '2026-12-08T09:00:00+01:00 12:00',
    );
  });

  test('beyond the table, give no date either', () => {
    const holidays = { school, schoolUntil: '2027-01-04' };
    const now = '2026-12-16T00:00';
    expect(ask({ now, schedule: session('skip'), holidays })).toBe('none');
    expect(
      ask({ now, schedule: session('skip'), holidays: { school, schoolUntil: '2027-01-05' } }),
    ).toBe('2027-01-05T09:00:00+01:00 12:00');
  });
});

describe('known until', () => {
  test('no date is given past it, extra dates included', () => {
    const schedule = {
      sessions: [TUESDAYS],
      extra: [{ date: '2026-12-09', start: '09:00', end: '10:00' }],
    };
    expect(ask({ now: NOW, schedule, knownUntil: '2026-12-08' })).toBe(
      '2026-12-08T09:00:00+01:00 12:00',
    );
    expect(ask({ now: '2026-12-08T13:00', schedule, knownUntil: '2026-12-08' })).toBe('none');
    expect(ask({ now: NOW, schedule, knownUntil: '2026-12-07' })).toBe('none');
  });
});

describe('clocks', () => {
  const sunday = (start: string, end: string) => ({
    sessions: [{ days: ['SU'], start, end }],
  });

  test('in Paris, a time that does not exist is read with the offset before the gap', () => {
    const now = '2027-03-27T12:00';
    expect(ask({ now, schedule: sunday('02:30', '05:00') })).toBe(
      '2027-03-28T03:30:00+02:00 05:00',
    );
    expect(ask({ now, schedule: sunday('01:00', '02:30') })).toBe(
      '2027-03-28T01:00:00+01:00 03:30',
    );
    expect(ask({ now, schedule: sunday('01:30', '03:00') })).toBe(
      '2027-03-28T01:30:00+01:00 03:00',
    );
  });

  test('an opening that the clocks make end before it starts does not happen', () => {
    const now = '2027-03-27T12:00';
    expect(ask({ now, schedule: sunday('02:30', '03:00') })).toBe(
      '2027-04-04T02:30:00+02:00 03:00',
    );
    expect(ask({ now, schedule: sunday('02:00', '03:00') })).toBe(
      '2027-04-04T02:00:00+02:00 03:00',
    );
  });

  test('a time that comes twice is its first occurrence', () => {
    const now = '2026-10-24T12:00';
    expect(ask({ now, schedule: sunday('02:30', '03:30') })).toBe(
      '2026-10-25T02:30:00+02:00 03:30',
    );
    expect(ask({ now, schedule: sunday('02:00', '02:30') })).toBe(
      '2026-10-25T02:00:00+02:00 02:30',
    );
  });

  test('Saint-Pierre-et-Miquelon changes its own on North American dates', () => {
    const zone = 'America/Miquelon';
    expect(ask({ zone, now: '2027-03-13T12:00', schedule: sunday('02:30', '05:00') })).toBe(
      '2027-03-14T03:30:00-02:00 05:00',
    );
    expect(ask({ zone, now: '2026-10-31T12:00', schedule: sunday('01:30', '05:00') })).toBe(
      '2026-11-01T01:30:00-02:00 05:00',
    );
    expect(ask({ zone, now: '2027-03-15T12:00', schedule: { sessions: [TUESDAYS] } })).toBe(
      '2027-03-16T09:00:00-02:00 12:00',
    );
  });

  test.each([
    ['Indian/Reunion', '+04:00'],
    ['Indian/Mayotte', '+03:00'],
    ['America/Cayenne', '-03:00'],
    ['America/Martinique', '-04:00'],
    ['Pacific/Noumea', '+11:00'],
    ['Pacific/Tahiti', '-10:00'],
    ['Pacific/Marquesas', '-09:30'],
  ])('%s keeps its own all year', (zone, offset) => {
    expect(ask({ zone, now: '2027-07-01T00:00', schedule: { sessions: [TUESDAYS] } })).toBe(
      `2027-07-06T09:00:00${offset} 12:00`,
    );
  });
});
