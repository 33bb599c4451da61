import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Operator, type Permanence, type Place, type Zone } from '../permanences/model.ts';
import { type Issue } from '../source/issue.ts';
import { sortIssues } from '../source/code-frame.ts';
import { type AuthoredOperator, type AuthoredPlace } from './authored.ts';
import { dataFolderWith } from './data-folder.ts';
import { type Data, dataTerritory } from './data.ts';
import { knownCommunes } from './known-communes.ts';
import { readHolidays } from './read-holidays.ts';
import { beside, readImported } from './read-imported.ts';
import { readLists } from './read-lists.ts';
import { readAudit, readPages } from './read-pages.ts';
import { readStructures } from './read-structures.ts';
import { type DataCache, noCache } from './data-cache.ts';
import { type Reading, readRecords } from './records.ts';
import { type RawRecord, Report } from './report.ts';
import { operatorSchema } from './schemas/operator.ts';
import { permanenceSchema } from './schemas/permanence.ts';
import { placeSchema } from './schemas/place.ts';
import { checkOperator, toOperator, unknown } from './to-operator.ts';
import { type PermanenceContext, toPermanence } from './to-permanence.ts';
import { checkPlace, type PlaceContext, toPlace } from './to-place.ts';
import { readZone } from './zone-names.ts';

export interface LoadDataOptions {
  /** ISO date: a check dated after it is a warning. */
  readonly today: string;
  /** What an earlier start worked out. */
  readonly cache?: DataCache;
}

/** All data of the folders and every fault found, in order of files. */
export interface LoadedData {
  readonly data: Data;
  readonly issues: readonly Issue[];
  /** Text of each file read, by its name: for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where each record was written. */
  readonly records: RecordsById;
}

/** What was written, by id. */
export interface RecordsById {
  readonly operators: ReadonlyMap<string, RawRecord>;
  readonly places: ReadonlyMap<string, RawRecord>;
  readonly permanences: ReadonlyMap<string, RawRecord>;
}

/**
 * Reads data folders; a later one overrides by id. A record with an error is named by an issue and
 * left out, the rest is served. Throws only when the shipped tables are not there.
 */
export function loadData(folders: readonly string[], options: LoadDataOptions): LoadedData {
  const report = new Report();
  const cache = options.cache ?? noCache;
  const reading: Reading = { folders, report, cache };
  report.issues.push(...folders.filter((folder) => !existsSync(folder)).map(noFolder));
  const communes = knownCommunes(dataFolderWith(folders, 'communes.tsv'));
  const holidays = readHolidays(dataFolderWith(folders, join('holidays', 'school.yaml')), cache);
  const imported = readImported(folders, report);
  const authored = readLists(reading);
  const lists = {
    ...authored,
    sources: new Map([...imported.sources, ...authored.sources]),
  };
  const territory = dataTerritory({ communes });
  const sources = new Set(lists.sources.keys());
  const owners = new Set(lists.owners.keys());

  const operatorRecords = readRecords('operators', operatorSchema, reading);
  const written = new Map(
    operatorRecords.map((record) => [record.id, record.value as AuthoredOperator]),
  );
  const operators = new Map<string, Operator>();
  for (const record of operatorRecords) {
    const operator = report.ifSound(() => {
      checkOperator(record, { operators: written, sources, owners, territory }, report);
      return toOperator(record.value as AuthoredOperator);
    });
    if (operator !== undefined) operators.set(operator.id, operator);
  }

  const placeContext: PlaceContext = {
    communes,
    operators: new Set(written.keys()),
    sources,
    publicZones: holidays.publicZones,
  };
  const placeRecords = beside(imported.places, readRecords('places', placeSchema, reading));
  const places = readPlaces(placeRecords, placeContext, report);
  const context: PermanenceContext = {
    ...placeContext,
    needs: new Map([...written.values()].map((one) => [one.id, one.needs])),
    places,
    faulty: report.faulty,
    placeHolidays: placeHolidays(placeRecords),
    territory,
    holidays,
    today: options.today,
  };
  const permanences: Permanence[] = [];
  const permanenceRecords = beside(
    imported.permanences,
    readRecords('permanences', permanenceSchema, reading),
  );
  for (const record of permanenceRecords) {
    const permanence = report.ifSound(() => toPermanence(record, context, report));
    // An operator at fault takes its permanences along: there is nobody to name.
    if (permanence !== undefined && operators.has(permanence.operator))
      permanences.push(permanence);
  }
  const data: Data = {
    ...lists,
    communes,
    operators: withKnownHours(operators, operatorRecords, permanences, report),
    places,
    permanences,
    structures: readStructures(reading, { communes, territory }),
    pages: readPages(reading),
    audit: readAudit(reading),
    zones: zonesOf(permanences, cache),
    schoolUntil: holidays.schoolUntil,
  };
  const records = {
    operators: byId(operatorRecords),
    places: byId(placeRecords),
    permanences: byId(permanenceRecords),
  };
  return { data, issues: sortIssues(report.issues), texts: report.texts, records };
}

function byId(records: readonly RawRecord[]): ReadonlyMap<string, RawRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

function noFolder(folder: string): Issue {
  return {
    file: folder,
    line: 1,
    column: 1,
    code: 'no-folder',
    severity: 'error',
    message: 'Ce dossier n’existe pas.',
    hint: 'Vérifiez DATA_DIR ou l’option --data.',
  };
}

function readPlaces(
  records: readonly RawRecord[],
  context: PlaceContext,
  report: Report,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const record of records) {
    const written = record.value as AuthoredPlace;
    const place = report.ifSound(() => {
      checkPlace(record, written, [], context, report);
      return toPlace(written, { id: record.id, checked: '', demonstration: false });
    });
    if (place === undefined) report.faulty.add(record.id);
    else places.set(place.id, place);
  }
  return places;
}

function placeHolidays(records: readonly RawRecord[]): ReadonlyMap<string, string> {
  const zones = new Map<string, string>();
  for (const { id, value } of records) {
    const zone = (value as AuthoredPlace | null)?.['public-holidays'];
    if (typeof zone === 'string') zones.set(id, zone);
  }
  return zones;
}

/** A phone line whose hours name no phone permanence loses them; the operator stays. */
function withKnownHours(
  operators: ReadonlyMap<string, Operator>,
  records: readonly RawRecord[],
  permanences: readonly Permanence[],
  report: Report,
): ReadonlyMap<string, Operator> {
  const lines = new Set(permanences.filter((one) => one.mode === 'phone').map((one) => one.id));
  const kept = new Map<string, Operator>();
  for (const [id, operator] of operators) {
    const record = records.find((one) => one.id === id);
    const phones = operator.phones.map((phone, at) => {
      const { hours, ...rest } = phone;
      if (hours === undefined || lines.has(hours)) return phone;
      if (record) report.add(record, unknown(['phones', at, 'hours'], 'hours', hours, lines));
      return rest;
    });
    kept.set(id, { ...operator, phones });
  }
  return kept;
}

function zonesOf(permanences: readonly Permanence[], cache: DataCache): ReadonlyMap<string, Zone> {
  const names = new Set(['Europe/Paris', ...permanences.map((one) => one.zone)]);
  return new Map([...names].map((name) => [name, readZone(name, cache)]));
}
