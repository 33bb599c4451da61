import { readDate } from '../permanences/days.ts';
import { type Permanence, type Place, type Serves } from '../permanences/model.ts';
import { type PlacesById } from '../permanences/permanences.ts';
import { hasErrors, parseSchedule } from '../permanences/parse-schedule.ts';
import { defaultKnownUntil } from '../permanences/permanence-state.ts';
import { type Departement } from '../territory/model.ts';
import { type AuthoredPermanence } from './schemas/permanence.ts';
import { type HolidayTables } from './read-holidays.ts';
import { type RawRecord, type RecordFault, type Report } from './report.ts';
import { unknown } from './to-operator.ts';
import { checkPlace, type PlaceContext, toPlace } from './to-place.ts';
import { present } from './to-text.ts';
import { isZone } from './zone-names.ts';

/** What a permanence may name. */
export interface PermanenceContext extends PlaceContext {
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly places: PlacesById;
  /** Ids of what is written but was left out for a fault. */
  readonly faulty: ReadonlySet<string>;
  /** Ids of places of the demonstration, where that is not read. */
  readonly demonstration: ReadonlySet<string>;
  /** Public holiday zone that a place has of its own. */
  readonly placeHolidays: ReadonlyMap<string, string>;
  readonly territory: ReadonlySet<string>;
  readonly holidays: HolidayTables;
  readonly today: string;
}

const NATIONWIDE: Departement = {
  code: '',
  name: '',
  zone: 'Europe/Paris',
  publicHolidays: 'metropole',
};

/** Reads one record that passed its schema; reports what is wrong with it. */
export function toPermanence(
  record: RawRecord,
  context: PermanenceContext,
  report: Report,
): Permanence | undefined {
  const written = record.value as AuthoredPermanence;
  const add = (fault: RecordFault): void => {
    report.add(record, fault);
  };
  checkNames(written, context, add);
  checkDates(written, context.today, add);
  const serves = readServes(written, context.territory, add);
  const place = readPlace(record, context, report);
  const parsed = parseSchedule(written.schedule);
  for (const fault of parsed.faults) add({ ...fault, path: ['schedule', ...fault.path] });
  if (hasErrors(parsed.faults)) return undefined;
  const { checked, booking } = written;
  const { zone, holidays, ownHolidays } = calendarOf(written, place, context, add);
  return present({
    id: written.id,
    operator: written.operator,
    needs: written.needs ?? [],
    place,
    room: written.room,
    serves,
    for: written.for ?? ('public' as const),
    mode: written.mode,
    booking: booking && toBooking(booking),
    schedule: parsed.schedule,
    checked,
    knownUntil: written['known-until'] ?? knownUntil(checked.date),
    validated: written.validated,
    reported: written.reported ?? false,
    zone,
    holidays,
    ownHolidays,
    demonstration: [written.demonstration, place?.demonstration].includes(true),
  });
}

function toBooking(
  written: NonNullable<AuthoredPermanence['booking']>,
): NonNullable<Permanence['booking']> {
  const { how, url, phone, 'needs-account': needsAccount = false } = written;
  return present({ how, url, phone, needsAccount });
}

function knownUntil(checked: string): string {
  return readDate(checked) === undefined ? checked : defaultKnownUntil(checked);
}

type Add = (fault: RecordFault) => void;

function checkNames(written: AuthoredPermanence, context: PermanenceContext, add: Add): void {
  const needs = context.needs.get(written.operator);
  if (needs === undefined) {
    add(unknown(['operator'], 'operator', written.operator, context.needs.keys()));
    return;
  }
  (written.needs ?? []).forEach((need, at) => {
    if (needs.includes(need)) return;
    add({
      path: ['needs', at],
      code: 'unknown-need',
      message: `« ${written.operator} » n’a pas de besoin « ${need} ».`,
      hint: `Besoins connus : ${needs.join(', ')}.`,
    });
  });
}

function checkDates(written: AuthoredPermanence, today: string, add: Add): void {
  const dates: readonly (readonly [readonly string[], string | undefined])[] = [
    [['checked', 'date'], written.checked.date],
    [['known-until'], written['known-until']],
    [['validated', 'date'], written.validated?.date],
  ];
  for (const [path, date] of dates) {
    if (date === undefined || readDate(date) !== undefined) continue;
    add({ path, code: 'bad-date', message: `« ${date} » n’est pas une date du calendrier.` });
  }
  const until = written['known-until'];
  if (until !== undefined && until < written.checked.date) {
    const message = '« known-until » est avant la date de confirmation.';
    add({ path: ['known-until'], code: 'range-reversed', message });
  }
  if (written.checked.date > today) {
    const message = 'Cette date de confirmation est dans le futur.';
    add({ path: ['checked', 'date'], code: 'future-date', severity: 'warning', message });
  }
}

const SCOPES: readonly string[] = ['anywhere', 'departement', 'epci', 'commune'];

function readServes(written: AuthoredPermanence, territory: ReadonlySet<string>, add: Add): Serves {
  const { serves } = written;
  if (typeof serves !== 'string') {
    serves.forEach((code, at) => {
      if (!territory.has(code)) add(unknown(['serves', at], 'territory', code, []));
    });
    return serves;
  }
  const possible = written.place === undefined ? ['anywhere'] : SCOPES;
  if (possible.includes(serves)) return serves as Serves;
  const values = `${possible.join(', ')}, ou une liste de codes`;
  add({
    path: ['serves'],
    code: 'bad-value',
    message: `« ${serves} » n’est pas possible ici.`,
    hint: `Valeurs possibles : ${values}.`,
  });
  return [];
}

function readPlace(
  record: RawRecord,
  context: PermanenceContext,
  report: Report,
): Place | undefined {
  const written = record.value as AuthoredPermanence;
  const { place, mode } = written;
  if (place === undefined) {
    if (mode === 'phone' || mode === 'video') return undefined;
    const message = 'On reçoit quelque part : il manque « place ».';
    report.add(record, { path: ['place'], part: 'key', code: 'missing-place', message });
    return undefined;
  }
  if (typeof place !== 'string') {
    checkPlace(record, { written: place, path: ['place'] }, context, report);
    return toPlace(place, {
      id: written.id,
      checked: written.checked.date,
      demonstration: written.demonstration === true,
    });
  }
  const found = context.places.get(place);
  if (found !== undefined) return found;
  report.add(record, absentPlace(place, context));
  return undefined;
}

function absentPlace(
  place: string,
  { faulty, demonstration, places }: PermanenceContext,
): RecordFault {
  const base = { path: ['place'], code: 'faulty-place' };
  if (faulty.has(place)) {
    const message = `Le lieu « ${place} » contient une faute.`;
    return { ...base, message, hint: 'Corrigez d’abord le lieu.' };
  }
  if (demonstration.has(place)) {
    const message = `Le lieu « ${place} » est de la démonstration, qui n’est pas lue ici.`;
    const hint = 'Écrivez ce lieu dans vos données, ou mettez DEMONSTRATION=on.';
    return { ...base, code: 'demonstration-place', message, hint };
  }
  return unknown(['place'], 'place', place, places.keys());
}

function calendarOf(
  written: AuthoredPermanence,
  place: Place | undefined,
  context: PermanenceContext,
  add: Add,
): Pick<Permanence, 'zone' | 'holidays' | 'ownHolidays'> {
  const base = departementOf(written, place, context);
  const { zone = base.zone, 'public-holidays': override } = written;
  // To ask Node of a zone costs a start its first clock: that of the département is one.
  if (zone !== base.zone && !isZone(zone)) {
    const hint = 'Par exemple : Europe/Paris, Indian/Reunion.';
    add({ ...unknown(['zone'], 'zone', zone, []), hint });
  }
  if (override !== undefined && !context.publicZones.has(override)) {
    add(unknown(['public-holidays'], 'holiday-zone', override, context.publicZones));
  }
  const ofPlace = place && context.placeHolidays.get(place.id);
  const publicZone = override ?? ofPlace ?? base.publicHolidays;
  return {
    zone,
    holidays: context.holidays.holidaysOf(publicZone, base.schoolHolidays),
    ...(publicZone === base.publicHolidays ? {} : { ownHolidays: publicZone }),
  };
}

/** The département whose clock and holidays hold: of the place, else of the zone that is named. */
function departementOf(
  written: AuthoredPermanence,
  place: Place | undefined,
  context: PermanenceContext,
): Departement {
  const { departements, byInsee } = context.communes;
  if (place !== undefined) {
    return departements.get(byInsee.get(place.commune)?.departement ?? '') ?? NATIONWIDE;
  }
  if (written.zone === undefined || written.zone === NATIONWIDE.zone) return NATIONWIDE;
  return [...departements.values()].find((one) => one.zone === written.zone) ?? NATIONWIDE;
}
