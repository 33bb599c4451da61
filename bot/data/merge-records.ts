import { type SourcePage } from '../conversation/world.ts';
import { comparePlaceRecords, mergePlaces, type PlaceRecord } from '../permanences/merge-places.ts';
import { type LocalDate, type Permanence, type Place } from '../permanences/model.ts';
import { isSamePlace } from '../permanences/same-place.ts';
import { type Communes } from '../territory/model.ts';

/** Places and permanences, two records of one place made one. */
export interface Merged {
  readonly places: ReadonlyMap<string, Place>;
  readonly permanences: readonly Permanence[];
  /** The last day on which this is so: after it, hours that stood back for others stand. */
  readonly until?: LocalDate;
}

export interface MergeContext {
  /** What imports and feeds name as their source. */
  readonly imported: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, Pick<SourcePage, 'title'>>;
  readonly communes: Pick<Communes, 'byInsee'>;
  /** ISO date. */
  readonly today: string;
}

/**
 * Records of one place from several sources are one: our own fields first, then those of the fresher,
 * then of the more local. Its hours are those of the first source that knows them and that is not
 * past. Two records of one source stay two, and so do two operators under one roof.
 */
export function mergeRecords(
  places: ReadonlyMap<string, Place>,
  permanences: readonly Permanence[],
  context: MergeContext,
): Merged {
  if (context.imported.size === 0) return { places, permanences };
  const merging = new Merging(places, permanences, context);
  return merging.groups.length === 0 ? { places, permanences } : merging.merged();
}

/** Records of one place, the first first; never two of one source. */
type Group = readonly [PlaceRecord, ...PlaceRecord[]];

class Merging {
  readonly groups: readonly Group[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #permanences: readonly Permanence[];
  readonly #context: MergeContext;
  /** Départements of each source. */
  readonly #spread = new Map<string, Set<string>>();
  #until: LocalDate | undefined;

  constructor(
    places: ReadonlyMap<string, Place>,
    permanences: readonly Permanence[],
    context: MergeContext,
  ) {
    this.#places = places;
    this.#permanences = permanences;
    this.#context = context;
    for (const { source, commune } of this.#all()) {
      const known = this.#spread.get(source) ?? new Set<string>();
      known.add(context.communes.byInsee.get(commune)?.departement ?? '');
      this.#spread.set(source, known);
    }
    this.groups = this.#blocks().flatMap(groupsIn);
  }

  merged(): Merged {
    const places = new Map(this.#places);
    const oneOf = new Map<string, Place>();
    const order = new Map<string, readonly string[]>();
    for (const group of this.groups) {
      const place = mergePlaces(group);
      const ids = group.map((record) => record.place.id);
      for (const id of ids) {
        oneOf.set(id, place);
        order.set(id, ids);
        // Each of its names goes on leading to it.
        if (places.has(id)) places.set(id, place);
      }
    }
    const superseded = this.#superseded(order);
    const permanences = this.#permanences.flatMap((one) => {
      if (superseded.has(one.id)) return [];
      const place = one.place && oneOf.get(one.place.id);
      return [place === undefined ? one : { ...one, place }];
    });
    return { places, permanences, ...(this.#until !== undefined && { until: this.#until }) };
  }

  /** Hours of a place that another of its records keeps better. */
  #superseded(order: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
    const byPlace = new Map<string, Permanence[]>();
    for (const one of this.#permanences) {
      if (one.place !== undefined && order.has(one.place.id)) add(byPlace, one.place.id, one);
    }
    const superseded = new Set<string>();
    for (const ids of new Set(order.values())) {
      const all = ids.map((id) => byPlace.get(id) ?? []);
      const kept =
        all.find((hours) => hours.some((one) => this.#lives(one))) ??
        all.find((one) => one.length > 0);
      for (const hours of all) {
        if (hours === kept) continue;
        for (const { id, place } of hours) if (this.#isImported(place)) superseded.add(id);
      }
    }
    return superseded;
  }

  #lives({ knownUntil }: Permanence): boolean {
    const lives = knownUntil >= this.#context.today;
    if (lives && knownUntil < (this.#until ?? '9')) this.#until = knownUntil;
    return lives;
  }

  #isImported(place: Place | undefined): boolean {
    return place !== undefined && this.#context.imported.has(place.source);
  }

  /** Records of one operator in one commune, where a source has some. */
  #blocks(): readonly (readonly PlaceRecord[])[] {
    const blocks = new Map<string, PlaceRecord[]>();
    const operators = this.#operators();
    for (const place of this.#all()) {
      const operator = place.operator ?? operators.get(place.id);
      if (operator === undefined || place.demonstration) continue;
      add(blocks, `${place.commune} ${operator}`, this.#recordOf(place));
    }
    return [...blocks.values()].filter(
      (block) => block.length > 1 && block.some((one) => !one.own),
    );
  }

  /** Those that stand in a permanence too, each once. */
  #all(): Iterable<Place> {
    const all = new Map<string, Place>();
    for (const { place } of this.#permanences) if (place !== undefined) all.set(place.id, place);
    for (const place of this.#places.values()) all.set(place.id, place);
    return all.values();
  }

  /** Of places that name none: the one operator that receives there. */
  #operators(): ReadonlyMap<string, string | undefined> {
    const operators = new Map<string, string | undefined>();
    for (const { place, operator } of this.#permanences) {
      if (place === undefined) continue;
      const known = operators.get(place.id);
      const isOther = operators.has(place.id) && known !== operator;
      operators.set(place.id, isOther ? undefined : operator);
    }
    return operators;
  }

  #recordOf(place: Place): PlaceRecord {
    const { sources } = this.#context;
    return {
      place,
      own: !this.#isImported(place),
      spread: this.#spread.get(place.source)?.size ?? 0,
      source: sources.get(place.source)?.title ?? place.source,
      date: place.checked,
    };
  }
}

/** Each record joins the first group that it is of, and that has none of its source. */
function groupsIn(block: readonly PlaceRecord[]): readonly Group[] {
  const groups: [PlaceRecord, ...PlaceRecord[]][] = [];
  for (const record of [...block].sort(comparePlaceRecords)) {
    const group = groups.find((one) => one.every((member) => isOfAnother(member, record)));
    if (group) group.push(record);
    else groups.push([record]);
  }
  return groups.filter((group) => group.length > 1);
}

function isOfAnother(one: PlaceRecord, other: PlaceRecord): boolean {
  if (one.own && other.own) return false;
  return one.place.source !== other.place.source && isSamePlace(one.place, other.place);
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
