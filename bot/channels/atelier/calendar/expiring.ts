import { readDate, toDate, type DayNumber } from '../../../permanences/days.ts';
import { CHECK_DAYS } from '../../../permanences/permanence-state.ts';
import { type LocalDate } from '../../../permanences/model.ts';
import { outward } from '../../http/root.ts';
import { french, type DeskPage } from '../desk-page.ts';
import { type Kept } from './board.ts';
import { type CalendarContext } from './context.ts';
import { CALENDAR } from './paths.ts';
import { sayDate, sayRegularly, whereOf, whoOf } from './say-calendar.ts';

const AHEAD_DAYS = 30;
/** Days after its end that a permanence is still looked at again: then it is over. */
const OVER_DAYS = 60;
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
  const now = readDate(today) ?? 0;
  return board.all
    .map((kept): Expiring => {
      const { knownUntil, reported } = kept.permanence;
      const last = Math.min(lastChecked(kept), readDate(knownUntil) ?? now);
      return { kept, last: toDate(last), isReported: reported };
    })
    .filter(({ kept, last, isReported }) => {
      const day = readDate(last) ?? now;
      const end = readDate(kept.permanence.knownUntil) ?? now;
      return end > now - OVER_DAYS && (isReported || day <= now + AHEAD_DAYS);
    })
    .sort((a, b) => a.last.localeCompare(b.last));
}

/** The last day on which a check is recent. */
function lastChecked({ permanence }: Kept): DayNumber {
  return (readDate(permanence.checked.date) ?? 0) + CHECK_DAYS;
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
  return `<li class="aig-stack"><p><b>${french(whoOf(world, permanence))}</b>, ${french(whereOf(permanence))}<br>${french(sayRegularly(permanence))}</p><p>${french(said + until)}</p><p class="aig-small">${french(`Vérifié le ${sayDate(checked.date, today)} par ${checked.by}`)}</p>${acts}</li>`;
}
