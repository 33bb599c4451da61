import {
  type ExtraDate,
  type LocalDate,
  type Mode,
  type Permanence,
  type Schedule,
  type Session,
} from '../../permanences/model.ts';
import { type Cells, COLUMNS, MODES } from '../import/formats/permanence-csv/columns.ts';
import { toDayName } from '../day-names.ts';
import { type ExportData, type Exported, selected, type Selection } from './exported.ts';
import { toCsv } from './to-csv.ts';
import { MONTHS } from '../../view/phrases/months.ts';

const WEEKS = { odd: 'impaires', even: 'paires' } as const;
const SCHOOL = { skip: 'sauf', only: 'seulement' } as const;

/** Permanences in the spreadsheet that the import reads; cells that would run are guarded. */
export function toPermanenceCsv(data: ExportData, selection: Selection): Exported {
  const lost: string[] = [];
  const rows = selected(data, selection).flatMap((one) => {
    const why = whyNot(one);
    if (why !== undefined) {
      lost.push(`${one.id} : laissée (${why})`);
      return [];
    }
    const { place } = one;
    if (place?.operator !== undefined || (place !== undefined && place.id !== one.id)) {
      lost.push(`${one.id} : du lieu, l’identifiant, la source et l’organisme`);
    }
    return rowsOf(one, data);
  });
  return { text: toCsv(COLUMNS, rows), lost };
}

/** What no cell can say. */
function whyNot({ schedule: { sessions, extra }, mode }: Permanence): string | undefined {
  const all = [...sessions, ...extra];
  if (all.length === 0) return 'aucun horaire';
  const isNever = all.every((one) => one.mode !== undefined && one.mode !== mode);
  return isNever ? 'un mode qu’aucun horaire ne porte' : undefined;
}

/** A row for each session, and for the dates that share their hours; the first has its own mode. */
function rowsOf(one: Permanence, data: ExportData): readonly Cells[] {
  const { sessions, extra } = one.schedule;
  const rules = sessions.map((session) => ({ of: session, cells: ruleOf(session) }));
  const byHours = new Map<string, ExtraDate[]>();
  for (const date of extra) {
    const key = [date.start, date.end, date.lastArrival, date.mode].join(' ');
    byHours.set(key, [...(byHours.get(key) ?? []), date]);
  }
  const dates = [...byHours.values()].flatMap((some) => {
    const [first] = some;
    const cells = { dates: some.map(({ date }) => french(date)).join(', ') };
    return first === undefined ? [] : [{ of: first, cells }];
  });
  const all = [...rules, ...dates];
  const main = all.find(({ of }) => (of.mode ?? one.mode) === one.mode);
  const ordered = main === undefined ? all : [main, ...all.filter((row) => row !== main)];
  const head = headOf(one, data);
  return ordered.map(({ of, cells }) => ({
    ...head,
    ...cells,
    ...hoursOf(of),
    mode: MODES[of.mode ?? one.mode],
  }));
}

function headOf(one: Permanence, data: ExportData): Cells {
  const { serves, checked, validated } = one;
  return {
    identifiant: one.id,
    organisme: one.operator,
    besoins: one.needs.join(', '),
    ...placeOf(one),
    'habitants de': typeof serves === 'string' ? serves : serves.join(', '),
    'pour qui': 'tous',
    ...closuresOf(one.schedule),
    ...bookingOf(one),
    'vérifié le': french(checked.date),
    'vérifié par': checked.by,
    'valable jusqu’au': french(one.knownUntil),
    'accord de': validated?.by ?? '',
    'accord le': validated === undefined ? '' : french(validated.date),
    'à confirmer': yes(one.reported),
    'fuseau horaire': one.zone === zoneOf(one, data) ? '' : one.zone,
    'jours fériés de': one.ownHolidays ?? '',
    démonstration: yes(one.demonstration),
  };
}

function yes(flag: boolean): string {
  return flag ? 'oui' : '';
}

function bookingOf({ booking }: Permanence): Cells {
  if (booking === undefined) return {};
  return {
    'rendez-vous': booking.how,
    'site rendez-vous': booking.url ?? '',
    'téléphone rendez-vous': booking.phone ?? '',
    'compte exigé': yes(booking.needsAccount),
  };
}

function placeOf({ place, room = '' }: Permanence): Cells {
  if (place === undefined) return {};
  return {
    lieu: place.name,
    salle: room,
    adresse: place.address,
    commune: place.commune,
    accès: place.access ?? '',
    accessibilité: place.accessibility ?? '',
    latitude: String(place.lat ?? ''),
    longitude: String(place.lon ?? ''),
  };
}

/** The zone that the import gives it by itself. */
function zoneOf({ place }: Permanence, { communes }: ExportData): string {
  const commune = place && communes.byInsee.get(place.commune);
  return communes.departements.get(commune?.departement ?? '')?.zone ?? 'Europe/Paris';
}

function closuresOf({ closed, sessions }: Schedule): Cells {
  if (sessions.length === 0) return {};
  const said = (flag: boolean) => (flag ? 'oui' : 'non');
  const ranges = closed.ranges.map(([from, to]) => `${french(from)} au ${french(to)}`);
  return {
    'fermé jours fériés': said(closed.publicHolidays),
    'fermé vacances': said(closed.schoolHolidays),
    'fermé le': [...ranges, ...closed.dates.map(french)].join(', '),
  };
}

function ruleOf(session: Session): Cells {
  const { days, nth = [], isoWeek, every, anchor, months = [], schoolHolidays } = session;
  const { from, until } = session;
  return {
    jours: days.map(toDayName).join(', '),
    'rang dans le mois': nth.map(rankText).join(', '),
    semaines: isoWeek === undefined ? '' : WEEKS[isoWeek],
    'une semaine sur': String(every ?? ''),
    'première date': anchor === undefined ? '' : french(anchor),
    mois: months.map((one) => MONTHS.fr[one - 1]).join(', '),
    'vacances scolaires': schoolHolidays === undefined ? '' : SCHOOL[schoolHolidays],
    du: from === undefined ? '' : french(from),
    au: until === undefined ? '' : french(until),
  };
}

function rankText(nth: number): string {
  if (nth > 0) return String(nth);
  if (nth === -1) return 'dernier';
  return nth === -2 ? 'avant-dernier' : `${-nth} avant la fin`;
}

function hoursOf(one: {
  readonly start: string;
  readonly end: string;
  readonly lastArrival?: string;
  readonly mode?: Mode;
}): Cells {
  return { début: one.start, fin: one.end, 'dernière arrivée': one.lastArrival ?? '' };
}

/** As a spreadsheet of France writes it. */
function french(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}
