import {
  type Listed,
  type Permanence,
  type Place,
  type Schedule,
} from '../../permanences/model.ts';
import { type NationalLine } from '../../permanences/national-doors.ts';
import { NO_END } from '../../permanences/permanence-state.ts';
import { type Communes } from '../../territory/model.ts';
import { readOpeningHours } from '../import/read-opening-hours.ts';
import { type HolidayTables } from '../read-holidays.ts';
import { type ListKind, servesOf } from './lists.ts';
import { type NationalSource } from './sources.ts';

/** What a line is read with. */
export interface DoorContext {
  readonly communes: Communes;
  readonly holidays: HolidayTables;
  readonly sources: ReadonlyMap<string, NationalSource>;
  readonly operator: string;
  readonly kind: ListKind;
}

/** What a question needs to know of a line before it is read whole. */
export function toLine(text: string, context: DoorContext): NationalLine {
  const [commune = '', id = '', , , , , lon = '', lat = '', phone = ''] = text.split('\t', 9);
  const place = { id, commune, ...pointOf(lon, lat), hasPhone: phone !== '' };
  return { ...place, door: () => toDoor(text, context) };
}

/** The door of one line; nothing where its commune or its source is not known. */
function toDoor(line: string, context: DoorContext): Permanence | undefined {
  const cells = cellsOf(line);
  const source = context.sources.get(cells.source);
  const home = context.communes.byInsee.get(cells.insee);
  const departement = context.communes.departements.get(home?.departement ?? '');
  if (!source || !home || !departement) return undefined;
  const { operator, kind, holidays } = context;
  const schedule = scheduleOf(cells.hours);
  const date = schedule.sessions.length > 0 ? (source.hours ?? source.date) : source.date;
  return {
    id: `fr-${cells.id}`,
    operator,
    needs: [],
    place: placeOf(cells, home.name, source),
    serves: servesOf(kind, operator, cells.name),
    for: 'public',
    mode: kind.mode,
    schedule,
    checked: { date, by: source.title },
    knownUntil: NO_END,
    reported: false,
    zone: departement.zone,
    holidays: holidays.holidaysOf(departement.publicHolidays, departement.schoolHolidays),
    demonstration: false,
    listed: listedOf(cells, source),
  };
}

function pointOf(lon: string, lat: string): Pick<Place, 'lon' | 'lat'> {
  return lon === '' || lat === '' ? {} : { lon: Number(lon), lat: Number(lat) };
}

/** Columns of a list, in their order. */
export const COLUMNS = [
  'insee',
  'id',
  'name',
  'address',
  'postcode',
  'town',
  'lon',
  'lat',
  'phone',
  'hours',
  'source',
  'marks',
] as const;
type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

function cellsOf(line: string): Cells {
  const cells = line.split('\t');
  return Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Cells;
}

function placeOf(cells: Cells, commune: string, source: NationalSource): Place {
  const { id, name, insee, lon, lat, phone } = cells;
  return {
    id: `fr-${id}`,
    name,
    address: addressOf(cells, commune),
    commune: insee,
    ...pointOf(lon, lat),
    ...(phone === '' ? {} : { phone }),
    source: source.id,
    checked: source.date,
    demonstration: false,
  };
}

/** "4 place Sanville, 01500 Ambérieu-en-Bugey"; without a street, the town alone. */
function addressOf({ address, postcode, town }: Cells, commune: string): string {
  const there = [postcode, town === '' ? commune : town].filter(Boolean).join(' ');
  return address === '' ? there : `${address}, ${there}`;
}

function listedOf({ marks }: Cells, { title, date, phones }: NationalSource): Listed {
  return {
    source: title,
    date,
    round: marks.includes('round'),
    phoneUnseen: marks.includes('phone-unseen'),
    ...(marks.includes('phone-seen') && phones !== undefined ? { phoneSeen: phones } : {}),
  };
}

const NO_HOURS: Schedule = {
  sessions: [],
  closed: { publicHolidays: false, schoolHolidays: false, ranges: [], dates: [] },
  extra: [],
};

/** Most places share a few hundred ways to be open: what is equal is kept once. */
const MOST_KEPT = 4_000;
const kept = new Map<string, Schedule>();

/** Hours that are not read surely are not known. */
function scheduleOf(hours: string): Schedule {
  if (hours === '') return NO_HOURS;
  const known = kept.get(hours);
  if (known !== undefined) return known;
  const read = readOpeningHours(hours);
  const schedule = read.ok ? read.schedule : NO_HOURS;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(hours, schedule);
  return schedule;
}
