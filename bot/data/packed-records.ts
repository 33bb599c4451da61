import { type SourcePage } from '../conversation/world.ts';
import { builtOf } from '../permanences/index-of.ts';
import { type KnownPermanence } from '../permanences/known-permanence.ts';
import { type Laid } from '../permanences/laid-index.ts';
import {
  type Holidays,
  type HolidayTables,
  type Permanence,
  type Place,
  type Schedule,
  type Zone,
} from '../permanences/model.ts';
import { type MemberParts } from '../permanences/member-columns.ts';
import { packPermanences } from '../permanences/pack-permanences.ts';
import {
  PackedPermanences,
  type PackedColumns,
  type PackedNames,
  type PackedRest,
} from '../permanences/packed-permanences.ts';
import { openTree, packTree, type PackedTree } from '../permanences/packed-tree.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type PlacesById } from '../permanences/permanences.ts';
import { type SiteTree, type TreeRuns } from '../permanences/site-tree.ts';
import { type Issue } from '../source/issue.ts';
import { type Steps } from '../source/steps.ts';
import { firstFrom } from '../permanences/first-from.ts';
import { ownValue } from '../engine/own-value.ts';
import { type Communes } from '../territory/model.ts';
import { type KnownRecords } from './known-records.ts';
import { packTables, unpackTables } from './packed-tables.ts';
import { packTexts, textsIn, type TextTable } from './text-table.ts';

/** A place by one of its ids: two records of one place are one. */
export type NamedPlace = readonly [id: string, place: Place];

/** What a structure has of its own over everyone's. */
export interface OwnRecords {
  /** Its data folders. */
  readonly folders: readonly string[];
  readonly laid: Laid;
  readonly places: readonly NamedPlace[];
  /** "operator need" where every door wants the online account. */
  readonly accounts: readonly string[];
  readonly issues: readonly Issue[];
}

/** What the records of a World came to. */
export interface RecordsRead {
  readonly index: PermanenceIndex;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, SourcePage>;
  readonly imported: ReadonlySet<string>;
  /** "operator need" where every door wants the online account. */
  readonly accounts: ReadonlySet<string>;
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
  readonly owns: readonly OwnRecords[];
}

/** Tables that records are read with. */
export interface RecordTables {
  readonly communes: Communes;
  readonly holidays: HolidayTables;
}

interface Head {
  /** -Infinity, which no JSON can say, is null. */
  readonly zones: readonly (readonly [
    string,
    readonly { readonly from: number | null; readonly minutes: number }[],
  ])[];
  readonly sources: readonly SourcePage[];
  readonly imported: readonly string[];
  readonly accounts: readonly string[];
  readonly issues: readonly Issue[];
  readonly texts: readonly (readonly [string, string])[];
  readonly names: PackedNames;
  readonly trees: readonly {
    readonly operator: string;
    readonly runs: TreeRuns;
    readonly codes: readonly string[];
  }[];
  readonly owns: readonly PackedOwn[];
}

interface PackedOwn extends Omit<OwnRecords, 'laid'> {
  readonly hidden: readonly string[];
  readonly over: readonly (Omit<Permanence, 'holidays'> & { readonly holidays: number })[];
}

interface Tables {
  readonly head: Uint8Array;
  readonly columns: PackedColumns;
  readonly ids: TextTable;
  readonly rests: TextTable;
  readonly schedules: TextTable;
  readonly placeIds: TextTable;
  readonly places: TextTable;
  readonly trees: Readonly<
    Record<
      string,
      Omit<PackedTree, 'runs' | 'members'> & { readonly members: Omit<MemberParts, 'codes'> }
    >
  >;
}

/** Puts what was read into bytes: {@link openRecords} reads them. */
export function packRecords(read: RecordsRead, tables: RecordTables): Uint8Array {
  const built = builtOf(read.index);
  const holidays = holidaysIn(tables);
  const holidaysOf = (one: Holidays): number => holidays.indexOf(one);
  const trees = [...built.trees].flatMap(([operator, [tree]]) =>
    tree ? [[operator, tree] as const] : [],
  );
  const known = trees.flatMap(([, tree]) => membersOf(tree)).sort(byId);
  const packed = packPermanences(known, holidaysOf);
  const rows = new Map(packed.ids.map((id, row) => [id, row]));
  const packedTrees = trees.map(([, tree]) => packTree(tree, (id) => rows.get(id) ?? -1));
  const places = [...read.places].sort(([one], [other]) => (one < other ? -1 : 1));
  const head: Head = {
    zones: [...read.zones.values()].map(({ name, offsets }) => [name, offsets]),
    sources: [...read.sources.values()],
    imported: [...read.imported],
    accounts: [...read.accounts],
    issues: read.issues,
    texts: [...read.texts],
    names: packed.names,
    trees: packedTrees.map(({ runs, members }, at) => ({
      operator: trees[at]?.[0] ?? '',
      runs,
      codes: members.codes,
    })),
    owns: read.owns.map(({ laid, ...own }) => ({
      ...own,
      hidden: [...laid.hidden],
      over: laid.over.map((one) => ({ ...one, holidays: holidaysOf(one.holidays) })),
    })),
  };
  const packedAll: Tables = {
    head: Buffer.from(JSON.stringify(head)),
    columns: packed.columns,
    ids: packTexts(packed.ids.length, (row) => packed.ids[row] ?? ''),
    rests: packTexts(packed.ids.length, (row) => JSON.stringify(packed.restOf(row))),
    schedules: packTexts(packed.schedules.length, (at) => JSON.stringify(packed.schedules[at])),
    placeIds: packTexts(places.length, (at) => places[at]?.[0] ?? ''),
    places: packTexts(places.length, (at) => JSON.stringify(places[at]?.[1])),
    trees: Object.fromEntries(
      packedTrees.map(({ members, rows: ofMembers, communes, without }, at) => {
        const { flags, needs, vectors, degrees } = members;
        return [
          String(at),
          { rows: ofMembers, communes, without, members: { flags, needs, vectors, degrees } },
        ];
      }),
    ),
  };
  return packTables(packedAll);
}

/** Records that stay bytes. */
export interface OpenedRecords extends KnownRecords {
  readonly all: PackedPermanences;
  /** Of each operator. */
  readonly trees: ReadonlyMap<string, readonly SiteTree[]>;
  readonly owns: readonly OwnRecords[];
}

/** Opens what {@link packRecords} made, a tree at a time. */
export function* openRecords(bytes: Uint8Array, tables: RecordTables): Steps<OpenedRecords> {
  const packed = unpackTables(bytes) as Tables;
  yield;
  const head = JSON.parse(Buffer.from(packed.head).toString()) as Head;
  yield;
  const { names } = head;
  const zones = new Map(head.zones.map(([name, offsets]) => [name, zoneFrom(name, offsets)]));
  const holidays = holidaysIn(tables);
  const schedules: Schedule[] = [];
  const scheduleText = textsIn(packed.schedules);
  const scheduleOf = (at: number): Schedule =>
    (schedules[at] ??= JSON.parse(scheduleText(at)) as Schedule);
  const restText = textsIn(packed.rests);
  const texts = {
    idOf: textsIn(packed.ids),
    restOf: (row: number) => JSON.parse(restText(row)) as PackedRest,
    scheduleOf,
  };
  const places = { communes: tables.communes.byInsee, zones, holidays };
  const all = new PackedPermanences(packed.columns, names, texts, places);
  const trees = new Map<string, readonly SiteTree[]>();
  for (const [at, { operator, runs, codes }] of head.trees.entries()) {
    yield;
    const tree = ownValue(packed.trees, String(at));
    if (tree === undefined) continue;
    const members = { ...tree.members, codes };
    trees.set(operator, [yield* openTree({ ...tree, members, runs }, all)]);
  }
  yield;
  return {
    all,
    trees,
    places: placesIn(packed),
    permanence: (id) => all.get(id),
    zones,
    accounts: new Set(head.accounts),
    sources: new Map(head.sources.map((one) => [one.id, one])),
    imported: new Set(head.imported),
    issues: head.issues,
    texts: new Map(head.texts),
    owns: head.owns.map(({ hidden, over, ...own }) => ({
      ...own,
      laid: {
        hidden: new Set(hidden),
        over: over.map((one) => ({ ...one, holidays: holidays[one.holidays] ?? NONE })),
      },
    })),
  };
}

function zoneFrom(name: string, offsets: Head['zones'][number][1]): Zone {
  return {
    name,
    offsets: offsets.map(({ from, minutes }) => ({ from: from ?? -Infinity, minutes })),
  };
}

const NONE: Holidays = { public: new Set(), school: undefined };

/** Every pair of zones that a permanence may have, always in this order. */
function holidaysIn({ communes, holidays }: RecordTables): readonly Holidays[] {
  const departements = [...communes.departements.values()];
  const school = new Set([undefined, ...departements.map((one) => one.schoolHolidays)]);
  return [...holidays.publicZones]
    .sort()
    .flatMap((zone) => [...school].sort().map((one) => holidays.holidaysOf(zone, one)));
}

function membersOf({ columns, without }: SiteTree): readonly KnownPermanence[] {
  return [columns, without].flatMap((from) =>
    Array.from({ length: from.size }, (_, at) => from.at(at)),
  );
}

function placesIn({ placeIds, places }: Tables): PlacesById {
  const idOf = textsIn(placeIds);
  const count = placeIds.ends.length;
  const textOf = textsIn(places);
  const find = (id: string): number | undefined => {
    const at = firstFrom(count, (middle) => idOf(middle) >= id);
    return at < count && idOf(at) === id ? at : undefined;
  };
  const read = (at: number): Place => JSON.parse(textOf(at)) as Place;
  const each = function* <T>(of: (at: number) => T): Generator<T, undefined> {
    for (let at = 0; at < count; at += 1) yield of(at);
  };
  return {
    has: (id) => find(id) !== undefined,
    get: (id) => {
      const at = find(id);
      return at === undefined ? undefined : read(at);
    },
    keys: () => each(idOf),
    values: () => each(read),
  };
}

function byId({ id: a }: { readonly id: string }, { id: b }: { readonly id: string }): number {
  return a < b ? -1 : 1;
}
