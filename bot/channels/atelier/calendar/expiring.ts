import { isExpiring, isNotOver, lastSeenDay } from '../../../permanences/expiring.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { outward } from '../../http/root.ts';
import { french, type DeskPage } from '../desk-page.ts';
import { type Kept } from './board.ts';
import { type CalendarContext } from './context.ts';
import { CALENDAR } from './paths.ts';
import { begin, sayDate, sayRegularly, whereOf, whoOf } from './say-calendar.ts';

const MOST_SHOWN = 50;

/** A permanence of which people will soon see no more date, or see none any more. */
export interface Expiring {
  readonly kept: Kept;
  /** The last day on which they see dates. */
  readonly last: LocalDate;
  readonly isReported: boolean;
}

/** What expires within thirty days, is reported, or has just expired; what ends first comes first. */
export function expiringIn({ board, today }: CalendarContext): readonly Expiring[] {
  return board.all
    .filter(({ permanence }) => isToReview(permanence, today))
    .map((kept) => ({
      kept,
      last: lastSeenDay(kept.permanence),
      isReported: isReported(kept.permanence),
    }))
    .sort((a, b) => a.last.localeCompare(b.last));
}

function isToReview(permanence: Kept['permanence'], today: LocalDate): boolean {
  return isReported(permanence) ? isNotOver(permanence, today) : isExpiring(permanence, today);
}

function isReported({ reported, doubt }: Kept['permanence']): boolean {
  return reported || doubt !== undefined;
}

/** Each with what may be said of it. */
export function expiringPage(context: CalendarContext): DeskPage {
  const all = expiringIn(context);
  const rows = all.slice(0, MOST_SHOWN).map((one) => rowHtml(context, one));
  const title =
    all.length === 0
      ? 'Rien à revoir'
      : `${all.length} permanence${all.length > 1 ? 's' : ''} à revoir`;
  return {
    title,
    back: CALENDAR.home,
    main:
      all.length === 0
        ? '<p>Rien n’expire d’ici trente jours, et rien n’est signalé.</p>'
        : `<p>Sans une vérification, les gens n’y verront plus de date.</p>
<ul class="aig-rows">${rows.join('\n')}</ul>`,
  };
}

function rowHtml(
  { root, world, today, mayChange }: CalendarContext,
  { kept, last, isReported }: Expiring,
): string {
  const { permanence } = kept;
  const { id, checked } = permanence;
  const of = `${whoOf(world, permanence)}, ${whereOf(permanence)}`;
  const until =
    last < today
      ? `Sans date depuis le ${sayDate(last, today)}.`
      : `Les gens y voient des dates jusqu’au ${sayDate(last, today)}.`;
  const said = isReported ? 'Signalée : à vérifier. ' : '';
  const hidden = `<span class="aig-vh"> : ${french(of)}</span>`;
  const acts = mayChange
    ? `<p class="aig-acts"><a class="aig-btn" href="${outward(root, CALENDAR.confirm(id))}">Toujours juste${hidden}</a><a class="aig-link" href="${outward(root, CALENDAR.record(id))}">Corriger${hidden}</a><a class="aig-link" href="${outward(root, CALENDAR.end(id))}">C’est fini${hidden}</a></p>`
    : '';
  return `<li class="aig-stack"><p><b>${french(whoOf(world, permanence))}</b>, ${french(whereOf(permanence))}<br>${french(begin(sayRegularly(permanence)))}</p><p>${french(said + until)}</p><p class="aig-small">${french(`Confirmé le ${sayDate(checked.date, today)} (${world.structures.get(checked.by)?.name ?? checked.by}).`)}</p>${acts}</li>`;
}
