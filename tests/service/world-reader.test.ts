import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type LaidOut } from '../../bot/service/overlay-folder.ts';
import { createWorldReader } from '../../bot/service/world-reader.ts';
import { writeFiles } from './own-files.ts';

const today = '2026-11-30';
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-reader-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** One flow that ships, and all that it needs. */
const flows = join(folder, 'flows');
for (const name of ['facts.yaml', 'languages.yaml', 'shared', 'caf/attestation.yaml']) {
  cpSync(join('flows', name), join(flows, name), { recursive: true });
}
const families = readFileSync('flows/families.yaml', 'utf8');
writeFiles(flows, {
  'families.yaml': families.replace(/\n {2}topics:(?:\n {4}- .*)+/g, ''),
  'menu.yaml': `first:
  title: { fr: "C'est avec qui ?", en: "Who is it with?" }
  rows:
    - title: { fr: La Caf, en: The Caf }
      drawing: family
      goes: { flow: caf.attestation }
`,
});
const own = join(folder, 'own');
const place = { name: 'Mairie', address: '1 rue Exemple', commune: '33063', source: 'liste' };
const line = (id: string, start: string) =>
  JSON.stringify({
    kind: 'permanence',
    value: {
      ...{ id, operator: 'caf', place: { ...place, checked: '2026-11-20' }, serves: 'anywhere' },
      ...{ for: 'public', mode: 'walk-in', checked: { date: '2026-11-20', by: 'mairie' } },
      schedule: { sessions: [{ days: ['mardi'], start, end: '12:00' }] },
    },
  });
const head = { kind: 'source', id: 'liste', title: 'Liste', url: 'https://exemple.fr/' };
const list = (...lines: readonly string[]) =>
  [JSON.stringify({ ...head, imported: '2026-11-20' }), ...lines, ''].join('\n');
writeFiles(own, { 'imported/liste.ndjson': list(line('un', '09:00'), line('deux', '10:00')) });

const snapshotDir = join(folder, 'var');
const folders = { flowsDirs: [flows], dataDirs: ['data', own], snapshotDir, today };
const records = join(snapshotDir, 'records-snapshot');

type Read = ReturnType<ReturnType<typeof createWorldReader>['first']>['world'];

/** What a World says of a permanence: its opening, and what is reported of it. */
const startOf = (world: Read, id: string) =>
  world?.permanences.all.get(id)?.schedule.sessions[0]?.start;
const doubtOf = (world: Read, id: string) => world?.permanences.all.get(id)?.doubt;

const deskFile = (id: string, start: string) => `id: "${id}"
operator: "caf"
place: { name: "Mairie", address: "1 rue Exemple", commune: "33063", source: "liste", checked: "2026-11-20" }
serves: "anywhere"
for: "public"
mode: "walk-in"
schedule: { sessions: [{ days: ["mardi"], start: "${start}", end: "12:00" }] }
checked: { date: "2026-11-20", by: "mairie" }
`;

function overlayOf(files: Readonly<Record<string, string>>, version: number): LaidOut {
  const laid = join(folder, `overlay-${version}`);
  writeFiles(laid, files);
  const summed = Object.entries(files).map(
    ([path, text]) => [path, { version, sha256: text }] as const,
  );
  return { folder: laid, version, sha256: String(version), files: new Map(summed) };
}

test('records are kept, opened by the next reading, and read again where anything changed', async () => {
  let laid: LaidOut | undefined;
  const apart: number[] = [];
  const reader = createWorldReader(
    folders,
    () => laid,
    () => {
      apart.push(statSync(records).size);
      return Promise.resolve();
    },
  );
  const first = reader.first().world;
  if (!first) throw new Error('refused');
  const written = statSync(records).mtimeMs;
  // Another start finds them.
  const second = createWorldReader(folders, () => undefined).first();
  expect(statSync(records).mtimeMs).toBe(written);
  expect([...(second.world?.permanences.all ?? [])]).toEqual(
    [...first.permanences.all].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  expect(startOf(second.world, 'deux')).toBe('10:00');
  // What a keeper changed of one is laid over the rest: no other process reads.
  laid = overlayOf({ 'permanences/un.yaml': deskFile('un', '11:00') }, 1);
  const changed = await reader.anew(first, true);
  expect([startOf(changed.world, 'un'), startOf(changed.world, 'deux')]).toEqual([
    '11:00',
    '10:00',
  ]);
  expect(apart).toHaveLength(0);
  // No more is what tells of it: no World holds that.
  const un = { 'permanences/un.yaml': deskFile('un', '11:00') };
  const history = {
    'changes/2026-11-27.ndjson': '',
    'feeds/liste.ndjson': '',
    'reviews.yaml': '{}',
  };
  laid = overlayOf({ ...un, ...history }, 2);
  expect(startOf((await reader.anew(first, true)).world, 'un')).toBe('11:00');
  expect(apart).toHaveLength(0);
  // What is reported of it is: all is read, then and for as long as it is not settled.
  const reported = { 'reported.yaml': '{ "permanence/un": "all" }' };
  laid = overlayOf({ ...un, ...reported }, 3);
  expect(doubtOf((await reader.anew(first, true)).world, 'un')).toBe('all');
  laid = overlayOf({ 'permanences/un.yaml': deskFile('un', '11:30'), ...reported }, 4);
  const doubted = (await reader.anew(first, true)).world;
  expect([startOf(doubted, 'un'), doubtOf(doubted, 'un')]).toEqual(['11:30', 'all']);
  expect(apart).toHaveLength(2);
  // One that is not sound is told, and left out: all is read.
  laid = overlayOf({ 'permanences/un.yaml': 'id: "un"\n' }, 5);
  const unsound = await reader.anew(first, true);
  expect([startOf(unsound.world, 'un'), apart.length]).toEqual(['09:00', 3]);
  expect(unsound.issues.some(({ file }) => file.endsWith('un.yaml'))).toBe(true);
  // A file of the disk that changed is read, though nothing did in the overlay.
  writeFiles(own, { 'imported/liste.ndjson': list(line('un', '09:30')) });
  const listed = await reader.anew(first, false);
  expect([startOf(listed.world, 'un'), startOf(listed.world, 'deux')]).toEqual([
    '09:30',
    undefined,
  ]);
  // Gone from the overlay, its list says it again.
  laid = undefined;
  const read = await reader.anew(first, true);
  expect([startOf(read.world, 'un'), startOf(read.world, 'deux')]).toEqual(['09:30', undefined]);
  // A file that is damaged is as good as none.
  const bytes = readFileSync(records);
  bytes.writeUInt8((bytes[bytes.length - 9] ?? 0) ^ 1, bytes.length - 9);
  writeFileSync(records, bytes);
  const after = createWorldReader(folders, () => undefined).first();
  expect(startOf(after.world, 'un')).toBe('09:30');
});
