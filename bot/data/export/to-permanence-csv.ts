import { type ExtraDate, type Permanence, type Session } from '../../permanences/model.ts';
import { type Column, COLUMNS, MODES } from '../import/formats/permanence-columns.ts';
import { type ExportData, type Exported, selected, type Selection } from './exported.ts';
import { toCsv } from './to-csv.ts';

const DAYS: Readonly<Record<string, string>> = {
  MO: 'lundi',
  TU: 'mardi',
  WE: 'mercredi',
  TH: 'jeudi',
  FR: 'vendredi',
  SA: 'samedi',
  SU: 'dimanche',
};
const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

type Cells = Partial<Record<Column, string>>;

/** Permanences in the spreadsheet that the import reads; cells that would run are guarded. */
export function toPermanenceCsv(data: ExportData, selection: Selection): Exported {
  const lost: string[] = [];
  const rows = selected(data, selection).flatMap((one) => {
    const why = whyNot(one);
    if (why === undefined) return rowsOf(one);
    lost.push(`${one.id} : laissée (${why})`);
    return [];
  });
  return { text: toCsv(COLUMNS, rows), lost };
}

/** What has no column and would change a date, a mode or whom it serves. */
function whyNot({ schedule, mode, zone, room, booking }: Permanence): string | undefined {
  const { sessions, extra, closed } = schedule;
  const faults: readonly (readonly [boolean, string])[] = [
    [closed.ranges.length + closed.dates.length > 0, 'fermetures datées'],
    [sessions.some(({ every }) => every !== undefined), 'une semaine sur plusieurs'],
    [[...sessions, ...extra].some((one) => (one.mode ?? mode) !== mode), 'plusieurs modes'],
    [sessions.some(({ nth }) => nth?.some((one) => one < -1) === true), 'avant-dernier du mois'],
    [sessions.length + extra.length === 0, 'aucun horaire'],
    [booking?.needsAccount === true, 'rendez-vous avec un compte'],
    [room !== undefined, 'la salle'],
    [zone === '', 'le fuseau horaire'],
  ];
  return faults.find(([holds]) => holds)?.[1];
}

function rowsOf(one: Permanence): readonly Cells[] {
  const { schedule } = one;
  const head = headOf(one);
  const yes = (flag: boolean) => (flag ? 'oui' : 'non');
  const rules = schedule.sessions.map((session) => ({
    ...head,
    ...ruleOf(session),
    'fermé jours fériés': yes(schedule.closed.publicHolidays),
    'fermé vacances': yes(schedule.closed.schoolHolidays),
  }));
  const byHours = new Map<string, ExtraDate[]>();
  for (const date of schedule.extra) {
    const key = [date.start, date.end, date.lastArrival ?? ''].join(' ');
    byHours.set(key, [...(byHours.get(key) ?? []), date]);
  }
  const dates = [...byHours.values()].map((some) => ({
    ...head,
    ...hoursOf(some[0]),
    dates: some.map(({ date }) => date).join(', '),
  }));
  return [...rules, ...dates];
}

function headOf(one: Permanence): Cells {
  const { place, serves, booking, checked } = one;
  return {
    identifiant: one.id,
    organisme: one.operator,
    besoins: one.needs.join(', '),
    ...(place === undefined
      ? {}
      : { lieu: place.name, adresse: place.address, commune: place.commune }),
    'habitants de': typeof serves === 'string' ? serves : serves.join(', '),
    'pour qui': 'tous',
    mode: MODES[one.mode],
    ...(booking === undefined ? {} : { 'rendez-vous': booking.how }),
    'site rendez-vous': booking?.url ?? '',
    'téléphone rendez-vous': booking?.phone ?? '',
    'vérifié le': checked.date,
    'vérifié par': checked.by,
    'valable jusqu’au': one.knownUntil,
  };
}

function ruleOf(session: Session): Cells {
  const { days, nth = [], isoWeek, months = [], schoolHolidays, from = '', until = '' } = session;
  return {
    ...hoursOf(session),
    jours: days.map((day) => DAYS[day]).join(', '),
    'rang dans le mois': nth.map((one) => (one === -1 ? 'dernier' : String(one))).join(', '),
    semaines: isoWeek === undefined ? '' : { odd: 'impaires', even: 'paires' }[isoWeek],
    mois: months.map((one) => MONTHS[one - 1]).join(', '),
    'vacances scolaires':
      schoolHolidays === undefined ? '' : { skip: 'sauf', only: 'seulement' }[schoolHolidays],
    du: from,
    au: until,
  };
}

function hoursOf(one: Pick<Session, 'start' | 'end' | 'lastArrival'> | undefined): Cells {
  return {
    début: one?.start ?? '',
    fin: one?.end ?? '',
    'dernière arrivée': one?.lastArrival ?? '',
  };
}
