import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommunes, type OldCommune } from '../territory/create-communes.ts';
import { type Commune, type Communes, type Departement } from '../territory/model.ts';

/** `97411` is of département 974, `2A004` of 2A. */
export function departementOf(insee: string): string {
  return insee.slice(0, /^9[78]/.test(insee) ? 3 : 2);
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
}

function toCommune(line: string): Commune {
  const [insee = '', name = '', epci = '', postcodes = '', population, lon, lat] = line.split('\t');
  return {
    insee,
    name,
    departement: departementOf(insee),
    population: Number(population),
    postcodes: postcodes === '' ? [] : postcodes.split('|'),
    ...(epci === '' ? {} : { epci }),
    ...(lon === undefined || lon === '' ? {} : { lon: Number(lon), lat: Number(lat) }),
  };
}

function toOldCommune(line: string): OldCommune {
  const [insee = '', name = '', today = '', lon, lat] = line.split('\t');
  // Only arrondissements have a point.
  const point =
    lon === undefined || lat === undefined ? {} : { lon: Number(lon), lat: Number(lat) };
  return { insee, name, today, ...point };
}

/** Départements by code, from `departements.json`. */
export function readDepartements(folder: string): ReadonlyMap<string, Departement> {
  const rows = JSON.parse(
    readFileSync(join(folder, 'departements.json'), 'utf8'),
  ) as readonly Departement[];
  return new Map(rows.map((one) => [one.code, one]));
}

/**
 * The communes shipped in `folder` (made by bin/build-communes.js, never written by hand: a
 * missing file throws).
 */
export function readCommunes(folder: string): Communes {
  return createCommunes(
    linesOf(join(folder, 'communes.tsv')).map(toCommune),
    readDepartements(folder),
    linesOf(join(folder, 'communes-old.tsv')).map(toOldCommune),
  );
}
