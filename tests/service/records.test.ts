import {
  appendFileSync,
  readdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import { type Permanence, type Place } from '../../bot/permanences/model.ts';
import { type ForAll, type Own } from '../../bot/service/load-own.ts';
import { loadWorld, withOverlay } from '../../bot/service/load-world.ts';
import {
  markOf,
  readRecordsFile,
  writeRecordsFile,
  type RecordsFrom,
} from '../../bot/service/records-file.ts';
import { isAlike, recordsRead } from '../../bot/service/records-read.ts';
import { type LoadedData } from '../../bot/data/load-data.ts';
import { noCache } from '../../bot/data/data-cache.ts';
import { type Issue } from '../../bot/source/issue.ts';
import { finish } from '../../bot/source/steps.ts';
import { writeFiles } from './own-files.ts';
import { smallWorld } from './small-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-records-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { communes } = smallWorld();
const index = createPermanenceIndex({
  ...{ operators: new Map(), zones: new Map(), permanences: [] },
  ...{ communes: communes.byInsee, departements: communes.departements },
});
const place = (name: string) => ({ name }) as unknown as Place;
const permanence = (id: string, more: object = {}) => ({ id, ...more }) as unknown as Permanence;
const issueIn = (file: string): Issue => ({
  ...{ file, line: 1, column: 1, code: 'x', message: 'Non.' },
  severity: 'error',
});
const page = (id: string) => ({ id, title: id, url: 'https://exemple.fr/' });

const everyone = [permanence('caf'), permanence('cpam'), permanence('msa')];
const hall = place('Mairie');
const dataOf = (more: object) => ({
  ...{ operators: new Map(), sources: new Map(), zones: new Map(), places: new Map() },
  ...{ permanences: everyone, ...more },
});
const records = 'data/permanences/a.yaml';
const forAll = {
  data: {
    data: dataOf({
      zones: new Map([['Europe/Paris', { name: 'Europe/Paris', offsets: [] }]]),
      places: new Map([['hall', hall]]),
      sources: new Map(['liste', 'autre'].map((id) => [id, page(id)])),
    }),
    imported: new Set(['liste', 'lost']),
    issues: [issueIn(records), issueIn('data/operators/caf.yaml'), issueIn('permanences/b.yaml')],
    texts: new Map([
      [records, 'a'],
      ['data/operators/caf.yaml', 'b'],
    ]),
  },
} as unknown as ForAll;
const ownWith = (data: readonly string[], more: object, issues: readonly Issue[] = []) =>
  ({ folders: { flows: [], data }, data: { data: dataOf(more), issues } }) as unknown as Own;

test('of what was read, records are kept, with what is said of them and where it stands', () => {
  const own = ownWith(
    ['mende/data'],
    {
      zones: new Map([['Indian/Reunion', { name: 'Indian/Reunion', offsets: [] }]]),
      places: new Map([
        ['hall', hall],
        ['desk', place('Guichet')],
      ]),
      // One as it was, though not the same object; one changed; one new; one is gone.
      permanences: [permanence('caf'), permanence('cpam', { mode: 'phone' }), permanence('new')],
    },
    [issueIn('mende\\places\\c.yaml'), issueIn('mende/data/pages/d.md')],
  );
  const read = recordsRead(forAll, [own, ownWith([], {})], index);
  expect([...read.zones.keys()]).toEqual(['Europe/Paris', 'Indian/Reunion']);
  expect([...read.sources]).toEqual([['liste', page('liste')]]);
  expect(read.issues.map(({ file }) => file)).toEqual([records]);
  expect([...read.texts]).toEqual([[records, 'a']]);
  expect(read.index).toBe(index);
  expect(read.owns).toEqual([
    {
      folders: ['mende/data'],
      laid: {
        hidden: new Set(['cpam', 'new', 'msa']),
        over: [permanence('cpam', { mode: 'phone' }), permanence('new')],
      },
      places: [['desk', place('Guichet')]],
      accounts: [],
      issues: [issueIn('mende\\places\\c.yaml')],
    },
  ]);
});

test('two permanences are alike that say the same', () => {
  expect(isAlike(permanence('a'), permanence('a'))).toBe(true);
  expect(isAlike(permanence('a'), permanence('b'))).toBe(false);
  expect(isAlike(permanence('a'), undefined)).toBe(false);
  // The very same is not compared word for word.
  const never = { toJSON: () => Math.random() } as unknown as Permanence;
  expect(isAlike(never, never)).toBe(true);
});

const data = join(folder, 'data');
writeFiles(data, { 'permanences/deep/a.yaml': 'a' });
const from: RecordsFrom = {
  ...{ dataDirs: [data], demonstration: true, overlay: '', today: '2026-11-30' },
};
const none = { public: new Set<string>(), school: undefined };
const holidays = {
  publicZones: new Set<string>(),
  schoolUntil: '2027-07-01',
  holidaysOf: () => none,
};
const kept = join(folder, 'kept');
const file = join(kept, 'records-snapshot');
const write = (until?: string) => {
  const made = { mark: markOf(from, []), own: [], from: '2026-11-20', until };
  writeRecordsFile(kept, made, recordsRead(forAll, [], index), { communes, holidays });
};
const isReadOn = (today: string) => finish(readRecordsFile(kept, { ...from, today })) !== undefined;

test.each<readonly [until: string | undefined, day: string, isRead: boolean]>([
  ['2026-12-04', '2026-11-19', false],
  ['2026-12-04', '2026-11-20', true],
  ['2026-12-04', '2026-12-04', true],
  ['2026-12-04', '2026-12-05', false],
  [undefined, '2026-11-19', false],
  [undefined, '2036-12-05', true],
])('records that hold until %s are read on %s: %s', (until, day, isRead) => {
  write(until);
  expect(isReadOn(day)).toBe(isRead);
});

test('records are read of the very files that they were made of, and undamaged', () => {
  write();
  expect(isReadOn('2026-11-30')).toBe(true);
  for (const other of [{ overlay: 'x' }, { demonstration: false }, { dataDirs: [folder] }]) {
    expect(finish(readRecordsFile(kept, { ...from, ...other }))).toBeUndefined();
  }
  expect(finish(readRecordsFile(folder, from))).toBeUndefined();
  const whole = readFileSync(file);
  truncateSync(file, 32);
  expect(isReadOn('2026-11-30')).toBe(false);
  writeFileSync(
    file,
    whole.map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
  );
  expect(isReadOn('2026-11-30')).toBe(false);
  writeFileSync(file, whole);
  expect(isReadOn('2026-11-30')).toBe(true);
  // In a folder of a folder.
  appendFileSync(join(data, 'permanences/deep/a.yaml'), 'more');
  expect(isReadOn('2026-11-30')).toBe(false);
});

test('records that cannot be written stop nothing, and leave nothing behind', () => {
  const taken = join(folder, 'taken');
  writeFiles(taken, { 'records-snapshot/a': '' });
  const made = { mark: '', own: [], from: '2026-11-20' };
  writeRecordsFile(taken, made, recordsRead(forAll, [], index), { communes, holidays });
  expect(readdirSync(taken)).toEqual(['records-snapshot']);
});

test('a folder that is not there is told by its name, and nothing is read', () => {
  const there = { flowsDirs: [data], dataDirs: [join(folder, 'lost'), data] };
  const { issues, world, texts } = loadWorld(there);
  expect(world).toBeUndefined();
  expect(issues.map((issue) => [issue.file, issue.code, issue.severity, issue.line])).toEqual([
    [join(folder, 'lost'), 'no-folder', 'error', 1],
  ]);
  expect(issues[0]?.hint).toContain('FLOWS_DIR');
  expect(texts.size).toBe(0);
});

test('without an overlay the data are the very same', () => {
  const base = {} as LoadedData;
  expect(finish(withOverlay(base, undefined, { today: '2026-11-30', cache: noCache }))).toBe(base);
});
