import { type Change } from '../../../data/calendar/change.ts';
import { type LoggedChange } from '../../../data/calendar/change-log.ts';
import { valueOf } from '../../pages/query.ts';
import { french, type DeskPage } from '../desk-page.ts';
import { localOf, parisOf, sayTime } from '../say-when.ts';
import { type Kept } from './board.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { readOnce, type Changes } from './keep-changes.ts';
import { CALENDAR } from './paths.ts';
import { SAID, saidBackPage, type AboutTo } from './said-back.ts';
import { sayChange } from './say-change.ts';

/** Something that is done to a permanence, whoever wants it. */
export interface Act extends Omit<AboutTo, 'kept' | 'change' | 'told'> {
  /** What it changes of the permanence as it is now; `undefined`: there is nothing to change. */
  readonly changeOf: (kept: Kept) => Change | undefined;
  /** Absent: as the change itself is said. */
  readonly said?: string;
  readonly undoes?: string;
}

/** Says an act back; on its button, does it once, and only what was said back. */
export async function act(
  context: CalendarContext,
  changes: Changes,
  kept: Kept,
  wanted: Act,
): Promise<CalendarAnswer> {
  const { fields, signedIn } = context.request;
  if (valueOf(fields, SAID.act) !== SAID.do) return sayBack(context, kept, wanted);
  const done = await make(context, changes, kept, wanted);
  if (done) return { goTo: CALENDAR.done(done.id) };
  const board = await context.boards.of(signedIn.key);
  const anew = board.find(kept.permanence.id);
  const [last] = await changes.ofPermanence(kept.permanence.id);
  const told = meanwhile(context, last);
  return anew ? { ...sayBack({ ...context, board }, anew, wanted, told), status: 409 } : undefined;
}

/** What was done, now or when the same form came before; nothing when somebody was there first. */
async function make(
  { world, today, request: { fields, signedIn } }: CalendarContext,
  changes: Changes,
  kept: Kept,
  { changeOf, undoes, ...wanted }: Act,
): Promise<LoggedChange | undefined> {
  const once = readOnce(valueOf(fields, SAID.once));
  const known = await changes.known(once);
  if (known) return known;
  const version = valueOf(fields, SAID.version) ?? '';
  const change = changeOf(kept);
  if (!change || version !== String(kept.version)) return undefined;
  const said = wanted.said ?? sayChange(world, kept.permanence, change, today);
  const more = undoes === undefined ? {} : { undoes };
  const asked = { once, change, said, ...more };
  const written = await changes.make(signedIn, kept, asked);
  return written.kind === 'done' ? written.logged : undefined;
}

function sayBack(context: CalendarContext, kept: Kept, wanted: Act, told = ''): DeskPage {
  const change = wanted.changeOf(kept);
  if (change) return saidBackPage(context, { ...wanted, kept, change, told });
  return {
    title: 'Ce n’est plus à faire',
    back: wanted.back,
    main: `${told}<p>Ces heures ont changé. Regardez le calendrier avant de recommencer.</p>`,
  };
}

/** What somebody did since the page was shown. */
function meanwhile({ world }: CalendarContext, last: LoggedChange | undefined): string {
  const who = last
    ? `${last.by.label}, à ${sayTime(localOf(parisOf(world), last.at).minutes)} : ${last.said}`
    : 'Ces données viennent d’être changées ailleurs.';
  return `<div class="aig-calm" role="alert"><p><b>Entre-temps, quelqu’un a changé cette permanence. Votre changement n’est pas fait.</b></p><p>${french(who)}</p><p>Voici ce qu’il donnerait maintenant.</p></div>`;
}
