import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAuthoredSchedule } from '../../bot/data/export/to-authored-schedule.ts';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { type Permanence } from '../../bot/permanences/model.ts';
import { syntheticTerritory } from '../synthetic-permanences.ts';

/** Operators that ship, for those that the bench invents. */
const OPERATORS = [
  'caf',
  'impots',
  'france-travail',
  'cpam',
  'france-services',
  'msa',
  'ccas',
  'mairie',
  'mdph',
  'mission-locale',
  'point-justice',
  'cesu',
];
const SOURCE = 'bench';

/** Writes generated permanences into a data folder, as an import writes them. By a seed. */
export function writeMany(folder: string, count: number): void {
  const { permanences } = syntheticTerritory(readCommunes('data'), count, 0);
  const head = {
    kind: 'source',
    id: SOURCE,
    title: 'Essai',
    url: 'https://exemple.fr/',
    format: 'lamednum',
    imported: '2026-11-20',
  };
  const lines = [head, ...permanences.map((one) => ({ kind: 'permanence', value: written(one) }))];
  mkdirSync(join(folder, 'imported'), { recursive: true });
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(join(folder, 'imported', `${SOURCE}.ndjson`), text);
}

function written(one: Permanence): object {
  const { place, schedule, checked, knownUntil, mode, serves } = one;
  const at = Number(one.operator.split('-')[1]);
  return {
    id: `${SOURCE}-${one.id}`,
    operator: OPERATORS[at],
    ...(place && {
      place: {
        name: place.name,
        // Each its own: programs that read a page tell places by it.
        address: `${place.id.replace('place-', '')} rue Exemple`,
        commune: place.commune,
        ...(place.lon === undefined ? {} : { lon: place.lon, lat: place.lat }),
        source: SOURCE,
        checked: place.checked,
      },
    }),
    serves,
    for: one.for,
    mode,
    schedule: toAuthoredSchedule(schedule),
    checked,
    'known-until': knownUntil < checked.date ? checked.date : knownUntil,
  };
}
