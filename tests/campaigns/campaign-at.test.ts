import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { campaignAt } from '../../bot/campaigns/campaign-at.ts';
import { type Campaign, type Window } from '../../bot/campaigns/model.ts';
import { dayOf, toDate } from '../../bot/permanences/days.ts';

const window = (parts: Partial<Window> & Pick<Window, 'closes'>): Window => ({
  repeats: 'once',
  sources: ['a'],
  seen: '2026-01-01',
  toCheck: false,
  ...parts,
});

const campaign = (windows: readonly Window[], parts: Partial<Campaign> = {}): Campaign => ({
  id: 'a',
  title: { fr: 'A' },
  flows: [],
  rule: { fr: 'vers la mi-avril' },
  says: {},
  closingDays: 14,
  lateDays: 0,
  zones: new Map(),
  windows,
  ...parts,
});

/** As income tax is: three zones, announced in March, open in spring. */
const tax = campaign(
  [
    window({
      opens: '2026-04-09',
      closes: new Map([
        ['one', '2026-05-21'],
        ['two', '2026-05-28'],
        ['three', '2026-06-04'],
      ]),
    }),
  ],
  {
    lateDays: 60,
    may: { from: '04-01', until: '06-30' },
    prepare: '01-01',
    zones: new Map([
      ['one', [{ from: '01', to: '19' }]],
      [
        'two',
        [
          { from: '20', to: '54' },
          { from: '2A', to: '2A' },
        ],
      ],
      ['three', [{ from: '55', to: '978' }]],
    ]),
  },
);

const stateOn = (one: Campaign, date: string, departement?: string) =>
  campaignAt(one, dayOf(date), departement).state;

test.each([
  ['2026-02-01', 'before'],
  ['2026-04-08', 'before'],
  ['2026-04-09', 'open'],
  ['2026-05-14', 'open'],
  ['2026-05-15', 'closing'],
  ['2026-05-28', 'closing'],
  ['2026-05-29', 'late'],
  ['2026-07-27', 'late'],
  ['2026-07-28', 'closed'],
  ['2026-11-28', 'closed'],
  ['2027-01-01', 'before'],
  ['2027-04-01', 'unknown'],
  ['2027-06-30', 'unknown'],
  ['2027-07-01', 'late'],
  ['2027-10-01', 'closed'],
  ['2028-04-09', 'unknown'],
])('in Gironde, income tax is on %s: %s', (date, state) => {
  expect(stateOn(tax, date, '33')).toBe(state);
});

test.each([
  ['13', '2026-05-21'],
  ['33', '2026-05-28'],
  ['2A', '2026-05-28'],
  ['59', '2026-06-04'],
  ['974', '2026-06-04'],
])('it closes in %s on %s', (departement, date) => {
  const { closes, daysLeft } = campaignAt(tax, dayOf('2026-05-20'), departement);
  expect(toDate(closes ?? 0)).toBe(date);
  expect(daysLeft).toBe(dayOf(date) - dayOf('2026-05-20'));
});

test('where the zone is not known, the earliest end stands', () => {
  expect(toDate(campaignAt(tax, dayOf('2026-05-20'), undefined).closes ?? 0)).toBe('2026-05-21');
  expect(stateOn(tax, '2026-05-22')).toBe('late');
  // No zone holds Saint-Pierre of a list that never names it.
  const mainland = { ...tax, zones: new Map([['one', [{ from: '01', to: '95' }]]]) };
  expect(stateOn(mainland, '2026-05-20', '974')).toBe(stateOn(mainland, '2026-05-20'));
});

test('a year that nobody announced shows no date of another', () => {
  for (const date of ['2027-04-09', '2027-05-20', '2027-06-04', '2028-05-28']) {
    const { state, closes, opens, toCheck } = campaignAt(tax, dayOf(date), '33');
    expect({ state, closes, opens, toCheck }).toEqual({
      state: 'unknown',
      closes: undefined,
      opens: undefined,
      toCheck: true,
    });
  }
});

test('February opens earlier, and every month closes in the next', () => {
  const monthly = campaign(
    [window({ repeats: 'month', opens: '28', opensInFebruary: '26', closes: '15' })],
    { closingDays: 5, lateDays: 31 },
  );
  const days = ['2026-11-27', '2026-11-28', '2026-12-10', '2026-12-11', '2026-12-15', '2026-12-16'];
  expect(days.map((day) => stateOn(monthly, day))).toEqual([
    'late',
    'open',
    'open',
    'closing',
    'closing',
    'late',
  ]);
  expect(stateOn(monthly, '2027-02-25')).toBe('late');
  expect(stateOn(monthly, '2027-02-26')).toBe('open');
  expect(toDate(campaignAt(monthly, dayOf('2026-12-28'), undefined).closes ?? 0)).toBe(
    '2027-01-15',
  );
});

test('a winter goes over the new year; overseas, which has no window, it is unknown', () => {
  const winter = campaign(
    [window({ repeats: 'year', opens: '11-01', closes: '03-31', zones: ['mainland'] })],
    {
      zones: new Map([
        ['mainland', [{ from: '01', to: '95' }]],
        ['overseas', [{ from: '971', to: '978' }]],
      ]),
    },
  );
  expect(
    ['2026-10-31', '2026-11-01', '2027-03-31', '2027-04-01'].map((day) =>
      stateOn(winter, day, '33'),
    ),
  ).toEqual(['closed', 'open', 'closing', 'closed']);
  expect(stateOn(winter, '2026-12-01', '974')).toBe('unknown');
  expect(stateOn(winter, '2026-12-01')).toBe('unknown');
});

test('past its review, a rule that comes round is to be checked', () => {
  const yearly = campaign([
    window({ repeats: 'year', opens: '01-01', closes: '06-30', reviewBy: '2027-01-15' }),
  ]);
  expect(campaignAt(yearly, dayOf('2027-01-15'), undefined).toCheck).toBe(false);
  expect(campaignAt(yearly, dayOf('2027-01-16'), undefined).toCheck).toBe(true);
});

test('whatever the day, an open campaign has its end ahead, and no other has days left', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayOf('2025-01-01'), max: dayOf('2030-12-31') }),
      fc.constantFrom(undefined, '01', '2B', '33', '75', '974'),
      (day, departement) => {
        const { state, opens = -Infinity, closes, daysLeft } = campaignAt(tax, day, departement);
        const isOpen = state === 'open' || state === 'closing';
        expect(daysLeft !== undefined).toBe(isOpen);
        if (isOpen) expect(opens <= day && day <= (closes ?? -1)).toBe(true);
        if (state === 'before') expect(opens === -Infinity || opens > day).toBe(true);
      },
    ),
  );
});
