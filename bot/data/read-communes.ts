import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CommuneWords,
  createCommunes,
  type OldCommune,
} from '../territory/create-communes.ts';
import { type Commune, type Communes, type Departement } from '../territory/model.ts';
import { prepareCommunes } from '../territory/prepare-communes.ts';
import { createValidator } from '../source/create-validator.ts';
import { openJson } from './open-json.ts';
import { readPrepared, writePrepared } from './prepared-communes.ts';
import { communeWords } from './read-commune-words.ts';
import { departementsSchema } from './schemas/tables.ts';

/** `97411` is of département 974, `2A004` of 2A. */
export function departementOf(insee: string): string {
  return insee.slice(0, /^9[78]/.test(insee) ? 3 : 2);
}

function linesOf(table: Buffer): readonly string[] {
  return table.toString('utf8').trimEnd().split('\n').slice(1);
}

function toCommune(line: string): Commune {
  // Read by its number, not taken apart in one go: thirty-five thousand times, it shows.
  const cells = line.split('\t');
  const [insee, epci, lon] = [cells[0] ?? '', cells[2], cells[5]];
  const one: { -readonly [key in keyof Commune]: Commune[key] } = {
    insee,
    name: cells[1] ?? '',
    departement: departementOf(insee),
    population: Number(cells[4]),
    postcodes: toPostcodes(cells[3] ?? ''),
  };
  if (epci) one.epci = epci;
  if (lon) {
    one.lon = Number(lon);
    one.lat = Number(cells[6]);
  }
  return one;
}

function toPostcodes(cell: string): readonly string[] {
  if (cell.length === 5) return [cell];
  return cell === '' ? [] : cell.split('|');
}

function toOldCommune(line: string): OldCommune {
  const [insee = '', name = '', today = '', lon, lat] = line.split('\t');
  // Only arrondissements have a point.
  const point =
    lon === undefined || lat === undefined ? {} : { lon: Number(lon), lat: Number(lat) };
  return { insee, name, today, ...point };
}

const departementsValidator = createValidator(departementsSchema);

/** Départements by code, from `departements.json`. */
export function readDepartements(folder: string): ReadonlyMap<string, Departement> {
  const { value } = openJson(join(folder, 'departements.json'), departementsValidator);
  const rows = value as readonly Departement[];
  return new Map(rows.map((one) => [one.code, one]));
}

interface Tables {
  readonly communes: readonly Commune[];
  readonly old: readonly OldCommune[];
  /** As they stand in their files. */
  readonly files: readonly Buffer[];
}

/** Names and codes of before, and arrondissements, of the tables in `folder`. */
export function readOldCommunes(folder: string): readonly OldCommune[] {
  return linesOf(readFileSync(join(folder, 'communes-old.tsv'))).map(toOldCommune);
}

function readTables(folder: string): Tables {
  const communes = readFileSync(join(folder, 'communes.tsv'));
  const old = readFileSync(join(folder, 'communes-old.tsv'));
  return {
    communes: linesOf(communes).map(toCommune),
    old: linesOf(old).map(toOldCommune),
    files: [communes, old],
  };
}

/**
 * The communes shipped in `folder` (made by bin/build-communes.js, never written by hand: a
 * missing file throws), found by words of sentences: those of the folder, unless others are given.
 */
export function readCommunes(
  folder: string,
  words: CommuneWords = communeWords([folder]),
): Communes {
  const { communes, old, files } = readTables(folder);
  return createCommunes({
    communes,
    departements: readDepartements(folder),
    old,
    words,
    prepared: readPrepared(files),
  });
}

/** Prepares the communes of `folder` for the next starts, unless it was done; called by the build. */
export function prepareFolder(folder: string): void {
  const { communes, old, files } = readTables(folder);
  if (!readPrepared(files)) writePrepared(files, prepareCommunes(communes, old));
}
