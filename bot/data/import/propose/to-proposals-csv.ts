import { type AuthoredPlace } from '../../schemas/place.ts';
import { toCsv } from '../../export/to-csv.ts';
import { toDayName } from '../../day-names.ts';
import { type Cells, COLUMNS, MODES } from '../formats/permanence-csv/columns.ts';
import { type Schedule, type Session } from '../../../permanences/model.ts';
import { type PlanningOptions, readPlanning } from '../../../permanences/planning/read-planning.ts';
import { MONTHS } from '../../../view/phrases/months.ts';

/** A French text about the hours of a place, as a file has it. */
export interface Prose {
  readonly at: number;
  readonly place: AuthoredPlace & { readonly id: string };
  readonly text: string;
}

/** What a person needs in order to judge. */
const BESIDE = ['texte lu', 'mots non compris', 'ligne du fichier'] as const;
type ProposedCells = Cells & Partial<Record<(typeof BESIDE)[number], string>>;

/** Characters of an id, and what parts a proposal from the hours of its place. */
const ID = 40;
const SUFFIX = '-texte';

/**
 * The spreadsheet of permanences, filled as far as texts go. Who receives, whom, and who checked it
 * are left empty: the import refuses each row until a person fills them in.
 */
export function toProposalsCsv(
  all: readonly Prose[],
  options: PlanningOptions,
): { readonly text: string; readonly count: number } {
  const rows = all.flatMap((prose) => rowsOf(prose, options));
  const count = new Set(rows.map(({ identifiant }) => identifiant)).size;
  return { text: toCsv([...COLUMNS, ...BESIDE], rows), count };
}

function rowsOf({ at, place, text }: Prose, options: PlanningOptions): readonly ProposedCells[] {
  const { schedule, mode, asked } = readPlanning(text, options);
  const dates = schedule.extra.map(({ date }) => date);
  const unread = [...asked.map((one) => one.text), ...dates].filter((one) => one !== '');
  return schedule.sessions.map((session) => ({
    identifiant: `${place.id.slice(0, ID - SUFFIX.length)}${SUFFIX}`,
    organisme: place.operator ?? '',
    lieu: place.name,
    adresse: place.address,
    commune: place.commune,
    ...(place.lat === undefined
      ? {}
      : { latitude: String(place.lat), longitude: String(place.lon) }),
    ...whenOf(mode === undefined ? session : { mode, ...session }, schedule),
    'texte lu': text,
    'mots non compris': unread.join(' '),
    'ligne du fichier': String(at),
  }));
}

function whenOf(session: Session, { closed }: Schedule): Cells {
  const { days, nth = [], start, end, mode, isoWeek, every, months = [] } = session;
  const school = closed.schoolHolidays ? 'skip' : session.schoolHolidays;
  return {
    mode: mode === undefined ? '' : MODES[mode],
    jours: days.map(toDayName).join(', '),
    'rang dans le mois': nth.map((rank) => (rank < 0 ? 'dernier' : String(rank))).join(', '),
    semaines: isoWeek === undefined ? '' : isoWeek === 'odd' ? 'impaires' : 'paires',
    'une semaine sur': every === undefined ? '' : String(every),
    mois: months.map((month) => MONTHS.fr[month - 1]).join(', '),
    'vacances scolaires': school === undefined ? '' : school === 'skip' ? 'sauf' : 'seulement',
    début: start,
    fin: end,
  };
}
