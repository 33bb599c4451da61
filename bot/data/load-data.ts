import { existsSync } from 'node:fs';
import { type Permanence, type Zone } from '../permanences/model.ts';
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
import { layLists } from './lay-lists.ts';
import { mergeRecords } from './merge-records.ts';
import { noFolder, withoutEffect } from './folder-issues.ts';
import { type HolidayTables } from './read-holidays.ts';
import { beside, type Imported, importedSources, readImportedSteps } from './read-imported.ts';
import { laidLetters, lettersSteps } from './read-letters.ts';
import { faqSchema, readFaq } from './read-faq.ts';
import { readLists } from './read-lists.ts';
import { readOperators, withKnownHours } from './read-operators.ts';
import { readCampaigns } from './read-campaigns.ts';
import { readAudit, readPages } from './read-pages.ts';
import { type Feed, feedsOver } from './read-feeds.ts';
import { knownHearing } from './known-hearing.ts';
import { type Hearing, hearingSteps } from './read-hearing.ts';
import { readPermanences, readPlaces } from './read-permanences.ts';
import { readRuleWords } from './read-rule-words.ts';
import { readSharedFacts, sharedFactSchema } from './read-shared-facts.ts';
import { type ReadStructures, readStructures } from './read-structures.ts';
import { tablesSteps, type Tables } from './read-tables.ts';
import { type DataCache, noCache } from './data-cache.ts';
import { type KnownRecords } from './known-records.ts';
import { openRecords } from './packed-records.ts';
import { type Reading, readRecordsSteps } from './records.ts';
import { type RecordsById } from './records-by-id.ts';
import { type RawRecord, Report } from './report.ts';
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

/** What the folders are laid over; nothing where they are laid over none. */
interface Under {
  readonly data: Partial<Data>;
  readonly records: Partial<RecordsById>;
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
  const { over } = options;
  const report = new Report();
  const reading = readingOf(folders, options, report);
  const { cache } = reading;
  report.issues.push(...folders.filter((folder) => !existsSync(folder)).map(noFolder));
  const { data: before, records: others }: Under = over ?? { data: {}, records: {} };
  const tables = yield* tablesFor(reading, over);
  const { communes, holidays } = tables;
  yield;
  const known = yield* knownSteps(options, tables);
  const imported = yield* importedSteps(known, reading);
  yield;
  const ownLists = readLists(reading);
  const lists = layLists(ownLists.lists, imported, over?.data);
  const territory = dataTerritory({ communes });
  const sources = new Set(lists.sources.keys());
  yield;
  const ownCampaigns = readCampaigns(reading, sources);

  const ownFacts = yield* readRecordsSteps('facts', sharedFactSchema, reading);
  const ownFaq = yield* readRecordsSteps('faq', faqSchema, reading);
  const ownLetters = yield* lettersSteps(reading, {
    sources,
    deadlines: lists.deadlines,
    campaigns: laidOver(before.campaigns, ownCampaigns.campaigns),
    senders: before.letters?.senders,
  });

  const ownOperators = yield* readRecordsSteps('operators', operatorSchema, reading);
  const written = known ? { ...reading, folders: [] } : reading;
  const ownPlaces = yield* readRecordsSteps('places', placeSchema, written);
  const ownPermanences = yield* readRecordsSteps('permanences', permanenceSchema, written);
  yield;
  const placesById = byId(beside(imported.places, ownPlaces));
  yield;
  const permanencesById = byId(beside(imported.permanences, ownPermanences));
  yield;
  const ofStructures = over ? structuresIn(over) : readStructures(reading, { communes, territory });
  const own: RecordsById = {
    operators: byId(ownOperators),
    places: placesById,
    permanences: permanencesById,
    deadlines: byId(ownLists.deadlines),
    campaigns: byId(ownCampaigns.records),
    facts: byId(ownFacts),
    senders: byId(ownLetters.senders),
    letters: byId(ownLetters.records),
    faq: byId(ownFaq),
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
    facts: laidOver(others.facts, own.facts),
    senders: laidOver(others.senders, own.senders),
    letters: laidOver(others.letters, own.letters),
    faq: laidOver(others.faq, own.faq),
    urgent: laidOver(others.urgent, own.urgent),
    structures: own.structures,
  };
  const named = new Map(
    [...records.operators].map(([id, { value }]) => [id, value as AuthoredOperator]),
  );
  const owners = new Set(lists.owners.keys());
  const operators = readOperators(
    own.operators,
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
  yield;
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
  const from = known ? known.imported : importedSources(imported, over);
  yield;
  const merged = mergeRecords(places, all, {
    imported: from,
    sources: lists.sources,
    communes,
    today: options.today,
  });
  yield;
  const doubts = laidOver(before.doubts, readDoubts(reading));
  const permanences = doubtedRecords(merged.permanences, doubts);
  const national = doubtedDoors(nationalOf(options, tables, report), doubts);
  yield;
  const data: Data = {
    ...lists,
    campaigns: laidOver(before.campaigns, ownCampaigns.campaigns),
    sharedFacts: laidOver(
      before.sharedFacts,
      readSharedFacts(own.facts, { sources, owners }, report),
    ),
    letters: laidLetters(before.letters, ownLetters.letters),
    faq: laidOver(before.faq, readFaq(own.faq, sources, report)),
    communes,
    operators: withKnownHours(operators, own.operators, { permanences, known }, report),
    places: merged.places,
    permanences,
    doubts,
    national,
    structures: ofStructures.structures,
    pages: laidOver(before.pages, readPages(reading)),
    ...(yield* readForAll(reading, over)),
    known,
    zones: zonesOf(
      zoneNames(permanences, communes, national),
      cache,
      known ? laidOver(before.zones, known.zones) : before.zones,
    ),
    publicHolidays: holidays.holidaysOf('metropole', undefined).public,
    holidayTables: holidays,
    schoolUntil: holidays.schoolUntil,
  };
  yield;
  const feeds = feedsOver(over, reading, { communes, owners });
  if (known) sayAgain(known, report);
  const issues = sortIssues(report.issues);
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

/** What is known of the records before they are read. */
function* knownSteps(
  { packed, known }: LoadDataOptions,
  tables: Tables,
): Steps<KnownRecords | undefined> {
  return packed ? yield* openRecords(packed, tables) : known;
}

/** What imports bring; of known records nothing is read again but who said it. */
function* importedSteps(known: KnownRecords | undefined, reading: Reading): Steps<Imported> {
  if (!known) return yield* readImportedSteps(reading);
  return { sources: known.sources, places: [], permanences: [] };
}

/** What was said of known records when they were read. */
function sayAgain({ issues, texts }: KnownRecords, report: Report): void {
  for (const [name, text] of texts) report.texts.set(name, text);
  for (const issue of issues) report.issues.push(issue);
}

/** Everyone's tables; what a folder laid over would put in their place is named. */
function* tablesFor(reading: Reading, over: LoadedData | undefined): Steps<Tables> {
  if (!over) return yield* tablesSteps(reading);
  reading.report.issues.push(...reading.folders.flatMap(withoutEffect));
  return { communes: over.data.communes, holidays: over.holidays };
}

/** Nobody's own folder brings structures: they are everyone's. */
function structuresIn({ data, records }: LoadedData): ReadStructures {
  return { structures: data.structures, records: records.structures };
}

/** What is everyone's too: folders laid over others have it of them. */
function* readForAll(
  reading: Reading,
  over: LoadedData | undefined,
): Steps<Hearing & Pick<Data, 'audit' | 'ruleWords'>> {
  if (over) {
    const { audit, ruleWords } = over.data;
    return { audit, ...(yield* hearingSteps(reading, over.data)), ruleWords };
  }
  const audit = readAudit(reading);
  const hearing = yield* knownHearing(reading);
  return { audit, ...hearing, ruleWords: readRuleWords(reading) };
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
