import { expect, test } from '@jest/globals';
import { readIcal } from '../../../bot/data/import/formats/ical.ts';
import { ImportFault, Refused } from '../../../bot/data/import/import-fault.ts';
import { type ImportContext } from '../../../bot/data/import/imported-record.ts';
import { importTexts } from './support.ts';

const given = { operator: 'caf', place: 'mairie-merignac', serves: 'departement' };
const START = 'DTSTART;TZID=Europe/Paris:20261201T090000';

/** As much as a calendar is read with. */
const context = {
  source: 'essai',
  today: '2026-11-25',
  given,
  operators: new Map([['caf', []]]),
  places: new Map([['mairie-merignac', '33281']]),
  territory: new Set<string>(),
  communes: { byInsee: new Map(), departements: new Map() },
} as unknown as ImportContext;

/** The code of each event that is refused, `taken` of the others; of the file if it is refused whole. */
function readAs(text: string): readonly string[] {
  try {
    return readIcal(text, context).map(({ converted }) =>
      converted instanceof Refused ? converted.code : 'taken',
    );
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    return [error.code];
  }
}

function calendar(lines: readonly string[], before: readonly string[] = []): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//essai',
    ...before,
    'BEGIN:VEVENT',
    'UID:e',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

const zoneWith = (rule: string) => [
  'BEGIN:VTIMEZONE',
  'TZID:moi',
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  `RRULE:${rule}`,
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const manyDates = Array.from({ length: 3000 }, (_, at) => `20270101T${String(at + 100000)}`);

/** Each hung the command, or kept it busy for minutes. */
test.each([
  [
    'a day that no month has',
    [START, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    'endless-rule',
  ],
  [
    'a week that no month has',
    [START, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYMONTH=2;BYWEEKNO=40'],
    'endless-rule',
  ],
  ['every second', [START, 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'], 'too-many-dates'],
  [
    'every minute of a day that is never',
    [START, 'DURATION:PT1S', 'RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30'],
    'endless-rule',
  ],
  [
    'every day since the year 1',
    ['DTSTART:00010101T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'],
    'endless-rule',
  ],
  [
    'the second Tuesday of each month since the year 202',
    ['DTSTART:02020108T090000', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'],
    'endless-rule',
  ],
  [
    'an interval of ten million days',
    [START, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;INTERVAL=10000000'],
    'endless-rule',
  ],
  [
    'three thousand added dates',
    [START, 'DURATION:PT1H', `RDATE;TZID=Europe/Paris:${manyDates.join(',')}`],
    'too-many-dates',
  ],
])(
  '%s ends soon, and the event is refused',
  (_, lines, code) => {
    expect(readAs(calendar(lines))).toEqual([code]);
  },
  20_000,
);

test('a zone that changes its clocks every second ends soon too', () => {
  const lines = ['DTSTART;TZID=moi:20261201T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'];
  expect(readAs(calendar(lines, zoneWith('FREQ=SECONDLY')))).toEqual(['endless-rule']);
}, 20_000);

test('a thousand endless rules end with the file', () => {
  const event = [
    'BEGIN:VEVENT',
    START,
    'DURATION:PT1H',
    'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  ];
  const all = Array.from({ length: 1000 }, (_, at) => [...event, `UID:${at}`, 'END:VEVENT']);
  const text = ['BEGIN:VCALENDAR', ...all.flat(), 'END:VCALENDAR'].join('\n');
  expect(readAs(text)).toEqual(['too-many']);
}, 60_000);

test.each(['FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=MONTHLY;BYDAY=1TU'])(
  'a usual event since 1990, %s, is read',
  (rule) => {
    const lines = ['DTSTART:19900102T090000', 'DURATION:PT1H', `RRULE:${rule}`];
    expect(readAs(calendar(lines))).toEqual(['taken']);
  },
);

const EVENT = [START, 'DURATION:PT1H'];

test.each([
  ['a property', [...EVENT, 'CONSTRUCTOR:x'], 8, 1],
  ['a property that is folded', [...EVENT, 'CONSTRU', ' CTOR:x'], 8, 1],
  ['a parameter', [...EVENT, 'ATTENDEE;__proto__=1:x'], 8, 10],
  ['a kind of value', [...EVENT, 'X-A;VALUE=toString:x'], 8, 11],
  ['a component', [...EVENT, 'BEGIN:constructor', 'END:constructor'], 8, 7],
  ['a part of a rule', [...EVENT, 'RRULE:FREQ=WEEKLY;__PROTO__=1'], 8, 19],
])('%s of a reserved name is told with its place', async (_, lines, line, column) => {
  await expect(importTexts('ical', [calendar(lines)], { given })).rejects.toMatchObject({
    code: 'reserved-key',
    place: { line, column },
    file: 0,
  });
});

test.each([
  ['a great interval', [...EVENT, 'RRULE:FREQ=DAILY;INTERVAL=999999999999'], 'too-large'],
  ['a great length', [START, 'DURATION:P99999999999W'], 'too-large'],
  [
    'a rule of a hundred thousand parts',
    [...EVENT, `RRULE:FREQ=DAILY;BYHOUR=${'1,'.repeat(50_000)}2`],
    'too-large',
  ],
  [
    'components without end',
    [...EVENT, ...Array.from({ length: 50_000 }, () => 'BEGIN:A')],
    'too-deep',
  ],
])('%s is told before it is parsed', async (_, lines, code) => {
  await expect(importTexts('ical', [calendar(lines)], { given })).rejects.toMatchObject({
    code,
    place: { hint: expect.stringMatching(/\.$/) as unknown },
  });
});

test('a word that a title or a place holds is a word', () => {
  const lines = [
    ...EVENT,
    'SUMMARY:constructor: __proto__',
    'LOCATION;ALTREP="x:y":toString;valueOf=1',
  ];
  expect(readAs(calendar(lines))).toEqual(['taken']);
});

test.each(['constructor', '__proto__', 'toString', ' ValueOf '])(
  'a column named %s is told with its place',
  async (name) => {
    for (const format of ['csv', 'lamednum'] as const) {
      const text = `\n\nid;${name};nom\n1;2;3\n`;
      await expect(importTexts(format, ['id;nom\n', text])).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:reserved-key|missing-column)$/) as unknown,
      });
      await expect(importTexts(format, [text])).rejects.toMatchObject({
        code: 'reserved-key',
        place: { line: 3, column: 6 },
        file: 0,
      });
    }
  },
);

test.each(['lamednum', 'data-inclusion', 'dila'] as const)(
  'a record of %s with a reserved key is refused, the others are taken',
  async (format) => {
    const text = '[{"id":"a","constructor":{"x":1}},{"id":"b","deep":{"__proto__":[]}},{"id":"c"}]';
    const { table, told } = await importTexts(format, [text], { dryRun: true });
    expect(table.refused['reserved-key']).toBe(2);
    expect(told.filter(({ code }) => code === 'reserved-key').map(({ at }) => at)).toEqual([1, 2]);
  },
);
