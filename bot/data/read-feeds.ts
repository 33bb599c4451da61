import { type Commune, type Communes } from '../territory/model.ts';
import { type AuthoredFeed, feedSchema } from './schemas/feed.ts';
import { noCache } from './data-cache.ts';
import { readEntries, type Reading } from './records.ts';
import { type RawRecord, type RecordFault, Report } from './report.ts';
import { unknown } from './to-operator.ts';

/** Whose places of a feed are taken: those of any of these codes. */
export type FeedTerritory = NonNullable<AuthoredFeed['territory']>;

/** A public list that is read again by itself. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly format: NonNullable<AuthoredFeed['format']>;
  /** Read one after the other, as one list. */
  readonly addresses: readonly string[];
  /** Each is read page by page: `page=1`, `page=2`… up to the `pages` that it tells. */
  readonly paged: boolean;
  readonly everyHours: number;
  readonly licence: string;
  /** Where people read about it. */
  readonly page: string;
  /** Id of data/owners.yaml. */
  readonly owner: string;
  /** Whether the service reads it by itself. */
  readonly on: boolean;
  /** Absent: the whole country. */
  readonly territory?: FeedTerritory;
  /** Their column, by the name that the format gives to it. */
  readonly columns: Readonly<Record<string, string>>;
  /** Name of the variable that holds the key. */
  readonly key?: string;
  /** What a calendar does not say. */
  readonly given: NonNullable<AuthoredFeed['given']>;
}

export interface FeedContext {
  readonly communes: Communes;
  readonly owners: ReadonlySet<string>;
}

/** Longest id: those of its records begin with it. */
const MAX_ID = 24;
const NEEDED = ['title', 'format', 'addresses', 'every-hours', 'licence', 'page', 'owner'] as const;

/** A feed as the folders write it, and where the last of them does. */
interface Layered {
  readonly record: RawRecord;
  readonly written: AuthoredFeed;
}

/** A later folder changes what it names of a feed, and leaves the rest. */
function layered(reading: Reading): ReadonlyMap<string, Layered> {
  const layers = new Map<string, Layered>();
  for (const folder of reading.folders) {
    for (const record of readEntries('feeds', feedSchema, { ...reading, folders: [folder] })) {
      const written = { ...layers.get(record.id)?.written, ...(record.value as AuthoredFeed) };
      layers.set(record.id, { record, written });
    }
  }
  return layers;
}

/** Feeds of `feeds.yaml` in these folders. One at fault is reported and left out. */
export function readFeeds(reading: Reading, context: FeedContext): ReadonlyMap<string, Feed> {
  const feeds = new Map<string, Feed>();
  for (const [id, { record, written }] of layered(reading)) {
    const faults = faultsOf(id, written, context);
    for (const fault of faults) reading.report.add(record, fault);
    if (faults.length === 0) feeds.set(id, toFeed(id, written));
  }
  return feeds;
}

/** {@link readFeeds}; what a structure keeps for itself alone reads no list. */
export function feedsOver(
  over: { readonly feeds: ReadonlyMap<string, Feed> } | undefined,
  reading: Reading,
  context: FeedContext,
): ReadonlyMap<string, Feed> {
  return over ? over.feeds : readFeeds(reading, context);
}

/** Feeds without a look at the territory, which takes long to read: what tells when they are due. */
export function feedTimes(
  folders: readonly string[],
): readonly Pick<Feed, 'id' | 'on' | 'everyHours'>[] {
  const reading = { folders, report: new Report(), cache: noCache };
  return [...layered(reading)].map(([id, { written }]) => toFeed(id, written));
}

function faultsOf(id: string, written: AuthoredFeed, context: FeedContext): RecordFault[] {
  const missing = NEEDED.filter((key) => written[key] === undefined).map((key) => ({
    path: [],
    part: 'key' as const,
    code: 'missing-key',
    message: `Il manque « ${key} » au flux « ${id} ».`,
  }));
  const { owner, territory = {} } = written;
  const strange =
    owner === undefined || context.owners.has(owner)
      ? []
      : [unknown(['owner'], 'owner', owner, context.owners)];
  return [...idFaults(id), ...missing, ...strange, ...territoryFaults(territory, context)];
}

function idFaults(id: string): RecordFault[] {
  if (/^[a-z0-9-]+$/.test(id) && id.length <= MAX_ID) return [];
  const message = `« ${id} » : minuscules sans accent, chiffres et tirets, ${MAX_ID} signes au plus.`;
  return [{ path: [], part: 'key', code: 'bad-id', message }];
}

function territoryFaults(territory: FeedTerritory, { communes }: FeedContext): RecordFault[] {
  const { departements, byInsee } = communes;
  const all = [...byInsee.values()];
  const known: Readonly<Record<keyof FeedTerritory, () => ReadonlySet<string>>> = {
    regions: () => new Set([...departements.values()].flatMap(({ region = [] }) => region)),
    departements: () => new Set(departements.keys()),
    epcis: () => new Set(all.flatMap(({ epci = [] }) => epci)),
    communes: () => new Set(byInsee.keys()),
  };
  return (Object.keys(territory) as (keyof FeedTerritory)[]).flatMap((kind) => {
    const codes = known[kind]();
    return (territory[kind] ?? []).flatMap((code, at) =>
      codes.has(code) ? [] : [unknown(['territory', kind, at], kind, code, codes)],
    );
  });
}

/** What an entry leaves out; a feed without what it needs is not served. */
const UNSAID = {
  title: '',
  format: 'csv',
  addresses: [],
  licence: '',
  page: '',
  owner: '',
  paged: false,
  on: false,
  columns: {},
  given: {},
} as const;

function toFeed(id: string, { 'every-hours': everyHours = 24, ...written }: AuthoredFeed): Feed {
  return { id, everyHours, ...UNSAID, ...written };
}

/** Whether a place of a commune is taken. */
export function isWithin(
  territory: FeedTerritory | undefined,
  { insee, city, epci, departement }: Commune,
  { departements }: Pick<Communes, 'departements'>,
): boolean {
  if (territory === undefined) return true;
  const region = departements.get(departement)?.region;
  const has = (codes: readonly string[] | undefined, code: string | undefined) =>
    code !== undefined && codes?.includes(code) === true;
  return (
    has(territory.communes, insee) ||
    has(territory.communes, city) ||
    has(territory.epcis, epci) ||
    has(territory.departements, departement) ||
    has(territory.regions, region)
  );
}
