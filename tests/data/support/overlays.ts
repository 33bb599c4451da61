import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { loadData } from '../../../bot/data/load-data.ts';
import { sharedCache } from '../../support/shared-snapshot.ts';

export const today = '2026-11-25';
// Shared, so that each overlay parses only its own files.
export const cache = sharedCache();
export const shipped = loadData(['data'], { today, cache });
export const { data } = shipped;

export const folder = mkdtempSync(join(tmpdir(), 'aiguillage-data-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** An overlay folder with these files. */
export function overlay(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

export const permanence = (id: string, lines: readonly string[] = []) =>
  [
    `- id: ${id}`,
    ...['operator: caf', 'place: demo-mairie-merignac', 'serves: departement', 'mode: walk-in']
      .filter((line) => !lines.some((one) => one.split(':')[0] === line.split(':')[0]))
      .map((line) => `  ${line}`),
    ...lines.map((line) => `  ${line}`),
    ...(lines.some((line) => line.startsWith('schedule'))
      ? []
      : [
          '  schedule:',
          '    sessions:',
          '      - { days: [lundi], start: "09:00", end: "12:00" }',
          '    closed: { public-holidays: true, school-holidays: false }',
        ]),
    ...(lines.some((line) => line.startsWith('checked'))
      ? []
      : ['  checked: { date: 2026-11-20, by: mairie }']),
  ].join('\n');

let overlays = 0;
export const read = (files: Readonly<Record<string, string>>) => {
  const path = overlay(`overlay-${overlays++}`, files);
  const loaded = loadData(['data', path], { today, cache });
  const faults = loaded.issues.map((one) => [one.code, one.line] as const);
  const byId = new Map(loaded.data.permanences.map((one) => [one.id, one]));
  return { ...loaded, faults, byId };
};
