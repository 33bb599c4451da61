import { type KnownPermanence } from './known-permanence.ts';
import { type Holidays, type Schedule } from './model.ts';
import {
  ROW_FLAGS,
  toNumber,
  type PackedColumns,
  type PackedNames,
  type PackedRest,
} from './packed-permanences.ts';

/** Columns of some permanences, with the names and texts that their numbers stand for. */
export interface Packed {
  readonly columns: PackedColumns;
  readonly names: PackedNames;
  readonly schedules: readonly Schedule[];
  /** In the order of the rows. */
  readonly ids: readonly string[];
  readonly restOf: (row: number) => PackedRest;
}

/** Values met so far, each by a number: equal ones have the same. */
class Numbered<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<unknown, number>();

  of(value: T, key: unknown = JSON.stringify(value)): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

/**
 * Packs permanences that are in the order of their ids. `holidaysOf`: the number of each.
 *
 * @example
 * const known = knowPermanence(tuesdays, world.communes.byInsee, world.zones);
 * packPermanences([known], () => 0).columns.operator.length // 1
 */
export function packPermanences(
  known: readonly KnownPermanence[],
  holidaysOf: (holidays: Holidays) => number,
): Packed {
  const operators = new Numbered<string>();
  const needs = new Numbered<readonly string[]>();
  const zones = new Numbered<string>();
  const modes = new Numbered<PackedNames['modes'][number]>();
  const serves = new Numbered<KnownPermanence['serves']>();
  const schedules = new Numbered<Schedule>();
  const shorts = (numberOf: (one: KnownPermanence) => number) => Uint16Array.from(known, numberOf);
  const degrees = new Float64Array(2 * known.length).fill(NaN);
  known.forEach(({ site }, row) => {
    if (site?.point) degrees.set(site.point, 2 * row);
  });
  const columns: PackedColumns = {
    flags: Uint8Array.from(known, flagsOf),
    operator: shorts((one) => operators.of(one.operator, one.operator)),
    needs: shorts((one) => needs.of(one.needs)),
    zone: shorts(({ permanence: { zone } }) => zones.of(zone, zone)),
    holidays: shorts((one) => holidaysOf(one.holidays)),
    mode: shorts((one) => modes.of([one.mode])),
    modes: shorts((one) => modes.of([...one.modes])),
    serves: Int32Array.from(known, (one) => serves.of(one.serves)),
    // Equal schedules are one object already.
    schedule: Int32Array.from(known, ({ schedule }) => schedules.of(schedule, schedule)),
    commune: Int32Array.from(known, ({ commune }) =>
      commune === undefined ? -1 : toNumber(commune),
    ),
    degrees,
    walkInDays: shorts((one) => one.walkInDays),
    lastDay: Int32Array.from(known, (one) => one.lastDay),
    recentUntil: Int32Array.from(known, (one) => one.recentUntil),
  };
  return {
    columns,
    names: {
      operators: operators.values,
      needs: needs.values,
      zones: zones.values,
      modes: modes.values,
      serves: serves.values,
    },
    schedules: schedules.values,
    ids: known.map(({ id }) => id),
    restOf(row) {
      const one = known[row];
      if (one === undefined) throw new RangeError(`No row ${String(row)}.`);
      const rest = Object.entries(one.permanence).filter(([key]) => !APART.has(key));
      return Object.fromEntries(rest) as unknown as PackedRest;
    },
  };
}

/** What is kept apart of each. */
const APART: ReadonlySet<string> = new Set(['id', 'schedule', 'holidays']);

function flagsOf(one: KnownPermanence): number {
  let flags = one.for === 'mediators' ? ROW_FLAGS.mediators : 0;
  if (one.demonstration) flags |= ROW_FLAGS.demonstration;
  if (one.reported) flags |= ROW_FLAGS.reported;
  if (one.doubted.length > 0) flags |= ROW_FLAGS.doubted;
  return one.hasOwnHolidays ? flags | ROW_FLAGS.ownHolidays : flags;
}
