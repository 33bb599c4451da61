import { type Commune } from '../territory/model.ts';
import { firstFrom } from './first-from.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type PermanenceHead } from './permanence-head.ts';
import {
  type Holidays,
  type Mode,
  type Permanence,
  type Schedule,
  type Serves,
  type Zone,
} from './model.ts';
import { type Permanences } from './permanences.ts';
import { siteOf } from './reach.ts';
import { Recent } from './recent.ts';

/** Permanences read whole that are kept: those of the last questions. */
const MOST_WHOLE = 2_000;

/** What a search asks of each permanence, in columns; rows are in the order of ids. */
export interface PackedColumns {
  /** {@link ROW_FLAGS}. */
  readonly flags: Uint8Array;
  /** Numbers of names. */
  readonly operator: Uint16Array;
  readonly needs: Uint16Array;
  readonly zone: Uint16Array;
  readonly holidays: Uint16Array;
  readonly mode: Uint16Array;
  readonly modes: Uint16Array;
  readonly serves: Int32Array;
  readonly schedule: Int32Array;
  /** A commune's code as a number, see {@link toNumber}; -1: nowhere. */
  readonly commune: Int32Array;
  /** Longitude and latitude of each place. */
  readonly degrees: Float64Array;
  readonly walkInDays: Uint16Array;
  readonly lastDay: Int32Array;
  readonly recentUntil: Int32Array;
}

/** What numbers of the columns stand for. */
export interface PackedNames {
  readonly operators: readonly string[];
  readonly needs: readonly (readonly string[])[];
  readonly zones: readonly string[];
  readonly modes: readonly (readonly Mode[])[];
  readonly serves: readonly Serves[];
}

/** Texts of each row, read when asked for. */
export interface PackedTexts {
  readonly idOf: (row: number) => string;
  /** The permanence but its id, schedule and holidays. */
  readonly restOf: (row: number) => PackedRest;
  readonly scheduleOf: (number: number) => Schedule;
}

export type PackedRest = Omit<Permanence, 'id' | 'schedule' | 'holidays'>;

/** Tables that a World has. */
export interface PackedTables {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly zones: ReadonlyMap<string, Zone>;
  /** By their number. */
  readonly holidays: readonly Holidays[];
}

/** Bits of a row. */
export const ROW_FLAGS = {
  mediators: 1,
  demonstration: 2,
  reported: 4,
  ownHolidays: 8,
  doubted: 16,
} as const;

/** Digits and letters. */
const SIGNS = 36;
const CODE_LENGTH = 5;

/** A commune's code as a number: `2A004` too. */
export function toNumber(insee: string): number {
  return Number.parseInt(insee, SIGNS);
}

function toInsee(number: number): string {
  return number.toString(SIGNS).toUpperCase().padStart(CODE_LENGTH, '0');
}

/**
 * Permanences that stay bytes: a search reads their columns, and only what is told is read whole, as
 * the doors of the national lists are.
 */
export class PackedPermanences implements Permanences {
  readonly size: number;
  readonly #columns: PackedColumns;
  readonly #names: PackedNames;
  readonly #texts: PackedTexts;
  readonly #tables: PackedTables;
  readonly #modes: readonly ReadonlySet<Mode>[];
  readonly #whole = new Recent<Permanence>(MOST_WHOLE, () => 1);

  constructor(
    columns: PackedColumns,
    names: PackedNames,
    texts: PackedTexts,
    tables: PackedTables,
  ) {
    this.size = columns.flags.length;
    this.#columns = columns;
    this.#names = names;
    this.#texts = texts;
    this.#tables = tables;
    this.#modes = names.modes.map((modes) => new Set(modes));
  }

  get(id: string): Permanence | undefined {
    const row = this.#rowOf(id);
    return row === undefined ? undefined : this.whole(row);
  }

  /** What a search needs of one, by its id. */
  find(id: string): KnownPermanence | undefined {
    const row = this.#rowOf(id);
    return row === undefined ? undefined : this.known(row);
  }

  *heads(): Iterable<PermanenceHead> {
    for (let row = 0; row < this.size; row += 1) yield new PackedHead(this, row);
  }

  *[Symbol.iterator](): Iterator<Permanence> {
    for (let row = 0; row < this.size; row += 1) yield this.#read(row);
  }

  /** Of a row; its permanence is read when it is told. */
  known(row: number): KnownPermanence {
    const { walkInDays, lastDay, recentUntil, zone, schedule } = this.#columns;
    const whole = () => this.whole(row);
    return {
      id: this.idOf(row),
      operator: this.operatorOf(row),
      needs: this.needsOf(row),
      for: this.forOf(row),
      mode: this.modeOf(row),
      demonstration: this.has(row, ROW_FLAGS.demonstration),
      hasOwnHolidays: this.has(row, ROW_FLAGS.ownHolidays),
      commune: this.communeOf(row),
      modes: this.modesOf(row),
      get permanence() {
        return whole();
      },
      site: this.#siteOf(row),
      zone: this.#tables.zones.get(this.#names.zones[zone[row] ?? 0] ?? ''),
      schedule: this.#texts.scheduleOf(schedule[row] ?? 0),
      serves: this.#servesOf(row),
      isListed: false,
      walkInDays: walkInDays[row] ?? 0,
      holidays: this.#holidaysOf(row),
      reported: this.has(row, ROW_FLAGS.reported),
      doubted: this.#doubtedOf(row),
      lastDay: lastDay[row] ?? 0,
      recentUntil: recentUntil[row] ?? 0,
    };
  }

  whole(row: number): Permanence {
    return this.#whole.get(String(row), () => this.#read(row));
  }

  has(row: number, flag: number): boolean {
    return ((this.#columns.flags[row] ?? 0) & flag) !== 0;
  }

  idOf(row: number): string {
    return this.#texts.idOf(row);
  }

  operatorOf(row: number): string {
    return this.#names.operators[this.#columns.operator[row] ?? 0] ?? '';
  }

  needsOf(row: number): readonly string[] {
    return this.#names.needs[this.#columns.needs[row] ?? 0] ?? [];
  }

  forOf(row: number): Permanence['for'] {
    return this.has(row, ROW_FLAGS.mediators) ? 'mediators' : 'public';
  }

  modeOf(row: number): Mode {
    return this.#names.modes[this.#columns.mode[row] ?? 0]?.[0] ?? 'walk-in';
  }

  modesOf(row: number): ReadonlySet<Mode> {
    return this.#modes[this.#columns.modes[row] ?? 0] ?? NO_MODES;
  }

  /** INSEE code of its place. */
  communeOf(row: number): string | undefined {
    const commune = this.#columns.commune[row] ?? -1;
    return commune < 0 ? undefined : toInsee(commune);
  }

  #siteOf(row: number): KnownPermanence['site'] {
    const commune = this.communeOf(row);
    if (commune === undefined) return undefined;
    const { degrees } = this.#columns;
    const [lon = NaN, lat = NaN] = [degrees[2 * row], degrees[2 * row + 1]];
    const point = Number.isNaN(lon) ? {} : { lon, lat };
    return siteOf({ commune, ...point }, this.#tables.communes);
  }

  /** Dates that are doubted: few have any. */
  #doubtedOf(row: number): KnownPermanence['doubted'] {
    const doubt = this.has(row, ROW_FLAGS.doubted) ? this.whole(row).doubt : undefined;
    return doubt === undefined || doubt === 'all' ? [] : doubt;
  }

  #servesOf(row: number): Serves {
    return this.#names.serves[this.#columns.serves[row] ?? 0] ?? [];
  }

  #holidaysOf(row: number): Holidays {
    const { holidays } = this.#columns;
    return this.#tables.holidays[holidays[row] ?? 0] ?? NO_HOLIDAYS;
  }

  #read(row: number): Permanence {
    return {
      id: this.idOf(row),
      ...this.#texts.restOf(row),
      schedule: this.#texts.scheduleOf(this.#columns.schedule[row] ?? 0),
      holidays: this.#holidaysOf(row),
    };
  }

  #rowOf(id: string): number | undefined {
    const row = firstFrom(this.size, (middle) => this.idOf(middle) >= id);
    return row < this.size && this.idOf(row) === id ? row : undefined;
  }
}

const NO_HOLIDAYS: Holidays = { public: new Set(), school: undefined };

const NO_MODES: ReadonlySet<Mode> = new Set();

/** One of many that are looked through: nothing of it is worked out before it is asked for. */
class PackedHead implements PermanenceHead {
  readonly #packed: PackedPermanences;
  readonly #row: number;

  constructor(packed: PackedPermanences, row: number) {
    this.#packed = packed;
    this.#row = row;
  }

  get id(): string {
    return this.#packed.idOf(this.#row);
  }

  get operator(): string {
    return this.#packed.operatorOf(this.#row);
  }

  get needs(): readonly string[] {
    return this.#packed.needsOf(this.#row);
  }

  get for(): Permanence['for'] {
    return this.#packed.forOf(this.#row);
  }

  get mode(): Mode {
    return this.#packed.modeOf(this.#row);
  }

  get modes(): ReadonlySet<Mode> {
    return this.#packed.modesOf(this.#row);
  }

  get commune(): string | undefined {
    return this.#packed.communeOf(this.#row);
  }

  get demonstration(): boolean {
    return this.#packed.has(this.#row, ROW_FLAGS.demonstration);
  }

  get hasOwnHolidays(): boolean {
    return this.#packed.has(this.#row, ROW_FLAGS.ownHolidays);
  }

  get permanence(): Permanence {
    return this.#packed.whole(this.#row);
  }
}
