import { expect, test } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIST_KINDS } from '../../../bot/data/national/lists.ts';
import { readNational } from '../../../bot/data/national/read-national.ts';
import { find } from '../../../bot/commands/find.ts';
import { runCommand } from '../../commands/run-command.ts';
import { communeOf, data, holidays, nearest } from './support.ts';

test('a CIAS of the next département serves the communes of its EPCI', () => {
  // Barcelonne-du-Gers is of the EPCI of Aire-sur-l'Adour, in the Landes.
  const found = nearest('ccas', communeOf('32027'))?.nearest?.permanence.place;
  expect(found?.commune).toBe('40001');
  // Its neighbour of another EPCI is not sent there.
  expect(nearest('ccas', communeOf('32155'))?.nearest?.permanence.place?.commune).not.toBe('40001');
});

test('a préfecture farther than the reach is told, with its distance', () => {
  const { nearest: found } = nearest('prefecture-etrangers', communeOf('33544')) ?? {};
  expect(found?.permanence.place?.commune).toBe('33063');
  expect(found?.km).toBeGreaterThan(30);
});

test('a town whose next France services is beyond its reach is told that one', () => {
  // Gap: the nearest is over 10 km away.
  const { nearest: found } = nearest('france-services', communeOf('05061')) ?? {};
  expect(found?.permanence.place?.phone).toBeDefined();
  expect(found?.km).toBeGreaterThan(10);
});

test('nobody is told a door over the sea, however alone', () => {
  for (const insee of ['97501', '97701', '98735'])
    expect(nearest('france-services', communeOf(insee))?.nearest).toBeUndefined();
});

test('says how far it is on the screen', async () => {
  const { out } = await runCommand(find, ['prefecture-etrangers', '33544'], {
    now: Date.parse('2026-11-28T10:00:00+01:00'),
  });
  expect(out).toMatch(/à environ \d\d km/);
});

test('a list that cannot be read is named, and the others serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-lists-'));
  try {
    cpSync('data/national', folder, { recursive: true });
    rmSync(join(folder, 'mairie.tsv'));
    mkdirSync(join(folder, 'mairie.tsv'));
    writeFileSync(join(folder, 'ccas.tsv'), 'not\tthis\tlist\n');
    const tables = { communes: data.communes, holidays };
    const { doors, issues } = readNational(folder, tables);
    expect(issues.map(({ file, code }) => [file, code])).toEqual([
      [join(folder, 'mairie.tsv'), 'bad-national'],
      [join(folder, 'ccas.tsv'), 'bad-national'],
    ]);
    expect(doors.size).toBe(LIST_KINDS.size - 2);
    rmSync(join(folder, 'sources.tsv'));
    const without = readNational(folder, tables);
    expect(without.issues).toHaveLength(3);
    const [line] = without.doors.get('france-services')?.in('33') ?? [];
    expect(line?.door()).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
