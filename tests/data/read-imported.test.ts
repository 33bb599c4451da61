import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadData } from '../../bot/data/load-data.ts';
import { sharedSnapshot } from '../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const today = '2026-11-25';
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-imported-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a line of an import that is broken is named, and the other lines are served', () => {
  const value = {
    id: 'essai-1',
    name: 'Salle',
    address: 'Bourg',
    commune: '33281',
    source: 'essai',
    checked: '2026-11-20',
  };
  const lines = [
    { kind: 'source', id: 'essai', title: 'Essai', url: '', format: 'lamednum', imported: today },
    { kind: 'place', value },
    { kind: 'place', value: { ...value, id: 'essai-2', commune: '33700' } },
    { kind: 'place', value: { ...value, id: 'essai-3', lat: 'nord' } },
    { kind: 'place', value: { ...value, id: 'essai-4' } },
  ].map((line) => JSON.stringify(line));
  const text = [...lines.slice(0, 4), '{"kind":"place","val', ...lines.slice(4)].join('\n');
  mkdirSync(join(folder, 'imported'));
  writeFileSync(join(folder, 'imported', 'essai.ndjson'), text);
  const { issues, data } = loadData(['data', folder], { cache, today });
  const faults = issues.map(({ code, line }) => [code, line]);
  expect(faults).toEqual([
    ['unknown-commune', 3],
    ['wrong-type', 4],
    ['bad-import', 5],
  ]);
  expect([...data.places.keys()].filter((id) => id.startsWith('essai-'))).toEqual([
    'essai-1',
    'essai-4',
  ]);
}, 30_000);
