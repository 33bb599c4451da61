import { expect, test } from '@jest/globals';
import { importTexts } from './support.ts';

const given = { operator: 'caf', place: 'demo-mairie-merignac', serves: 'departement' };
const PARIS = ';TZID=Europe/Paris:';
const HOUR = 'DURATION:PT1H';
const WEEKLY = [`DTSTART${PARIS}20261201T090000`, HOUR, 'RRULE:FREQ=WEEKLY;COUNT=3'];
/** As Outlook writes it. */
const ROMANCE = [
  'BEGIN:VTIMEZONE',
  'TZID:Paris du bureau',
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

/** `MM-DD HH:mm` of each date read; the code of the refusal for an event that is refused. */
async function datesOf(...events: readonly (readonly string[])[]): Promise<readonly string[]> {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//essai',
    ...ROMANCE,
    ...events.flatMap((lines) => ['BEGIN:VEVENT', 'UID:e', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
  const { table, lines } = await importTexts('ical', [text], { given });
  if (table.fresh === 0) return Object.keys(table.refused);
  const { extra } = lines()[1]?.value['schedule'] as { extra: { date: string; start: string }[] };
  return extra.map(({ date, start }) => `${date.slice(5)} ${start}`);
}

test.each([
  [
    'an end of rule in UTC counts the last time',
    [`DTSTART${PARIS}20261201T090000`, HOUR, 'RRULE:FREQ=WEEKLY;UNTIL=20261208T080000Z'],
    ['12-01 09:00', '12-08 09:00'],
  ],
  [
    'a last day counts whole',
    [`DTSTART${PARIS}20261201T090000`, HOUR, 'RRULE:FREQ=WEEKLY;UNTIL=20261208'],
    ['12-01 09:00', '12-08 09:00'],
  ],
  [
    'a date taken out in UTC is taken out',
    [...WEEKLY, 'EXDATE:20261208T080000Z'],
    ['12-01 09:00', '12-15 09:00'],
  ],
  [
    'a day taken out is taken out',
    [...WEEKLY, 'EXDATE;VALUE=DATE:20261208'],
    ['12-01 09:00', '12-15 09:00'],
  ],
  [
    'added dates come beside the first one',
    [`DTSTART${PARIS}20261201T090000`, HOUR, 'RDATE:20261203T130000Z'],
    ['12-01 09:00', '12-03 14:00'],
  ],
  [
    'the first one can be taken out',
    [
      `DTSTART${PARIS}20261201T090000`,
      HOUR,
      `RDATE${PARIS}20261203T140000`,
      'EXDATE:20261201T080000Z',
    ],
    ['12-03 14:00'],
  ],
  [
    'a rule in UTC moves by an hour in summer',
    ['DTSTART:20270322T080000Z', HOUR, 'RRULE:FREQ=WEEKLY;COUNT=2'],
    ['03-22 09:00', '03-29 10:00'],
  ],
  [
    'a rule of a zone that the file describes does not',
    [
      'DTSTART;TZID=Paris du bureau:20270322T090000',
      HOUR,
      'RRULE:FREQ=WEEKLY;UNTIL=20270329T070000Z',
    ],
    ['03-22 09:00', '03-29 09:00'],
  ],
  [
    'a zone by the name that Windows gives it',
    ['DTSTART;TZID=Romance Standard Time:20261201T090000', HOUR],
    ['12-01 09:00'],
  ],
  [
    'a zone with the name of a program before it',
    ['DTSTART;TZID=/citadel.org/20210210_1/Europe/Paris:20261201T090000', HOUR],
    ['12-01 09:00'],
  ],
  ['an unknown zone', ['DTSTART;TZID=Mars/Olympus:20261201T090000', HOUR], ['bad-zone']],
  ['no end', [`DTSTART${PARIS}20261201T090000`], ['no-end']],
  [
    'an added date with hours of its own',
    [`DTSTART${PARIS}20261201T090000`, HOUR, 'RDATE;VALUE=PERIOD:20261203T080000Z/PT2H'],
    ['unsure-rule'],
  ],
])('%s', async (_, event, dates) => {
  expect(await datesOf(event)).toEqual(dates);
});

test('a change is found whatever the zone that names it, and one put off hides no other', async () => {
  const moved = [
    'RECURRENCE-ID:20261208T080000Z',
    `DTSTART${PARIS}20261209T140000`,
    'DURATION:PT2H',
  ];
  expect(await datesOf(WEEKLY, moved)).toEqual(['12-01 09:00', '12-09 14:00', '12-15 09:00']);
  const later = [`RECURRENCE-ID${PARIS}20261208T090000`, `DTSTART${PARIS}20291209T140000`, HOUR];
  expect(await datesOf(WEEKLY, later)).toEqual(['12-01 09:00', '12-15 09:00']);
});
