import { expect, test } from '@jest/globals';
import { zoneTable } from '../../bot/data/zones.ts';
import { finish } from '../../bot/reading/steps.ts';
import { agreedOnly, isHeldBack } from '../../bot/permanences/agreed-only.ts';
import { hoursAwayOn, hoursOn, withHoursOn } from '../../bot/permanences/day-hours.ts';
import { departementsNear, departementsOfEpci } from '../../bot/permanences/departements-near.ts';
import { type Candidate } from '../../bot/permanences/candidate.ts';
import { knowPermanence } from '../../bot/permanences/known-permanence.ts';
import { laidIndex } from '../../bot/permanences/laid-index.ts';
import { type Holidays, type Mode, type Permanence } from '../../bot/permanences/model.ts';
import { ownFirst } from '../../bot/permanences/own-first.ts';
import { packPermanences } from '../../bot/permanences/pack-permanences.ts';
import { PackedPermanences } from '../../bot/permanences/packed-permanences.ts';
import { openTree, packTree } from '../../bot/permanences/packed-tree.ts';
import { parseSchedule } from '../../bot/permanences/parse-schedule.ts';
import { type PermanenceIndex, type Query } from '../../bot/permanences/permanence-index.ts';
import { RANKS } from '../../bot/permanences/reach.ts';
import { siteTree } from '../../bot/permanences/site-tree.ts';
import { toHolidays } from './support/ask.ts';
import { COMMUNES, find, home, indexOf, permanence, WEDNESDAYS } from './support/territory.ts';

const NOW = Date.parse('2026-11-30T10:00+01:00');
const zones = new Map(['Europe/Paris', 'Indian/Reunion'].map((name) => [name, zoneTable(name)]));
const AGREED = { by: 'caf', date: '2026-11-20' };
const query = (insee: string, more: Partial<Query> = {}): Query => ({
  operator: 'caf',
  need: 'help',
  commune: home(insee),
  audience: 'citizen',
  now: NOW,
  facts: new Map(),
  ...more,
});
const idsNear = (index: PermanenceIndex, insee: string) =>
  index
    .near(query(insee) as Parameters<PermanenceIndex['near']>[0])
    .map((one) => one.permanence.id);

test.each([
  ['a permanence', permanence('a', '33281'), true],
  ['one that was agreed to', permanence('a', '33281', { validated: AGREED }), false],
  ['a line', permanence('a', undefined, { mode: 'phone' }), false],
  ['a line of a place', permanence('a', '33281', { mode: 'phone' }), true],
  ['what is nowhere and no line', permanence('a', undefined), true],
  [
    'a public list',
    permanence('a', '33281', { listed: { source: 'l', date: '2026-11-01' } as never }),
    false,
  ],
])('%s waits for agreement: %#', (_, one, waits) => {
  expect(isHeldBack(one)).toBe(waits);
});

const booking = { how: 'En ligne', needsAccount: false, phone: '0556000000' };
const held = permanence('held', '33281', { booking, room: 'salle 2' });
const agreed = permanence('agreed', '33063', { validated: AGREED, booking, room: 'salle 1' });
const nearestOf = (one: Permanence) =>
  agreedOnly(indexOf([one, agreed])).nearestAndNext(query('33281'))?.nearest;

test('of what nobody agreed to, a guide tells the address and the number, never a day', () => {
  const index = agreedOnly(indexOf([held, agreed]));
  expect([...index.all].map(({ id }) => id)).toEqual(['agreed']);
  expect(index.nearestAndNext(query('33281'))?.soonest?.permanence.id).toBe('agreed');
  expect(find([held], '33281')?.nearest?.opening).toBeDefined();
  const told = nearestOf(held);
  const place = { phone: '0556000000', address: '1 place' };
  const permanence = { id: 'held', place, schedule: { sessions: [] } };
  expect(told).toMatchObject({ state: 'expired', usually: [], permanence });
  expect(Object.keys(told?.permanence ?? {})).not.toContain('booking');
  expect(Object.keys(told?.permanence ?? {})).not.toContain('room');
});

test('without a number to book, that of the place is told', () => {
  const { place } = held;
  if (place === undefined) throw new Error('No place');
  const own = permanence('own', '33281', { place: { ...place, phone: '0556111111' } });
  expect(nearestOf(own)?.permanence.place?.phone).toBe('0556111111');
});

const school: Holidays = toHolidays({ school: [['2026-12-19', '2027-01-03']] });
const { schedule } = parseSchedule({
  sessions: [
    { days: ['TU'], start: '09:00', end: '12:00', 'last-arrival': '11:30' },
    { days: ['TU'], start: '14:00', end: '16:00', mode: 'phone' },
  ],
  closed: { dates: ['2026-12-08'] },
  extra: [
    { date: '2026-12-02', start: '14:00', end: '15:00' },
    { date: '2026-12-02', start: '09:00', end: '10:00', mode: 'video' },
  ],
});
const MORNING = { start: '09:00', end: '12:00', lastArrival: '11:30' };
const CALLS = { start: '14:00', end: '16:00', mode: 'phone' as Mode };

test('the hours of a date are those of sessions, then those of its own', () => {
  expect(hoursOn(schedule, school, '2026-12-01')).toEqual([MORNING, CALLS]);
  expect(hoursOn(schedule, school, '2026-12-08')).toEqual([]);
  expect(hoursOn(schedule, school, '2026-12-02')).toEqual([
    { start: '14:00', end: '15:00' },
    { start: '09:00', end: '10:00', mode: 'video' },
  ]);
  expect(hoursAwayOn(schedule, school, '2026-12-08')).toEqual([MORNING, CALLS]);
  expect(hoursAwayOn(schedule, school, '2026-12-01')).toEqual([]);
});

test('hours added to a date leave its sessions; hours taken away close it, and other days stay', () => {
  const more = { start: '17:00', end: '18:00' };
  const added = withHoursOn(schedule, school, '2026-12-01', [MORNING, CALLS, more]);
  expect(added.closed.dates).toEqual(['2026-12-08']);
  expect(added.extra.map(({ date, start }) => `${date} ${start}`)).toEqual([
    '2026-12-01 17:00',
    '2026-12-02 09:00',
    '2026-12-02 14:00',
  ]);
  const less = withHoursOn(schedule, school, '2026-12-01', [MORNING]);
  expect(less.closed.dates).toEqual(['2026-12-01', '2026-12-08']);
  expect(hoursOn(less, school, '2026-12-01')).toEqual([MORNING]);
  expect(hoursAwayOn(less, school, '2026-12-01')).toEqual([CALLS]);
  const back = withHoursOn(schedule, school, '2026-12-08', [MORNING, CALLS]);
  expect([back.closed.dates, back.extra.length]).toEqual([[], 2]);
  const none = withHoursOn(schedule, school, '2026-12-02', []);
  expect(none.extra).toEqual([]);
});

test('départements near are those within reach by land, one own first', () => {
  // Over the estuary; Corsica and the overseas within themselves.
  expect(departementsNear(home('33544'), COMMUNES)).toEqual(['33', '17']);
  expect(departementsNear(home('33281'), COMMUNES)).toEqual(['33']);
  expect(departementsNear(home('97411'), COMMUNES)).toEqual(['974']);
  expect(departementsNear(home('97501'), COMMUNES)).toEqual(['975']);
  expect(departementsNear(home('2A247'), COMMUNES)[0]).toBe('2A');
});

test('an EPCI may lie in several départements', () => {
  const across = { ...home('17306'), epci: '243300316' };
  const communes = new Map([...COMMUNES, [across.insee, across]]);
  expect(departementsOfEpci(across, communes)).toEqual(['17', '33']);
  expect(departementsOfEpci(home('33281'), communes)).toEqual(['33', '17']);
  expect(departementsOfEpci(home('97501'), communes)).toEqual(['975']);
});

const kept = [
  permanence('a', '33281'),
  permanence('b', '33063', { raw: WEDNESDAYS }),
  permanence('c', '33058'),
  permanence('line', undefined, { mode: 'phone', operator: 'other' }),
];

test('what is laid over an index is found as if it had been there from the start', () => {
  const over = [permanence('b', '33063', { at: [-0.6, 44.85] }), permanence('new', '33063')];
  const laid = laidIndex(indexOf(kept), { hidden: new Set(['a', 'b']), over });
  const whole = indexOf([...kept.filter(({ id }) => id !== 'a' && id !== 'b'), ...over]);
  expect([...laid.all].map(({ id }) => id).sort()).toEqual(['b', 'c', 'line', 'new']);
  for (const insee of ['33281', '33063', '33058', '97411']) {
    expect(idsNear(laid, insee)).toEqual(idsNear(whole, insee));
    expect(laid.nearestAndNext(query(insee))).toEqual(whole.nearestAndNext(query(insee)));
  }
  expect(laid.all.get('a')).toBeUndefined();
  expect(laid.all.get('b')?.place?.lon).toBe(-0.6);
  // Laid over again: what was hidden once stays so.
  const again = laidIndex(laid, { hidden: new Set(['new']), over: [] });
  expect(idsNear(again, '33281')).not.toContain('new');
  expect(idsNear(again, '33281')).not.toContain('a');
});

const holidays = [toHolidays(), school];
const rich: readonly Permanence[] = [
  permanence('2a', '2A004', { at: [8.73, 41.92], for: 'mediators', needs: ['help'] }),
  permanence('a', '33281', { demonstration: false, reported: true, holidays: school }),
  permanence('b', '33063', { doubt: ['2026-12-01'], mode: 'appointment', serves: ['33063'] }),
  permanence('c', '33063', { doubt: 'all', raw: WEDNESDAYS, operator: 'other', needs: ['pay'] }),
  permanence('d', undefined, { mode: 'phone' }),
  permanence('e', '97411', { ownHolidays: { add: [], remove: [] } as never }),
];
const known = rich.map((one) => knowPermanence(one, COMMUNES, zones));
const packed = packPermanences(known, (one) => (one === school ? 1 : 0));
const opened = new PackedPermanences(
  packed.columns,
  packed.names,
  {
    idOf: (row) => packed.ids[row] ?? '',
    restOf: packed.restOf,
    scheduleOf: (number) => packed.schedules[number] ?? schedule,
  },
  { communes: COMMUNES, zones, holidays },
);

test('permanences that stay bytes are read back as they were', () => {
  expect(opened.size).toBe(rich.length);
  expect([...opened]).toEqual(rich.map((one) => ({ ...one, holidays: one.holidays })));
  for (const one of known) {
    expect({ ...opened.find(one.id) }).toEqual(one);
    expect(opened.get(one.id)).toEqual(one.permanence);
  }
  for (const absent of ['', 'aa', 'z']) {
    expect([opened.find(absent), opened.get(absent)]).toEqual([undefined, undefined]);
  }
  const heads = [...opened.heads()];
  for (const [at, head] of heads.entries()) {
    const one = known[at];
    const { id, operator, needs, mode, modes, commune, demonstration, hasOwnHolidays } = head;
    const said = { id, operator, needs, mode, modes, commune, demonstration, hasOwnHolidays };
    expect(one).toMatchObject({ ...said, for: head.for, permanence: head.permanence });
  }
  expect(heads).toHaveLength(rich.length);
  expect(() => packed.restOf(99)).toThrow('99');
});

test('the tree of rows finds what the tree of permanences finds', () => {
  const tree = siteTree(known);
  const rowOf = (id: string) => packed.ids.indexOf(id);
  const read = finish(openTree(packTree(tree, rowOf), opened));
  const idsOf = (of: typeof tree, insee: string) => {
    const run = of.communes.get(insee);
    if (run === undefined) return undefined;
    return Array.from({ length: run.end - run.first }, (_, at) => of.columns.at(run.first + at).id);
  };
  for (const insee of [...COMMUNES.keys(), '00000', '99999']) {
    expect([insee, idsOf(read, insee)]).toEqual([insee, idsOf(tree, insee)]);
  }
  expect(idsOf(read, '33063')?.toSorted()).toEqual(['b', 'c']);
  expect(Array.from({ length: read.without.size }, (_, at) => read.without.at(at).id)).toEqual([
    'd',
  ]);
});

test('ours come before a public list, which tells what ours lacks', () => {
  const candidate = (one: Permanence, rank: Candidate['rank']): Candidate => ({
    known: knowPermanence(one, COMMUNES, zones),
    rank,
    km: 0,
  });
  const listed = { source: 'liste', date: '2026-11-01' } as NonNullable<Permanence['listed']>;
  const real = (id: string, more: Partial<Permanence> = {}) => {
    const one = permanence(id, '33281', { demonstration: false, ...more });
    return { ...one, place: { ...(one.place ?? ({} as never)), demonstration: false } };
  };
  const door = (id: string, more = {}) => {
    const one = real(id, { listed });
    return { ...one, place: { ...one.place, phone: '0556222222', ...more } };
  };
  const ids = (list: readonly { readonly known: { readonly id: string } }[]) =>
    list.map((one) => one.known.id);
  const lists = (near: readonly Permanence[], beyond: readonly Permanence[] = []) => ({
    near: () => near.map((one) => candidate(one, RANKS.epci)),
    beyond: () => beyond.map((one) => candidate(one, RANKS.beyond)),
  });
  const asked = query('33281');
  const own = candidate(real('own'), RANKS.departement);
  // Nearer by rank than any of ours, it stands first; else not at all.
  expect(ids(ownFirst([own], lists([door('door')]), asked))).toEqual(['door', 'own']);
  const here = candidate(real('own'), RANKS.commune);
  const [first, ...others] = ownFirst([here], lists([door('door')]), asked);
  expect(others).toEqual([]);
  expect(first?.known.permanence.place).toMatchObject({ phone: '0556222222' });
  // Farther ones only where nobody is near; what is invented hides no real door, unless asked for.
  expect(ids(ownFirst([], lists([], [door('far')]), asked))).toEqual(['far']);
  expect(ids(ownFirst([here], lists([], [door('far')]), asked))).toEqual(['own']);
  const invented = candidate(permanence('demo', '33281'), RANKS.commune);
  expect(ids(ownFirst([invented], lists([door('door')]), asked))).toEqual(['door']);
  expect(ids(ownFirst([invented], lists([]), asked))).toEqual(['demo']);
  const shown = { ...asked, demonstration: true };
  expect(ids(ownFirst([invented], lists([door('door')]), shown))).toEqual(['demo']);
  // A round is told where nobody has an address; one that is over hides nobody.
  const round = { ...door('round'), listed: { ...listed, round: true } as never };
  expect(ids(ownFirst([], lists([round, door('door')]), asked))).toEqual(['door']);
  expect(ids(ownFirst([], lists([round]), asked))).toEqual(['round']);
  const over = candidate(real('over', { knownUntil: '2026-01-01' }), RANKS.commune);
  expect(ids(ownFirst([over], lists([door('door')]), asked))).toEqual(['over', 'door']);
});
