import { type Mode } from '../../permanences/model.ts';
import { toAuthoredSchedule } from '../export/to-authored-schedule.ts';
import { type HoursFault, readOpeningHours } from './read-opening-hours.ts';
import { type Note } from './imported-record.ts';

const WHY: Readonly<Record<HoursFault, string>> = {
  empty: 'aucun horaire',
  'too-long': 'texte trop long',
  'unknown-words': 'écriture inconnue',
  'bad-time': 'heure impossible',
  'past-midnight': 'l’heure de fin est avant l’heure de début',
  'unknown-comment': 'commentaire qui est peut-être une condition',
  'holiday-order': 'jours fériés avant d’autres règles',
  'mixed-nth': 'deux règles pour le même jour',
  'never-open': 'jamais ouvert',
};

/** Calendar of a string of opening hours, the mode of each session, and what was not read. */
export interface ReadHours {
  readonly schedule?: object;
  readonly modes: readonly (Mode | undefined)[];
  readonly notes: readonly Note[];
}

/** Most places share a few hundred ways to be open. */
const KEPT = 2_000;
const known = new Map<string, ReadHours>();

/** Calendar of a string of opening hours, or the note that says why there is none. */
export function hoursOf(text: string, field: string): ReadHours {
  const key = `${field} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = readHours(text, field);
  if (known.size >= KEPT) known.clear();
  known.set(key, read);
  return read;
}

function readHours(text: string, field: string): ReadHours {
  if (text === '') return { modes: [], notes: [] };
  const read = readOpeningHours(text);
  if (read.ok) {
    const modes = read.schedule.sessions.map(({ mode }) => mode);
    return { schedule: toAuthoredSchedule(read.schedule), modes, notes: [] };
  }
  const message = `Horaires non lus (${WHY[read.fault]}) : « ${text.slice(0, 160)} ».`;
  return { modes: [], notes: [{ code: 'hours-unread', message, field, prose: text }] };
}
