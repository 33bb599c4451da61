import { type Door, type Take, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';

/** Who was found, and what for. */
interface Sought {
  readonly operator: string;
  readonly need: string;
}

/** An orientation to carry away: the first doors, in short. */
export function takeDoors(
  { state }: Scene,
  heading: Words,
  doors: readonly Door[],
  { operator, need }: Sought,
): Take {
  const { commune } = state;
  const own = doors.filter(({ kind }) => kind !== 'second');
  const known = commune !== undefined && commune !== 'declined';
  return {
    lines: [heading.text, ...own.flatMap(linesOf)],
    ...(known ? { reception: { operator, need, commune } } : {}),
    dated: known && state.audience === 'citizen' && own.some(isDated),
  };
}

function isDated({ certainty, date }: Door): boolean {
  return certainty === 'sure' && date !== undefined;
}

/** The name of a door of which nothing is known, and who gives its number. */
const NAMED = 2;

/** "Allez : mardi 8 décembre, de 9 h à 12 h", the place, the number, else who gives them. */
function linesOf({ title, date, hours, lines, place, phone }: Door): readonly string[] {
  // A message is read later.
  const when = [date, hours]
    .flatMap((words) => (words ? [words.later ?? words.text] : []))
    .join(', ');
  const where = place ? [place.name.text, place.address.text].filter((one) => one !== '') : [];
  return [
    when === '' ? title.text : `${title.text} : ${when}`,
    ...(where.length > 0 ? [where.join(', ')] : []),
    ...(phone ? [phone.shown] : []),
    ...((place ?? phone) ? [] : lines.slice(0, NAMED).map(({ text }) => text)),
  ];
}
