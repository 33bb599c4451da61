import { agreed, disagreed } from '../../../data/calendar/change.ts';
import { type Permanence } from '../../../permanences/model.ts';
import { outward } from '../../http/root.ts';
import { french, type DeskPage } from '../desk-page.ts';
import { act } from './act.ts';
import { type Kept } from './board.ts';
import { recordLinks } from './calendar-page.ts';
import { type CalendarAnswer, type CalendarContext } from './context.ts';
import { type Changes } from './keep-changes.ts';
import { CALENDAR } from './paths.ts';
import { begin, isHeld, sayDate, sayRegularly } from './say-calendar.ts';

const MOST_SHOWN = 60;

/** Those that the guide of the key's structure holds back. */
export function heldIn({ board }: Pick<CalendarContext, 'board'>): readonly Kept[] {
  return board.all.filter(isHeld);
}

/** Each that waits for its operator, to ask and to say so. */
export function waitingPage(context: CalendarContext): DeskPage {
  const held = heldIn(context);
  const more = held.length > MOST_SHOWN ? '<p class="aig-calm">Il y en a d’autres.</p>' : '';
  return {
    title: held.length === 0 ? 'Tous les opérateurs sont d’accord' : 'Pas encore d’accord',
    back: CALENDAR.home,
    main:
      held.length === 0
        ? '<p>Rien n’attend l’accord d’un opérateur.</p>'
        : `<p>Les gens n’en voient que l’adresse et le téléphone. Demandez à l’opérateur, puis dites-le ici.</p>
${recordLinks(context, held.slice(0, MOST_SHOWN), CALENDAR.record, true)}${more}`,
  };
}

/** On the page of a permanence: whether its operator agreed, and how to say so. HTML. */
export function agreementHtml({ root, today, mayChange }: CalendarContext, kept: Kept): string {
  const { id, validated } = kept.permanence;
  if (!kept.needsAgreement && validated === undefined) return '';
  const [href, says] =
    validated === undefined
      ? [CALENDAR.agree(id), 'L’opérateur est d’accord']
      : [CALENDAR.disagree(id), 'L’opérateur n’est plus d’accord'];
  const classes = validated === undefined ? 'aig-btn aig-big' : 'aig-link';
  const link = mayChange ? `<a class="${classes}" href="${outward(root, href)}">${says}</a>` : '';
  return `<p>${french(agreementSaid(kept.permanence, today))}</p>${link}`;
}

function agreementSaid({ validated }: Permanence, today: string): string {
  return validated === undefined
    ? 'Pas encore d’accord de l’opérateur.'
    : `L’opérateur est d’accord, depuis le ${sayDate(validated.date, today)}.`;
}

/** Its operator agreed: what people see then is said back first. */
export function agreePage(
  context: CalendarContext,
  changes: Changes,
  kept: Kept,
): Promise<CalendarAnswer> | undefined {
  const { today } = context;
  if (agreed(kept.permanence, today) === undefined) return undefined;
  return act(context, changes, kept, {
    title: 'L’opérateur est d’accord ?',
    button: 'Oui, il est d’accord',
    when: whenHtml(kept),
    action: CALENDAR.agree(kept.permanence.id),
    back: CALENDAR.record(kept.permanence.id),
    changeOf: (one) => agreed(one.permanence, today),
  });
}

/** Its operator does not agree any more. */
export function disagreePage(
  context: CalendarContext,
  changes: Changes,
  kept: Kept,
): Promise<CalendarAnswer> | undefined {
  if (disagreed(kept.permanence) === undefined) return undefined;
  return act(context, changes, kept, {
    title: 'L’opérateur n’est plus d’accord ?',
    button: 'Non, il n’est plus d’accord',
    when: whenHtml(kept),
    action: CALENDAR.disagree(kept.permanence.id),
    back: CALENDAR.record(kept.permanence.id),
    changeOf: (one) => disagreed(one.permanence),
  });
}

function whenHtml({ permanence }: Kept): string {
  return `<p class="aig-date">${french(begin(sayRegularly(permanence)))}</p>`;
}
