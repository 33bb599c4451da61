import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { expect, test } from '@jest/globals';
import { type Reach } from '../../bot/alerts/alert.ts';
import { alertsFor, MOST_ALERTS, reachOf } from '../../bot/alerts/alerts-for.ts';
import { toAlertCalendar } from '../../bot/alerts/to-alert-calendar.ts';
import { toAtom } from '../../bot/alerts/to-atom.ts';
import { permanence } from '../permanences/support/territory.ts';
import { knownWith, report, TODAY } from './known.ts';

const GIRONDE = { territory: ['33'], country: false, requests: false };
const idsOf = (reach: typeof GIRONDE, more = {}, today = TODAY) =>
  alertsFor(reach, knownWith(more), today).map(({ id }) => id);

test('what expires within thirty days and what is reported, of the territory alone', () => {
  expect(idsOf(GIRONDE)).toEqual([
    'reported/permanence/caf-merignac/2026-11-26',
    'expires/caf-bordeaux/2026-12-24',
  ]);
  expect(idsOf({ ...GIRONDE, territory: ['17'] })).toEqual(['expires/caf-royan/2026-12-24']);
  expect(idsOf({ ...GIRONDE, territory: ['33'] }, {}, '2026-11-23')).toEqual([
    'reported/permanence/caf-merignac/2026-11-26',
  ]);
  // Over for long: nobody looks at it again.
  expect(idsOf({ ...GIRONDE, territory: ['17'] }, {}, '2027-03-01')).toEqual([]);
});

test('a record that was reported again is told again, once', () => {
  const again = { ...report, id: 'r2', day: '2026-11-30', by: 'citizen' as const };
  expect(idsOf(GIRONDE, { reports: [report, again] })[0]).toBe(
    'reported/permanence/caf-merignac/2026-11-30',
  );
});

test('what is of no commune reaches who looks after the whole country, and nobody else', () => {
  const line = { ...report, of: 'national' as const, record: 'caf//line', territory: ['FR'] };
  const told = (reach: Reach) =>
    alertsFor(reach, knownWith({ permanences: [], reports: [line], requests: [] }), TODAY).map(
      ({ id }) => id,
    );
  const id = 'reported/national/caf//line/2026-11-26';
  expect(told(GIRONDE)).toEqual([]);
  expect(told(reachOf({ territory: ['33'] }))).toEqual([]);
  expect(told(reachOf({ territory: ['33'], alerts: { requests: true } }))).toEqual([id]);
  // A structure that serves everywhere, and its key of one département.
  expect(told(reachOf({}))).toEqual([id]);
  expect(told(reachOf({}, ['33']))).toEqual([id]);
  expect(alertsFor(reachOf({}), knownWith(), TODAY)).toHaveLength(3);
});

test('however much expires, what was reported is told', () => {
  const [one] = knownWith().permanences;
  if (!one) throw new Error('one');
  const many = Array.from({ length: 300 }, (_, at) => ({
    ...one,
    id: `caf-${at}`,
    knownUntil: '2026-11-20',
  }));
  const told = alertsFor(GIRONDE, knownWith({ permanences: many }), TODAY);
  expect(told).toHaveLength(MOST_ALERTS);
  expect(told.map(({ kind }) => kind)).toContain('reported');
});

test('requests of /integrer are told to the owner of the installation alone', () => {
  expect(idsOf({ ...GIRONDE, requests: true })).toContain('request/abcdefgh');
  expect(idsOf(GIRONDE).join(' ')).not.toContain('request');
});

const feed = {
  id: 'tag:guide.example,2026:/alertes/abcdef',
  title: 'À vérifier : Mairie <de> Mérignac',
  publicUrl: 'https://guide.example',
  made: '2026-11-01',
};

/** Elements by their path, with their text. Throws where it is not well formed. */
function read(xml: string): readonly (readonly [path: string, text: string])[] {
  const found: [string, string][] = [];
  const open: { path: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) =>
    open.push({ path: `${open.at(-1)?.path ?? ''}/${name}`, text: '' }),
  );
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    const done = open.pop();
    if (done) found.push([done.path, done.text]);
  });
  parser.write(xml).close();
  return found;
}

test('a feed reader finds what Atom asks for, whatever a name holds', () => {
  const hostile = permanence('caf-bordeaux', '33063', {
    checked: { date: '2026-11-20', by: 'x' },
    knownUntil: '2026-12-24',
  });
  const place = hostile.place && { ...hostile.place, name: ']]><script>&\u0000\u202e"' };
  const alerts = alertsFor(
    GIRONDE,
    knownWith({ permanences: [{ ...hostile, ...(place && { place }) }] }),
    TODAY,
  );
  const all = read(toAtom(alerts, feed));
  const textsOf = (path: string) => all.filter(([at]) => at === path).map(([, text]) => text);
  for (const path of ['/feed/id', '/feed/title', '/feed/updated', '/feed/author/name']) {
    expect([path, textsOf(path).length]).toEqual([path, 1]);
  }
  expect(textsOf('/feed/entry/id')).toHaveLength(alerts.length);
  expect(new Set(textsOf('/feed/entry/id')).size).toBe(alerts.length);
  for (const moment of textsOf('/feed/entry/updated')) expect(Date.parse(moment)).not.toBeNaN();
  expect(textsOf('/feed/entry/title').join()).toContain(']]><script>&"');
  expect(read(toAtom([], feed)).length).toBeGreaterThan(3);
});

test('a calendar holds each on its day', () => {
  const alerts = alertsFor(GIRONDE, knownWith(), TODAY);
  const calendar = new ICAL.Component(
    ICAL.parse(toAlertCalendar(alerts, feed.publicUrl)) as never[],
  );
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-11-26', '2026-12-24']);
  expect(events[1]?.summary).toContain('caf');
  expect(events[0]?.description).toContain(
    'https://guide.example/atelier/permanences/p/caf-merignac',
  );
});

test('no alert holds who said it, nor where they were', () => {
  const told = JSON.stringify(alertsFor({ ...GIRONDE, requests: true }, knownWith(), TODAY));
  expect(told).not.toMatch(/"by"|r1|mairie/);
});
