import { type DatedOpening } from '../../data/calendar/dated-openings.ts';
import { permanencesMeant, type Meant } from '../../data/calendar/permanences-meant.ts';
import { type When } from '../../data/calendar/read-when.ts';
import { sayDate, sayOpening, sayPermanence } from '../../data/calendar/say-openings.ts';
import { type RawRecord } from '../../data/report.ts';
import { type AuthoredPermanence } from '../../data/schemas/permanence.ts';
import { type Permanence } from '../../permanences/model.ts';
import { type CommandIo } from '../command.ts';
import { type Asked } from './asked.ts';
import { type Kept } from './kept.ts';

/** The permanence that words mean. */
export interface Found {
  readonly permanence: Permanence;
  readonly record: AuthoredPermanence;
  /** Where it is written. */
  readonly file: RawRecord;
  readonly when: When;
  /** Its openings on the day that was said. */
  readonly openings: readonly DatedOpening[];
  /** Where, and who receives. */
  readonly whose: string;
}

/** The one that is meant; else says the candidates, or what was looked for. */
export function findOne(asked: Asked, kept: Kept, io: CommandIo): Found | undefined {
  const when = kept.readWhen(asked.words);
  const meant = permanencesMeant(asked.words, when.rest, kept.data);
  const isHeld = asked.kind === 'cancel' || asked.kind === 'move';
  const dated = isHeld
    ? meant.permanences.filter((one) => openingsOn(one, when, kept).length > 0)
    : meant.permanences;
  const [permanence, ...others] = dated;
  const file = permanence && kept.records.permanences.get(permanence.id);
  if (others.length > 0) {
    io.err(
      `Plusieurs permanences sont possibles. Rien n’a été fait. Précisez, ou donnez l’identifiant :\n${list(dated, kept)}`,
    );
    return undefined;
  }
  if (!permanence || !file) {
    io.err(sayNone(meant, when, kept));
    return undefined;
  }
  const openings = openingsOn(permanence, when, kept);
  const record = file.value as AuthoredPermanence;
  return { permanence, record, file, when, openings, whose: whoseOf(permanence, kept) };
}

/** Openings of the day, at the hour when one is said. */
function openingsOn(
  permanence: Permanence,
  { date, start }: When,
  kept: Kept,
): readonly DatedOpening[] {
  const onDay = kept.openingsOf(permanence).filter((one) => one.date === date);
  return start === undefined || onDay.some(({ from }) => from === start) ? onDay : [];
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
    const [next] = kept.openingsOf(one);
    const then = next === undefined ? 'aucune date' : sayOpening(next, kept.today);
    return `  ${at + 1}. ${whoseOf(one, kept)} : ${then}\n     ${one.id}\n`;
  });
  const more = permanences.length - shown.length;
  return `${shown.join('')}${more > 0 ? `  … et ${more} autres\n` : ''}`;
}

function whoseOf(permanence: Permanence, { data }: Kept): string {
  const commune = data.communes.byInsee.get(permanence.place?.commune ?? '');
  return sayPermanence(permanence, data.operators, commune?.name);
}
