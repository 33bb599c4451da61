import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { without } from '../../bot/engine/without.ts';
import { type World } from '../../bot/conversation/world.ts';
import { contextIn, readPermanenceText } from '../../bot/data/calendar/read-permanence-text.ts';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import { type Operator, type Permanence } from '../../bot/permanences/model.ts';
import { layChanges } from '../../bot/service/lay-changes.ts';
import { type LaidOut } from '../../bot/service/overlay-folder.ts';
import { withReviews } from '../../bot/service/with-reviews.ts';
import { finish } from '../../bot/source/steps.ts';
import { writeFiles } from './own-files.ts';
import { smallWorld } from './small-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-changes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TODAY = '2026-11-30';
const fileOf = (id: string, start: string, address = '1 rue Exemple', operator = 'caf') =>
  `id: "${id}"
operator: "${operator}"
place: { name: "Mairie", address: "${address}", commune: "33063", source: "liste", checked: "2026-11-20" }
serves: "anywhere"
for: "public"
mode: "walk-in"
schedule: { sessions: [{ days: ["mardi"], start: "${start}", end: "12:00" }] }
checked: { date: "2026-11-20", by: "mairie" }
`;

const small = smallWorld();
const operators = new Map(
  ['caf', 'cpam'].map((id) => [id, { id, needs: [], phones: [] } as unknown as Operator]),
);
const gironde = { code: '33', name: 'Gironde', zone: 'Europe/Paris', publicHolidays: 'metropole' };
const none = { public: new Set<string>(), school: undefined };
const holidayTables = {
  publicZones: new Set(['metropole']),
  schoolUntil: '2027-07-01',
  holidaysOf: () => none,
};
const zones = new Map([
  ['Europe/Paris', { name: 'Europe/Paris', offsets: [{ from: -Infinity, minutes: 60 }] }],
]);
const page = { id: 'liste', title: 'Liste', url: 'https://exemple.fr/' };
const bare = {
  ...small,
  operators,
  zones,
  holidayTables,
  sources: new Map([['liste', page]]),
  places: new Map(),
  communes: { ...small.communes, departements: new Map([['33', gironde]]) },
} as unknown as World;
const indexed = (permanences: readonly Permanence[]) =>
  createPermanenceIndex({
    ...{ operators, zones, permanences },
    ...{ communes: bare.communes.byInsee, departements: bare.communes.departements },
  });
const empty: World = { ...bare, permanences: indexed([]) };
const read = (id: string, start: string): Permanence => {
  const context = contextIn(empty, TODAY);
  const one = context && readPermanenceText('x', fileOf(id, start), context);
  if (!one) throw new Error(id);
  return one;
};
const [un, deux] = [read('un', '09:00'), read('deux', '10:00')];
const world: World = { ...bare, permanences: indexed([un, deux]) };

let versions = 0;
function laidOf(files: Readonly<Record<string, string>>): LaidOut {
  const version = (versions += 1);
  const laid = join(folder, `v${version}`);
  writeFiles(laid, files);
  const summed = Object.entries(files).map(
    ([path, text]) => [path, { version, sha256: text }] as const,
  );
  return { folder: laid, version, sha256: String(version), files: new Map(summed) };
}

const lay = (
  files: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> = {},
  on = world,
) => finish(layChanges(on, laidOf(before).files, laidOf(files), TODAY));
const startsIn = (index: World['permanences'] | undefined) =>
  ['un', 'deux'].map((id) => index?.all.get(id)?.schedule.sessions[0]?.start);
const startsOf = (served: World | undefined) => startsIn(served?.permanences);

const UN = 'permanences/un.yaml';
const DEUX = 'permanences/deux.yaml';
const changed = { [UN]: fileOf('un', '11:00') };

test('what a keeper changed of one permanence is laid over the rest, history or not', () => {
  expect(startsOf(lay(changed))).toEqual(['11:00', '10:00']);
  const history = { 'changes/2026-11-30.ndjson': '', 'links.json': '{}', 'feeds/a.ndjson': '' };
  expect(startsOf(lay({ ...changed, ...history }))).toEqual(['11:00', '10:00']);
  expect(startsOf(lay(changed, history))).toEqual(['11:00', '10:00']);
  // What was there and is the same is not read again.
  const both = { ...changed, [DEUX]: fileOf('deux', '10:30') };
  expect(startsOf(lay(both, { [DEUX]: fileOf('deux', '10:30') }))).toEqual(['11:00', '10:00']);
});

test.each<readonly [what: string, files: Readonly<Record<string, string>>, before?: object]>([
  ['another file changed', { ...changed, 'places/a.yaml': 'a' }],
  ['a folder of the same name lies deeper', { ...changed, 'places/feeds/a.yaml': 'a' }],
  ['one is gone', changed, { [DEUX]: '' }],
  ['it is not sound', { [UN]: 'id: "un"\n' }],
  ['its file has the name of another', { [DEUX]: fileOf('un', '11:00') }],
  ['it is new', { 'permanences/trois.yaml': fileOf('trois', '11:00') }],
  ['it has no place any more', { [UN]: fileOf('un', '11:00').replace(/place: .*\n/, '') }],
  ['it moved', { [UN]: fileOf('un', '11:00', '2 rue Autre') }],
  ['it is of another operator', { [UN]: fileOf('un', '11:00', '1 rue Exemple', 'cpam') }],
])('all is read again where %s', (_, files, before = {}) => {
  expect(lay(files, before as Readonly<Record<string, string>>)).toBeUndefined();
});

test('of more than two hundred changes all is read again', () => {
  const ids = Array.from({ length: 201 }, (_, at) => `n${at}`);
  const many = { ...bare, permanences: indexed(ids.map((id) => read(id, '09:00'))) };
  const files = (some: readonly string[]) =>
    Object.fromEntries(some.map((id) => [`permanences/${id}.yaml`, fileOf(id, '11:00')]));
  expect(lay(files(ids), {}, many)).toBeUndefined();
  const laid = lay(files(ids.slice(1)), {}, many);
  expect(laid?.permanences.all.get('n200')?.schedule.sessions[0]?.start).toBe('11:00');
});

test('all is read again where what is reported is to be weighed, or the World has no tables', () => {
  const doubted: World = { ...bare, permanences: indexed([{ ...un, doubt: 'all' }, deux]) };
  expect(lay(changed, {}, doubted)).toBeUndefined();
  expect(lay(changed, {}, without(world, 'places'))).toBeUndefined();
  expect(finish(layChanges(world, new Map(), undefined, TODAY))).toBeUndefined();
});

const indexOfOwn = (served: World | undefined, id: string) => served?.own?.get(id)?.permanences;

test('a structure has the change too, but for what it says itself', () => {
  const itself = { ...un, mode: 'appointment' as const };
  const own = new Map<string, World>([
    ['shares', world],
    ['apart', { ...world, permanences: indexed([itself, deux]) }],
    ['less', { ...world, permanences: indexed([deux]) }],
  ]);
  const laid = lay({ ...changed, [DEUX]: fileOf('deux', '11:30') }, {}, { ...world, own });
  expect(startsIn(laid?.permanences)).toEqual(['11:00', '11:30']);
  expect(indexOfOwn(laid, 'shares')).toBe(laid?.permanences);
  expect(startsIn(indexOfOwn(laid, 'apart'))).toEqual(['09:00', '11:30']);
  expect(startsIn(indexOfOwn(laid, 'less'))).toEqual([undefined, '11:30']);
  expect(indexOfOwn(laid, 'less')?.all.size).toBe(1);
  expect(lay(changed)).not.toHaveProperty('own');
});

test('what was read at the desk is served with it, to structures too, and only where it is', () => {
  const reviews = { 'reviews.yaml': '{}' };
  const own = new Map([['mende', world]]);
  const { folder: desk } = laidOf(reviews);
  const served = withReviews({ ...world, own }, desk);
  expect(served.reviews).toBeDefined();
  expect(served.own?.get('mende')?.reviews).toBe(served.reviews);
  expect(withReviews(world, desk).own).toBeUndefined();
  expect(withReviews(world, undefined)).toBe(world);
  expect(withReviews(world, folder)).toBe(world);
  expect(lay({ ...changed, ...reviews })?.reviews).toEqual(served.reviews);
});
