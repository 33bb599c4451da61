import { permanenceIndexSteps } from '../../permanences/create-permanence-index.ts';
import { type HolidayTables, type Permanence, type Zone } from '../../permanences/model.ts';
import { type NationalDoors, type NationalLine } from '../../permanences/national-doors.ts';
import { languageOf, NO_LANGUAGE } from '../../reading/language.ts';
import { fold } from '../../territory/fold.ts';
import { type Communes, type Departement } from '../../territory/model.ts';
import { byInseeOf } from '../../territory/by-insee.ts';
import { type World } from '../world.ts';
import { communesIn, oldIn } from './communes-in.ts';
import { PackedFlows, type FlowTexts } from './flows-pack.ts';
import { type GuidePack, type PackedZone } from './guide-pack.ts';
import { unpackHolidays } from './holidays-pack.ts';
import { permanencesWhenAsked, type PermanencesWhenAsked } from './permanences-when-asked.ts';
import { type PackedDoor, type PackedPermanence, type PlacesPack } from './places-pack.ts';

/** What a World is made of elsewhere than on the server. */
export interface WorldPacks {
  /** Texts of other languages are laid into it already. */
  readonly guide: GuidePack;
  /** As `packFlows` made it. */
  readonly flows: string;
  /** Texts of the flows in other languages. */
  readonly flowTexts?: readonly FlowTexts[];
  readonly places: readonly PlacesPack[];
}

/** A World whose calendars are made when they are first asked for. */
export type PackedWorld = World & { readonly permanences: PermanencesWhenAsked };

/**
 * The World that packs hold: it answers taps as that of the server does. What people type is heard
 * once `hearingSteps` made what hears it.
 *
 * @example worldOfPacks({ guide, flows: packFlows(world.flows), places: [] }).languages // ['fr', 'en']
 */
export function worldOfPacks({ guide, flows, flowTexts, places }: WorldPacks): PackedWorld {
  const facts = new Map(guide.facts);
  const departements = new Map(guide.departements.map((one) => [one.code, one]));
  const communes = communesOf(places, departements);
  const zones = new Map(guide.zones.map((one) => [one.name, unpackZone(one)]));
  const holidayTables = unpackHolidays(guide.holidays);
  const operators = new Map(guide.operators);
  const whole = permanenceReader(holidayTables);
  return {
    flows: new PackedFlows(guide.flows, flows, facts, flowTexts),
    formerly: new Map(guide.formerly),
    stubs: new Map(guide.stubs),
    menus: new Map(guide.menus),
    families: new Map(guide.families),
    facts,
    postures: new Map(guide.postures),
    sources: new Map(guide.sources),
    deadlines: new Map(guide.deadlines),
    campaigns: new Map(guide.campaigns),
    sharedFacts: new Map(guide.sharedFacts),
    reviews: new Map(guide.reviews),
    letters: { senders: new Map(guide.senders), letters: new Map(guide.letters) },
    operators,
    owners: new Map(guide.owners),
    structures: new Map(),
    urgent: new Map(guide.urgent),
    faq: new Map(guide.faq),
    pages: new Map(guide.pages),
    communes,
    permanences: permanencesWhenAsked(() =>
      permanenceIndexSteps({
        permanences: [...guide.permanences, ...places.flatMap((one) => one.permanences)].map(whole),
        operators,
        communes: communes.byInsee,
        departements,
        zones,
        national: guide.hasLists ? doorsOf(places, departements, holidayTables) : undefined,
      }),
    ),
    zones,
    publicHolidays: holidayTables.holidaysOf('metropole', undefined).public,
    holidayTables,
    language: languageOf(NO_LANGUAGE),
    router: NOTHING_HEARD,
    languages: guide.languages,
    wanted: guide.wanted,
    unreviewed: new Set(guide.unreviewed),
  };
}

/** Known by their codes: their names are read once `hearingSteps` is done. */
function communesOf(
  places: readonly PlacesPack[],
  departements: ReadonlyMap<string, Departement>,
): Communes {
  const byInsee = byInseeOf(communesIn(places), oldIn(places));
  return {
    byInsee,
    departements,
    find: () => ({ decision: 'none', matches: [] }),
    ofCode: (insee) => byInsee.get(insee),
    isName: () => false,
    livedIn: () => undefined,
  };
}

/** What routes where nothing is heard yet. */
const NOTHING_HEARD: World['router'] = {
  read: (text) => ({ text, folded: fold(text), words: [], terms: [] }),
  route: () => ({ decision: 'none', ranked: [] }),
  learnt: () => [],
};

/** The first offset holds from ever on: JSON has no way to say so. */
function unpackZone({ name, offsets }: PackedZone): Zone {
  return {
    name,
    offsets: offsets.map(([from, minutes], at) => ({ from: at === 0 ? -Infinity : from, minutes })),
  };
}

function permanenceReader(tables: HolidayTables): (one: PackedPermanence) => Permanence {
  return ({ holidays: [publicZone, schoolZone], ...one }) => ({
    ...one,
    holidays: tables.holidaysOf(publicZone, schoolZone),
  });
}

/** Lists of the country, as far as their départements are at hand. */
function doorsOf(
  places: readonly PlacesPack[],
  departements: ReadonlyMap<string, Departement>,
  tables: HolidayTables,
): NationalDoors {
  const lists = new Map<
    string,
    { by: PlacesPack['lists'][number]['by']; lines: Map<string, NationalLine[]> }
  >();
  for (const pack of places) {
    const at = departements.get(pack.departement);
    const holidays = tables.holidaysOf(at?.publicHolidays ?? 'metropole', at?.schoolHolidays);
    for (const { operator, by, doors } of pack.lists) {
      const list = lists.get(operator) ?? { by, lines: new Map() };
      list.lines.set(
        pack.departement,
        doors.map((door) => lineOf(pack, operator, door, holidays)),
      );
      lists.set(operator, list);
    }
  }
  return new Map(
    [...lists].map(([operator, { by, lines }]) => [
      operator,
      { by, in: (code) => linesIn(lines, code) },
    ]),
  );
}

/** Of a commune, whose code has five signs, or of a département. */
function linesIn(
  lines: ReadonlyMap<string, readonly NationalLine[]>,
  code: string,
): readonly NationalLine[] {
  if (code.length < INSEE) return lines.get(code) ?? [];
  return [...lines.values()].flat().filter(({ commune }) => commune === code);
}

const INSEE = 5;

function lineOf(
  { alike, schedules }: PlacesPack,
  operator: string,
  { id, place, schedule, alike: number, doubt }: PackedDoor,
  holidays: Permanence['holidays'],
): NationalLine {
  const { commune, lon, lat } = place;
  return {
    // As the line of a list names itself: its door stands under an id of the country.
    id: id.replace(/^fr-/, ''),
    commune,
    ...(lon === undefined || lat === undefined ? {} : { lon, lat }),
    door() {
      const shared = alike[number];
      const hours = schedules[schedule];
      return shared && hours
        ? {
            ...DOOR,
            ...shared,
            id,
            operator,
            place,
            schedule: hours,
            holidays,
            ...(doubt && { doubt }),
          }
        : undefined;
    },
  };
}

/** What every door of a list is. */
const DOOR = { needs: [], for: 'public', reported: false, demonstration: false } as const;
