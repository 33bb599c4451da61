import { type Permanence, type Schedule } from '../../permanences/model.ts';
import { builtOf } from '../../permanences/index-of.ts';
import { type NationalList } from '../../permanences/national-doors.ts';
import { type OldCommune } from '../../territory/create-communes.ts';
import { type Commune } from '../../territory/model.ts';
import { type World } from '../world.ts';
import { type HolidayZones, zonesFinder } from './holidays-pack.ts';
import { FORMAT } from './pack-format.ts';
import { toPlain } from './to-plain.ts';

/** A permanence as JSON: of its holidays, the zones. */
export type PackedPermanence = Omit<Permanence, 'holidays'> & { readonly holidays: HolidayZones };

/** What many doors of a list of the country have alike. */
type Alike = Pick<Permanence, 'serves' | 'mode' | 'checked' | 'listed' | 'knownUntil' | 'zone'>;
/** A door of such a list: its schedule, and what it has alike with others, are numbers of a table. */
export interface PackedDoor {
  readonly id: string;
  readonly place: NonNullable<Permanence['place']>;
  readonly schedule: number;
  readonly alike: number;
  readonly doubt?: Permanence['doubt'];
}

/** What stands in a département. */
export interface PlacesPack {
  readonly format: typeof FORMAT;
  readonly departement: string;
  readonly communes: readonly PackedCommune[];
  /** Names of before, and arrondissements. */
  readonly old: readonly OldCommune[];
  readonly permanences: readonly PackedPermanence[];
  readonly lists: readonly PackedList[];
  readonly schedules: readonly Schedule[];
  readonly alike: readonly Alike[];
}

export type PackedCommune = readonly [
  insee: string,
  name: string,
  epci: string,
  postcodes: string,
  population: number,
  lon?: number,
  lat?: number,
];

export interface PackedList {
  readonly operator: string;
  readonly by: NationalList['by'];
  readonly doors: readonly PackedDoor[];
}

/**
 * The communes and the places of a département as the text of a pack; those for mediators alone stay
 * at home. `old`: what its communes were called before.
 *
 * @example JSON.parse(packPlaces(world, '33', [])).communes.length > 0 // true
 */
export function packPlaces(world: World, departement: string, old: readonly OldCommune[]): string {
  const { communes, permanences } = world;
  const isHere = (insee: string) => communes.byInsee.get(insee)?.departement === departement;
  const pack = permanencePacker(world);
  const own = [...permanences.all].filter(
    (one) => one.for === 'public' && one.place !== undefined && isHere(one.place.commune),
  );
  const here = [...communes.byInsee.values()].filter(
    (one) => one.departement === departement && one.city === undefined,
  );
  return JSON.stringify(
    toPlain({
      format: FORMAT,
      departement,
      communes: here.map(packCommune),
      old: old.filter(({ today }) => isHere(today)),
      permanences: own.map(pack),
      ...packLists(world, departement),
    }),
  );
}

/**
 * Makes permanences of a World plain JSON.
 *
 * @example permanencePacker(world)(tuesdays).holidays[0] // 'metropole'
 */
export function permanencePacker(world: World): (one: Permanence) => PackedPermanence {
  const zonesOf = zonesFinder(world.holidayTables);
  return (one) => ({ ...one, holidays: zonesOf(one.holidays) });
}

function packCommune({ insee, name, epci, postcodes, ...one }: Commune): PackedCommune {
  const { population, lon, lat } = one;
  const row = [insee, name, epci ?? '', postcodes.join('|'), population] as const;
  return lon === undefined || lat === undefined ? row : [...row, lon, lat];
}

function packLists(
  world: World,
  departement: string,
): Pick<PlacesPack, 'lists' | 'schedules' | 'alike'> {
  const schedules = new Numbered<Schedule>();
  const alike = new Numbered<Alike>();
  const { national } = builtOf(world.permanences).parts;
  const lists = [...(national ?? [])].map(([operator, list]): PackedList => {
    const doors = list.in(departement).flatMap((line) => line.door() ?? []);
    return {
      operator,
      by: list.by,
      doors: doors.flatMap(({ id, place, schedule, serves, mode, ...one }) => {
        const { checked, listed, knownUntil, zone, doubt } = one;
        const shared: Alike = {
          serves,
          mode,
          checked,
          knownUntil,
          zone,
          ...(listed && { listed }),
        };
        if (!place) return [];
        const numbers = { schedule: schedules.of(schedule), alike: alike.of(shared) };
        return [{ id, place, ...numbers, ...(doubt && { doubt }) }];
      }),
    };
  });
  return { lists, schedules: schedules.all, alike: alike.all };
}

/** Values that are alike, once each. */
class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: T): number {
    const key = JSON.stringify(toPlain(value));
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}
