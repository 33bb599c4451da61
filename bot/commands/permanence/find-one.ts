import { whoseOf } from '../../channels/atelier/calendar/say-change.ts';
import { sayDate } from '../../channels/atelier/calendar/say-calendar.ts';
import { permanencesMeant, type Meant } from '../../data/calendar/permanences-meant.ts';
import { type When } from '../../data/calendar/read-when.ts';
import { hoursOn, type DayHours } from '../../permanences/day-hours.ts';
import { type Permanence } from '../../permanences/model.ts';
import { type CommandIo } from '../command.ts';
import { type Asked } from './asked.ts';
import { type Kept } from './kept.ts';

/** The permanence that words mean. */
export interface Found {
  readonly permanence: Permanence;
  readonly when: When;
  /** Its hours on the day that was said; of these the one at the hour that was said. */
  readonly hours: readonly DayHours[];
}

/** The one that is meant; else says the candidates, or what was looked for. */
export function findOne(asked: Asked, kept: Kept, io: CommandIo): Found | undefined {
  const when = kept.readWhen(asked.words);
  const meant = permanencesMeant(asked.words, when.rest, kept.data);
  const isHeld = asked.kind === 'cancel' || asked.kind === 'move';
  const dated = isHeld
    ? meant.permanences.filter((one) => hoursMeant(one, when).length > 0)
    : meant.permanences;
  const [permanence, ...others] = dated;
  if (!permanence) {
    io.err(sayNone(meant, when, kept));
    return undefined;
  }
  if (others.length > 0) {
    io.err(
      `Plusieurs permanences sont possibles. Rien n’a été fait. Précisez, ou donnez l’identifiant :\n${list(dated, kept)}`,
    );
    return undefined;
  }
  return { permanence, when, hours: hoursMeant(permanence, when) };
}

function hoursMeant(
  { schedule, holidays, knownUntil }: Permanence,
  { date, start }: When,
): readonly DayHours[] {
  if (date === undefined || date > knownUntil) return [];
  return hoursOn(schedule, holidays, date).filter(
    (one) => start === undefined || one.start === start,
  );
}

function sayNone({ permanences, operators, communes }: Meant, when: When, kept: Kept): string {
  if (permanences.length > 0) {
    const day = when.date === undefined ? 'sans jour dit' : `le ${sayDate(when.date, kept.today)}`;
    return `Aucune de ces permanences n’a lieu ${day}. Rien n’a été fait.\n${list(permanences, kept)}`;
  }
  const who = operators.map(({ id }) => id).join(', ') || 'aucun organisme reconnu';
  const where = communes.join(', ') || 'aucune commune reconnue';
  return `Aucune permanence trouvée pour « ${when.rest} » (${who} ; ${where}). Rien n’a été fait. Seules vos données sont cherchées, pas les listes nationales.\n`;
}

/** Lines that a list shows at most. */
const MOST_LISTED = 20;

function list(permanences: readonly Permanence[], kept: Kept): string {
  const shown = permanences.slice(0, MOST_LISTED).map((one, at) => {
    return `  ${at + 1}. ${whoseOf(kept.data, one)}. ${kept.seenBy(one).whole}\n     ${one.id}\n`;
  });
  const more = permanences.length - shown.length;
  return `${shown.join('')}${more > 0 ? `  … et ${more} autres\n` : ''}`;
}
