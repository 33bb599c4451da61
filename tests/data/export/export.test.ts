import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from '@jest/globals';
import { DateTime } from 'luxon';
import { type ExportData, selected } from '../../../bot/data/export/exported.ts';
import { toCsv, toExchangeCsv } from '../../../bot/data/export/to-csv.ts';
import { toIcs } from '../../../bot/data/export/to-ics.ts';
import { toJsonLd } from '../../../bot/data/export/to-json-ld.ts';
import { toLamednum } from '../../../bot/data/export/to-lamednum.ts';
import { toOpeningHours } from '../../../bot/data/export/to-opening-hours.ts';
import { toPermanenceCsv } from '../../../bot/data/export/to-permanence-csv.ts';
import { readOpeningHours } from '../../../bot/data/import/read-opening-hours.ts';
import { openingsBetween } from '../../../bot/permanences/openings-between.ts';
import {
  type Mode,
  type Permanence,
  type Schedule,
  type Session,
  type Weekday,
} from '../../../bot/permanences/model.ts';
import { permanenceState } from '../../../bot/permanences/permanence-state.ts';
import { zoneTable } from '../../../bot/data/zones.ts';
import { importTexts } from '../import/support.ts';
import { shippedData } from '../../support/shipped-folders.ts';

const { data } = shippedData('2026-11-25');
const now = Date.parse('2026-11-25T09:00:00Z');
const zone = zoneTable('Europe/Paris');

const openings = (schedule: Schedule) => [
  ...openingsBetween(schedule, {
    zone,
    holidays: { public: new Set(['2026-12-25']), school: [] },
    from: now,
    to: now + 200 * 86_400_000,
    permanenceMode: 'walk-in',
  }),
];

const dated = (schedule: Schedule) => [
  ...new Set(openings(schedule).map(({ start, end, mode }) => `${start} ${end} ${mode}`)),
];

const session = fc.record(
  {
    days: fc.uniqueArray(fc.constantFrom<Weekday>('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
      minLength: 1,
      maxLength: 3,
    }),
    start: fc.constantFrom('08:30', '09:00', '12:00', '14:00'),
    end: fc.constantFrom('14:30', '18:00', '24:00'),
    mode: fc.constantFrom<Mode>('walk-in', 'appointment', 'phone'),
    isoWeek: fc.constantFrom<'odd' | 'even'>('odd', 'even'),
    nth: fc.uniqueArray(fc.constantFrom(1, 2, 4, -1), { minLength: 1, maxLength: 2 }),
    months: fc.constantFrom([1, 2], [12], [3, 4, 11]),
  },
  { requiredKeys: ['days', 'start', 'end'] },
);

test('a calendar written as opening hours reads back as the same', () => {
  fc.assert(
    fc.property(
      fc.array(session, { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      (sessions, off) => {
        const schedule: Schedule = {
          sessions,
          closed: { publicHolidays: off, schoolHolidays: false, ranges: [], dates: [] },
          extra: [],
        };
        const written = toOpeningHours(schedule);
        if (!written.ok) return;
        const read = readOpeningHours(written.text);
        if (!read.ok) throw new Error(`${written.text} ${read.fault}`);
        expect([written.text, dated(read.schedule)]).toEqual([written.text, dated(schedule)]);
      },
    ),
    { numRuns: 200 },
  );
});

test('hours that overlap on a day are two openings for us, one for the syntax: not written', () => {
  const closed = { publicHolidays: false, schoolHolidays: false, ranges: [], dates: [] };
  const written = (...sessions: readonly Session[]) =>
    toOpeningHours({ sessions, closed, extra: [] });
  const early: Session = { days: ['MO'], start: '08:30', end: '12:00' };
  const late: Session = { days: ['MO'], start: '09:00', end: '12:00' };
  expect(written(early, late)).toEqual({ ok: false, why: 'horaires qui se chevauchent' });
  expect(written({ ...early, isoWeek: 'odd' }, late).ok).toBe(false);
  expect(written({ ...early, isoWeek: 'odd' }, { ...late, isoWeek: 'even' }).ok).toBe(true);
  expect(written(early, { ...late, start: '12:00', end: '13:00' }).ok).toBe(true);
  expect(written(early, early)).toEqual({ ok: true, text: 'Mo 08:30-12:00' });
});

test('places written as LaMednum read back with their hours', async () => {
  const { text, lost } = toLamednum(data, {
    operator: 'france-services',
    now: Date.parse('2021-05-01T09:00:00Z'),
  });
  expect(lost.length).toBeGreaterThan(0);
  const renamed = text.replaceAll('France services', 'Accueil');
  const { table, lines } = await importTexts('lamednum', [renamed]);
  expect(Object.keys(table.refused)).toEqual([]);
  const placed = data.permanences.filter(
    (one) => one.operator === 'france-services' && one.for === 'public' && one.place,
  );
  expect(table.fresh + table.conflicts).toBe(new Set(placed.map(({ place }) => place?.id)).size);
  // What is no longer known is not given.
  const later = toLamednum(data, { operator: 'france-services', now });
  expect(later.text.length).toBeLessThan(text.length);
  const hours = lines().filter(({ kind }) => kind === 'hours').length;
  expect(hours).toBe(text.split('\r\n').filter((line) => /\d\d:\d\d-/.test(line)).length);
});

test('the agenda of a year is one that a calendar reads, with the openings themselves', () => {
  const { text, lost } = toIcs(data, { operator: 'caf', now });
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.length).toBeGreaterThan(50);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const [first] = events;
  expect(first?.summary).toMatch(/^DÉMONSTRATION/);
  const starts = new Set(
    data.permanences
      .filter((one) => one.operator === 'caf' && one.for === 'public')
      .flatMap((one) => {
        const { schedule, holidays, mode: permanenceMode } = one;
        const at = data.zones.get(one.zone) ?? zone;
        const options = { zone: at, holidays, permanenceMode, from: now, to: now + 4e10 };
        return [...openingsBetween(schedule, options)].map(({ start }) => start);
      }),
  );
  for (const event of events) expect(starts.has(event.startDate.toJSDate().getTime())).toBe(true);
  expect(lost.some((line) => line.startsWith('demo-caf-merignac-2 '))).toBe(true);
  // A limit keeps the earliest, however far they lie.
  const uidsOf = (of: string) => of.match(/^UID:.*$/gm) ?? [];
  for (const limit of [10, 200, 5000]) {
    const some = toIcs(data, { operator: 'caf', now, limit });
    expect(uidsOf(some.text)).toEqual(uidsOf(text).slice(0, limit));
  }
});

/** Walk-in openings of permanences with a place, as `2026-12-03 09:00-12:00`, each once. */
function walkIns(permanences: readonly Permanence[], days: number): readonly string[] {
  const found = permanences.flatMap((one) => {
    const { schedule, holidays, knownUntil, mode: permanenceMode, zone: name } = one;
    const at = data.zones.get(name) ?? zone;
    const options = { zone: at, holidays, knownUntil, permanenceMode, from: now };
    const to = Math.ceil(now / 86_400_000) * 86_400_000 + days * 86_400_000;
    return [...openingsBetween(schedule, { ...options, to })]
      .filter(({ mode }) => mode === 'walk-in')
      .map(({ start, end }) => {
        const [from, until] = [start, end].map((one) => DateTime.fromMillis(one, { zone: name }));
        return `${from?.toFormat('yyyy-MM-dd HH:mm') ?? ''}-${until?.toFormat('HH:mm') ?? ''}`;
      });
  });
  return [...new Set(found)].sort();
}

test('a year written as an agenda reads back as the same dates and hours', async () => {
  const territory = '33';
  const { text, lost } = toIcs(data, { operator: 'caf', territory, now });
  const given = { operator: 'caf', place: 'demo-mairie-merignac', serves: 'departement' };
  const { table, lines } = await importTexts('ical', [text], { given });
  expect(table.refused).toEqual({});
  const read = lines()
    .slice(1)
    .flatMap(({ value }) => (value['schedule'] as { extra: Record<string, string>[] }).extra)
    .map(({ date = '', start = '', end = '' }) => `${date} ${start}-${end}`);
  const written = selected(data, { operator: 'caf', territory }).filter(
    (one) => one.place && permanenceState(one, zone, now) !== 'expired',
  );
  expect([...new Set(read)].sort()).toEqual(walkIns(written, 365));
  expect(read.length).toBeGreaterThan(100);
  // What an event cannot say is told, once for all.
  expect(lost).toContainEqual(expect.stringMatching(/^les habitants concernés : \d+ permanences$/));
  expect(lost).toContainEqual(expect.stringMatching(/^les heures sur rendez-vous/));
});

test('JSON-LD gives the sure openings of the coming weeks, each at its local hours', () => {
  const { text } = toJsonLd(data, { operator: 'caf', territory: '33', now });
  const { '@graph': graph } = JSON.parse(text) as {
    '@graph': { identifier: string; openingHoursSpecification?: Record<string, string>[] }[];
  };
  let compared = 0;
  for (const { identifier, openingHoursSpecification: hours = [] } of graph) {
    const one = data.permanences.find(({ id }) => id === identifier);
    if (one === undefined) throw new Error(identifier);
    const sure = permanenceState(one, zone, now) === 'sure' ? walkIns([one], 91) : [];
    const said = hours.map(
      (each) => `${each['validFrom'] ?? ''} ${each['opens'] ?? ''}-${each['closes'] ?? ''}`,
    );
    expect([identifier, said.slice(0, sure.length)]).toEqual([
      identifier,
      sure.slice(0, said.length),
    ]);
    expect(said.length >= Math.min(60, sure.length)).toBe(true);
    compared += said.length;
  }
  expect(compared).toBeGreaterThan(50);
});

test('what is for mediators is in no export', () => {
  const some = data.permanences.find((one) => one.place !== undefined);
  const hidden: ExportData = {
    ...data,
    permanences: some === undefined ? [] : [{ ...some, id: 'secret', for: 'mediators' }],
  };
  for (const write of [toIcs, toJsonLd, toLamednum, toPermanenceCsv]) {
    expect(write(hidden, { now }).text).not.toContain(some?.place?.name);
  }
  const { '@graph': graph } = JSON.parse(toJsonLd(data, { now, territory: '33281' }).text) as {
    '@graph': readonly object[];
  };
  expect(graph.length).toBeGreaterThan(0);
});

test('spreadsheets are guarded, exchange files are left as they are', () => {
  const rows = [{ a: '=1+1' }, { a: '@x' }, { a: '-3' }, { a: '+33 5 56 00 00 00' }, { a: '\tx' }];
  expect(toCsv(['a'], rows).trim().split('\r\n')).toEqual([
    'a',
    "'=1+1",
    "'@x",
    '-3',
    '+33 5 56 00 00 00',
    "'\tx",
  ]);
  expect(toExchangeCsv(['a'], rows)).toContain('\r\n=1+1\r\n');
});
