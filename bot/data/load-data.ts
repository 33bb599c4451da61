import { existsSync } from 'node:fs';
import { type Operator, type Permanence, type Zone } from '../permanences/model.ts';
import { type Issue } from '../source/issue.ts';
import { sortIssues } from '../source/code-frame.ts';
import { finish, type Steps } from '../source/steps.ts';
import { type Communes } from '../territory/model.ts';
import { permanenceSchema } from './schemas/permanence.ts';
import { type AuthoredPlace, placeSchema } from './schemas/place.ts';
import { type AuthoredOperator, operatorSchema } from './schemas/operator.ts';
import { type Data, dataTerritory } from './data.ts';
import { doubtedDoors, doubtedRecords, readDoubts } from './doubts.ts';
import { readNational } from './national/read-national.ts';
import { laidOver, without } from './laid-over.ts';
import { mergeRecords } from './merge-records.ts';
import { noFolder, withoutEffect } from './folder-issues.ts';
import { type HolidayTables } from './read-holidays.ts';
import { beside, type Imported, importedSources, readImportedSteps } from './read-imported.ts';
import { type Lists, readLists } from './read-lists.ts';
import { readCampaigns } from './read-campaigns.ts';
import { readAudit, readPages } from './read-pages.ts';
import { type Feed, feedsOver } from './read-feeds.ts';
import { knownHearing } from './known-hearing.ts';
import { readHearing } from './read-hearing.ts';
import { readPermanences, readPlaces } from './read-permanences.ts';
import { readRuleWords } from './read-rule-words.ts';
import { readStructures } from './read-structures.ts';
import { readTables, type Tables } from './read-tables.ts';
import { type DataCache, noCache } from './data-cache.ts';
import { type KnownRecords } from './known-records.ts';
import { openRecords } from './packed-records.ts';
import { type Reading, readRecordsSteps } from './records.ts';
import { type RawRecord, Report } from './report.ts';
import { checkOperator, type OperatorContext, toOperator, unknown } from './to-operator.ts';
import { type PermanenceContext } from './to-permanence.ts';
import { type PlaceContext } from './to-place.ts';
import { readZone } from './zone-names.ts';

export interface LoadDataOptions {
  /** ISO date: a check dated after it is a warning. */
  readonly today: string;
  /** What an earlier start worked out. */
  readonly cache?: DataCache;
  /** Whether records of the demonstration are read; they are unless this says no. */
  readonly demonstration?: boolean;
  /** Folder of the national lists; absent: none are read. */
  readonly national?: string | undefined;
  /** What the folders are laid over: what they do not touch is shared with it, not read again. */
  readonly over?: LoadedData;
  /** A folder that will be laid over these: its imported lists stand for theirs. */
  readonly under?: string | undefined;
  /** What records of the folders, and of all that is laid over them, came to: they are not read. */
  readonly packed?: Uint8Array | undefined;
  /** The same, for a folder that is laid over others. */
  readonly known?: KnownRecords | undefined;
}

/** All data of the folders and every fault found, in order of files. */
export interface LoadedData {
  readonly data: Data;
  readonly issues: readonly Issue[];
  /** Text of each file read, by its name: for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where each record was written. */
  readonly records: RecordsById;
  /** Tables that permanences were read with. */
  readonly holidays: HolidayTables;
  /** Public lists that are read again, by id. */
  readonly feeds: ReadonlyMap<string, Feed>;
  /** Ids of the sources that imports and feeds brought. */
  readonly imported: ReadonlySet<string>;
  /** The last day on which a reading of the same gives the same; absent: every day. */
  readonly until?: string | undefined;
}

/** What was written, by id. */
export interface RecordsById {
  readonly operators: ReadonlyMap<string, RawRecord>;
  readonly places: ReadonlyMap<string, RawRecord>;
  readonly permanences: ReadonlyMap<string, RawRecord>;
  readonly deadlines: ReadonlyMap<string, RawRecord>;
  readonly campaigns: ReadonlyMap<string, RawRecord>;
  readonly urgent: ReadonlyMap<string, RawRecord>;
  readonly structures: ReadonlyMap<string, RawRecord>;
}

/**
 * Reads data folders; a later one overrides by id. A record with an error is named by an issue and
 * left out, the rest is served. Throws only when the shipped tables are not there.
 */
export function loadData(folders: readonly string[], options: LoadDataOptions): LoadedData {
  return finish(loadDataSteps(folders, options));
}

/** {@link loadData} in small steps, where the folders are laid over others. */
export function* loadDataSteps(
  folders: readonly string[],
  options: LoadDataOptions,
): Steps<LoadedData> {
  const { over, packed } = options;
  const report = new Report();
  const reading = readingOf(folders, options, report);
  const { cache } = reading;
  report.issues.push(...folders.filter((folder) => !existsSync(folder)).map(noFolder));
  const before: Partial<Data> = over ? over.data : {};
  const others: Partial<RecordsById> = over ? over.records : {};
  const { communes, holidays } = over ? tablesFor(over, folders, report) : readTables(reading);
  const tables = { communes, holidays };
  yield;
  const known = packed ? yield* openRecords(packed, tables) : options.known;
  const imported = known ? importedIn(known) : yield* readImportedSteps(reading);
  const ownLists = readLists(reading);
  const lists = layLists(ownLists.lists, imported, over?.data);
  const territory = dataTerritory({ communes });
  const sources = new Set(lists.sources.keys());
  const ownCampaigns = readCampaigns(reading, sources);

  const ownOperators = yield* readRecordsSteps('operators', operatorSchema, reading);
  const written = known ? { ...reading, folders: [] } : reading;
  const ownPlaces = yield* readRecordsSteps('places', placeSchema, written);
  const ownPermanences = yield* readRecordsSteps('permanences', permanenceSchema, written);
  yield;
  const placesById = byId(beside(imported.places, ownPlaces));
  yield;
  const permanencesById = byId(beside(imported.permanences, ownPermanences));
  yield;
  // Nobody's own folder brings structures: they are everyone's.
  const ofStructures = over
    ? { structures: over.data.structures, records: over.records.structures }
    : readStructures(reading, { communes, territory });
  const own: RecordsById = {
    operators: byId(ownOperators),
    places: placesById,
    permanences: permanencesById,
    deadlines: byId(ownLists.deadlines),
    campaigns: byId(ownCampaigns.records),
    urgent: byId(ownLists.urgent),
    structures: ofStructures.records,
  };
  yield;
  const records: RecordsById = {
    operators: laidOver(others.operators, own.operators),
    places: laidOver(others.places, own.places),
    permanences: laidOver(others.permanences, own.permanences),
    deadlines: laidOver(others.deadlines, own.deadlines),
    campaigns: laidOver(others.campaigns, own.campaigns),
    urgent: laidOver(others.urgent, own.urgent),
    structures: own.structures,
  };
  const named = new Map(
    [...records.operators].map(([id, { value }]) => [id, value as AuthoredOperator]),
  );
  const owners = new Set(lists.owners.keys());
  const operators = readOperators(
    own,
    { operators: named, sources, owners, territory, deadlines: lists.deadlines },
    report,
    before.operators,
  );
  const placeContext: PlaceContext = {
    communes,
    operators: new Set(named.keys()),
    sources,
    publicZones: holidays.publicZones,
  };
  const read = yield* readPlaces([...own.places.values()], placeContext, report);
  const places = laidOver(without(before.places, own.places), read);
  yield;
  const context: PermanenceContext = {
    ...placeContext,
    needs: new Map([...named.values()].map((one) => [one.id, one.needs])),
    places,
    faulty: report.faulty,
    demonstration: report.demonstration,
    placeHolidays: placeHolidays([...records.places.values()]),
    territory,
    holidays,
    today: options.today,
  };
  const all = yield* readPermanences({ own, records, operators, context }, report, over);
  yield;
  const from = known?.imported ?? importedSources(imported, over);
  const merged = mergeRecords(places, all, {
    imported: from,
    sources: lists.sources,
    communes,
    today: options.today,
  });
  const doubts = laidOver(before.doubts, readDoubts(reading));
  const permanences = doubtedRecords(merged.permanences, doubts);
  const national = doubtedDoors(nationalOf(options, { communes, holidays }, report), doubts);
  const data: Data = {
    ...lists,
    campaigns: laidOver(before.campaigns, ownCampaigns.campaigns),
    communes,
    operators: withKnownHours(operators, own.operators, { permanences, known }, report),
    places: merged.places,
    permanences,
    doubts,
    national,
    structures: ofStructures.structures,
    pages: laidOver(before.pages, readPages(reading)),
    audit: over ? before.audit : readAudit(reading),
    ...(over ? readHearing(reading, over.data) : knownHearing(reading)),
    ruleWords: before.ruleWords ?? readRuleWords(reading),
    known,
    zones: zonesOf(
      zoneNames(permanences, communes, national),
      cache,
      laidOver(before.zones, known?.zones ?? new Map()),
    ),
    publicHolidays: holidays.holidaysOf('metropole', undefined).public,
    holidayTables: holidays,
    schoolUntil: holidays.schoolUntil,
  };
  const feeds = feedsOver(over, reading, { communes, owners });
  for (const [name, text] of known?.texts ?? []) report.texts.set(name, text);
  const issues = sortIssues([...report.issues, ...(known?.issues ?? [])]);
  const { until } = merged;
  return { data, issues, texts: report.texts, records, holidays, feeds, imported: from, until };
}

function readingOf(
  folders: readonly string[],
  { cache = noCache, demonstration, under }: LoadDataOptions,
  report: Report,
): Reading {
  return { folders, report, cache, withoutDemonstration: demonstration === false, under };
}

function nationalOf(
  { national, over }: LoadDataOptions,
  tables: Tables,
  report: Report,
): Data['national'] {
  if (national === undefined) return over?.data.national;
  const { doors, issues } = readNational(national, tables);
  report.issues.push(...issues);
  return doors;
}

/** What imports brought, of which nothing is read again but who said it. */
function importedIn({ sources }: KnownRecords): Imported {
  return { sources, places: [], permanences: [] };
}

/** Operators of these folders, over the others. */
function readOperators(
  own: RecordsById,
  context: OperatorContext,
  report: Report,
  before: ReadonlyMap<string, Operator> | undefined,
): ReadonlyMap<string, Operator> {
  const read = new Map<string, Operator>();
  for (const record of own.operators.values()) {
    const operator = report.ifSound(() => {
      checkOperator(record, context, report);
      return toOperator(record.value as AuthoredOperator);
    });
    if (operator !== undefined) read.set(operator.id, operator);
  }
  return laidOver(without(before, own.operators), read);
}

/** Everyone's tables; what a folder laid over would put in their place is named. */
function tablesFor(
  { data, holidays }: LoadedData,
  folders: readonly string[],
  report: Report,
): Tables {
  report.issues.push(...folders.flatMap(withoutEffect));
  return { communes: data.communes, holidays };
}

/** Lists of these folders, each laid over the other by id. */
function layLists(own: Lists, imported: Pick<Imported, 'sources'>, over: Data | undefined): Lists {
  const sources = laidOver(imported.sources, own.sources);
  if (!over) return { ...own, sources };
  return {
    sources: laidOver(over.sources, sources),
    owners: laidOver(over.owners, own.owners),
    postures: laidOver(over.postures, own.postures),
    deadlines: laidOver(over.deadlines, own.deadlines),
    glossary: laidOver(over.glossary, own.glossary),
    heard: laidOver(over.heard, own.heard),
    alike: laidOver(over.alike, own.alike),
    urgent: laidOver(over.urgent, own.urgent),
    wordsToAvoid: laidOver(over.wordsToAvoid, own.wordsToAvoid),
  };
}

function byId(records: readonly RawRecord[]): ReadonlyMap<string, RawRecord> {
  return new Map(records.map((record) => [record.id, record]));
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
  records: ReadonlyMap<string, RawRecord>,
  { permanences, known }: Pick<Data, 'permanences' | 'known'>,
  report: Report,
): ReadonlyMap<string, Operator> {
  if (records.size === 0) return operators;
  const lines = new Set(permanences.filter((one) => one.mode === 'phone').map((one) => one.id));
  const isLine = (id: string) => lines.has(id) || known?.permanence(id)?.mode === 'phone';
  const kept = new Map<string, Operator>();
  for (const [id, operator] of operators) {
    const record = records.get(id);
    if (!record) {
      kept.set(id, operator);
      continue;
    }
    const phones = operator.phones.map((phone, at) => {
      const { hours, ...rest } = phone;
      if (hours === undefined || isLine(hours)) return phone;
      report.add(record, unknown(['phones', at, 'hours'], 'hours', hours, lines));
      return rest;
    });
    kept.set(id, { ...operator, phones });
  }
  return kept;
}

/** A national list has doors under every clock of the country. */
function zoneNames(
  permanences: readonly Permanence[],
  { departements }: Pick<Communes, 'departements'>,
  national: Data['national'],
): ReadonlySet<string> {
  const everywhere = national === undefined ? [] : [...departements.values()];
  return new Set(['Europe/Paris', ...[...permanences, ...everywhere].map(({ zone }) => zone)]);
}

function zonesOf(
  names: ReadonlySet<string>,
  cache: DataCache,
  over: ReadonlyMap<string, Zone> | undefined,
): ReadonlyMap<string, Zone> {
  const missing = [...names].filter((name) => over?.has(name) !== true);
  return laidOver(over, new Map(missing.map((name) => [name, readZone(name, cache)])));
}
