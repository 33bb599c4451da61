import { expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { createPermanencesPage } from '../../../bot/channels/api/create-permanences-page.ts';
import { oneAddress } from '../../../bot/channels/http/one-address.ts';
import { embeddedTakeLinks, takeLinks } from '../../../bot/channels/pages/take-links.ts';
import { screen } from '../../../bot/conversation/screen.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { homeOf } from '../../../bot/conversation/where.ts';
import { type Door, type View, type Words } from '../../../bot/view/view.ts';
import { endsOf, standAt, type End } from '../../conversation/support/outcomes.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const shipped = shippedWorld();
const NOW = Date.parse('2026-12-03T10:00+01:00');
const publicUrl = 'https://guide.example';
const ends = endsOf(shipped);
const pages = oneAddress(
  createPermanencesPage({ world: () => shipped, now: () => NOW, publicUrl }),
  (id) => shipped.structures.has(id),
);

interface Taken {
  readonly view: View;
  readonly href: string;
  readonly events: readonly ICAL.Component[];
  readonly text: string;
}

/** The screen of an end and the calendar that it offers, read by a program of others. */
function taken(end: End, who: Partial<State> = {}): Taken | undefined {
  const { world, state } = standAt(shipped, end, who);
  const view = screen(world, state, NOW);
  const href = view.take && takeLinks(world, state, view.take, { publicUrl }).calendar;
  if (href === undefined) return undefined;
  const [path = '', query = ''] = href.split('?');
  const answer = pages.handle({ method: 'GET', path, query, headers: {} });
  expect([href, answer.status, answer.headers['Content-Type']]).toEqual([
    href,
    200,
    'text/calendar; charset=utf-8',
  ]);
  for (const line of answer.body.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
  const calendar = new ICAL.Component(ICAL.parse(answer.body) as unknown[]);
  return { view, href, text: answer.body, events: calendar.getAllSubcomponents('vevent') };
}

const textOf = (event: ICAL.Component | undefined, name: string): string =>
  String(event?.getFirstPropertyValue(name) ?? '');

const named = (flow: string, step: string): End => {
  const end = ends.find((one) => one.flow.id === flow && one.step.address === step);
  if (!end) throw new Error(`${flow}/${step}`);
  return end;
};

const later = (words: Words | undefined): string => words?.later ?? words?.text ?? '';

function sureDoor({ body }: View): Door {
  const doors = body.kind === 'orientation' ? body.doors : [];
  const door = doors.find(({ certainty }) => certainty === 'sure');
  if (!door) throw new Error('no sure door');
  return door;
}

/** The day, the hour and the place of the first sure door, as the entry has them. */
function expectSameDay(view: View, event: ICAL.Component): void {
  const door = sureDoor(view);
  const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
  expect(event.getFirstProperty('dtstart')?.getParameter('tzid')).toMatch(/^\w+\/\w+/);
  expect(later(door.date).replace('1er', '1')).toMatch(new RegExp(`\\b${start.day}\\b`));
  const minutes = start.minute > 0 ? ` ${start.minute}` : '';
  expect(later(door.hours)).toContain(`de ${start.hour} h${minutes}`);
  expect(textOf(event, 'location')).toContain(door.place?.name.text);
  const alarm = event.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P1D');
}

/** What the screen says of a dated orientation, apart from who, where and when. */
function wordsOf({ body }: View): readonly string[] {
  if (body.kind !== 'orientation') throw new Error('dated, and no orientation');
  return [...body.bring, body.ask].map(({ text }) => text);
}

const dated = ['33281', '97411'].flatMap((commune) =>
  ends.flatMap((end) => {
    const one = taken(end, { commune });
    return one?.view.take?.dated === true ? [{ ...one, end }] : [];
  }),
);
const isSensitive = ({ end }: { readonly end: End }): boolean => end.flow.sensitive;

test('every end with a sure date has a calendar of that date and place, with an alarm the day before', () => {
  expect(dated.length).toBeGreaterThan(200);
  expect(dated.every(({ events }) => events.length > 0)).toBe(true);
  for (const { view, events } of dated)
    for (const event of events.slice(0, 1)) expectSameDay(view, event);
});

test('the entry says what to bring and the sentence', () => {
  const open = dated.filter((one) => !isSensitive(one));
  expect(open.length).toBeGreaterThan(50);
  for (const { end, view, events, href } of open) {
    // Of a flow gone on in, that flow's own end.
    const { flow, address } = homeOf(shipped, end.flow, end.step.address);
    expect(href).toContain(`pour=${flow.id}/${address}`);
    const said = textOf(events[0], 'description');
    for (const text of wordsOf(view)) expect(said).toContain(text);
  }
});

test('the entry of a sensitive topic says who, where and when alone, and so does its address', () => {
  const sensitive = dated.filter(isSensitive);
  expect(sensitive.length).toBeGreaterThan(150);
  for (const { view, href, text: file } of sensitive) {
    expect(href).not.toContain('pour=');
    const unfolded = file.replaceAll('\r\n ', '');
    for (const text of wordsOf(view)) {
      expect(unfolded).not.toContain(text.replace(/[\\;,]/g, '\\$&'));
    }
  }
});

test('a deadline whose day is the same for everyone is an entry of its own, at the end of its day', () => {
  const { events, view } = taken(named('impots.biens-immobiliers', 'see-impots-account')) ?? {};
  const [reception, deadline, ...others] = events ?? [];
  expect(others).toEqual([]);
  expect(view?.take?.dated).toBe(true);
  expect(textOf(reception, 'description')).toContain("Date limite :\nL'occupant a changé ?");
  expect(textOf(deadline, 'dtstart')).toBe('2027-06-30');
  expect(textOf(deadline, 'summary')).toBe('Date limite - Le service des impôts');
  expect(textOf(deadline, 'description')).toContain('avant le 1er juillet');
  const alarm = deadline?.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
});

test('what one does alone has its deadline in the calendar, a sensitive topic the day alone', () => {
  const own = taken(named('impots.biens-immobiliers', 'declare-alone'));
  expect(own?.href).toBe(
    '/permanences/delais/impots/impots-biens.ics?pour=impots.biens-immobiliers/declare-alone',
  );
  expect(own?.events.map((one) => textOf(one, 'dtstart'))).toEqual(['2027-06-30']);
  const sensitive = ends
    .filter(({ flow }) => flow.id === 'france-travail.actualisation')
    .flatMap((end) => taken(end, { commune: 'declined' }) ?? []);
  expect(sensitive.length).toBeGreaterThan(3);
  for (const { href, events } of sensitive) {
    expect(href).toBe('/permanences/delais/france-travail/france-travail-mois.ics');
    expect(events.map((one) => textOf(one, 'dtstart'))).toEqual(['2026-12-15']);
    expect(events.map((one) => textOf(one, 'description'))).toEqual(['']);
  }
});

test('no day is invented for a deadline that counts from a letter', () => {
  const known = [...shipped.deadlines].filter(([, { until }]) => until !== undefined);
  expect(known.map(([id]) => id)).toEqual(['france-travail-mois', 'impots-biens']);
  const others = ends.filter(
    ({ step: { deadline = '' } }) =>
      shipped.deadlines.has(deadline) && !known.some(([id]) => id === deadline),
  );
  expect(others.length).toBeGreaterThan(50);
  for (const end of others) expect(taken(end, { commune: 'declined' })).toBeUndefined();
});

test('in another language the entry is in it, its sentence in French for the desk', () => {
  const end = named('impots.biens-immobiliers', 'see-impots-account');
  const { events, href } = taken(end, { lang: 'en' }) ?? {};
  expect(href).toContain('&lang=en&');
  const said = textOf(events?.[0], 'description');
  expect(said).toContain('« Je dois dire qui habite dans mon logement.');
  expect(said).toMatch(/^What to bring|^Bring/m);
  expect(textOf(events?.[1], 'description')).toContain('before 1 July');
});

test('embedded, the calendar is a whole address', () => {
  const { world, state } = standAt(shipped, named('impots.biens-immobiliers', 'declare-alone'));
  const { take } = screen(world, state, NOW);
  const links = take && embeddedTakeLinks(world, state, take, { publicUrl });
  expect(links?.calendar).toMatch(/^https:\/\/guide\.example\/permanences\/delais\//);
});

test.each([
  '/permanences/delais/impots/nothing.ics',
  '/permanences/delais/nobody/impots-biens.ics',
  '/permanences/delais/caf/caf-contester.ics',
  '/permanences/delais/impots/impots-biens',
])('%s is no calendar', (path) => {
  expect(pages.handle({ method: 'GET', path, query: '', headers: {} }).status).toBe(404);
});

test('words that are not ours enter no calendar', () => {
  const path = '/permanences/33281/impots/acces.ics';
  const query = 'delai=x&lang=zz&pour=caf.dette/see-caf';
  const { status, body } = pages.handle({ method: 'GET', path, query, headers: {} });
  expect(status).toBe(200);
  expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(body).not.toContain('À apporter');
});
