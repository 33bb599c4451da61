import { changed, type Change } from '../../../data/calendar/change.ts';
import { escapeHtml } from '../../../view/html/markup.ts';
import { deskForm, french, type DeskPage } from '../desk-page.ts';
import { type Kept } from './board.ts';
import { type CalendarContext } from './context.ts';
import { newOnce } from './keep-changes.ts';
import { whereOf, whoOf } from './say-calendar.ts';
import { seenHere } from './seen-here.ts';

/** Names of the fields by which a page that was said back is answered. */
export const SAID = { act: 'act', once: 'once', version: 'version', do: 'do' } as const;

/** What is about to be done, before it counts. */
export interface AboutTo {
  readonly kept: Kept;
  readonly change: Change;
  /** "Annuler cette date ?" */
  readonly title: string;
  /** "Oui, annuler" */
  readonly button: string;
  /** In large type: the date and hours that it is about. HTML. */
  readonly when?: string;
  /** Where the form goes, and what it carries on. */
  readonly action: string;
  readonly fields?: readonly (readonly [name: string, value: string])[];
  readonly back: string;
  /** HTML after the button: other ways. */
  readonly more?: string;
  /** HTML above: what somebody else did meanwhile. */
  readonly told?: string;
}

/** Says back what will be done and what people will see; one button makes it count. */
export function saidBackPage(context: CalendarContext, about: AboutTo): DeskPage {
  const { world, root, request } = context;
  const { kept, change, title, button, when = '', action, fields = [], back, more = '' } = about;
  const { permanence } = kept;
  const after: Kept = { ...kept, permanence: changed(permanence, change) };
  const seen =
    change.kind === 'removed'
      ? 'Plus rien : cette permanence n’était pas là avant.'
      : seenHere(context, after).whole;
  const carried = [
    [SAID.once, newOnce()] as const,
    [SAID.version, String(kept.version)] as const,
    ...fields,
  ].map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`);
  const inner = `${carried.join('')}<button type="submit" name="${SAID.act}" value="${SAID.do}" class="aig-btn aig-main-btn aig-big">${button}</button>`;
  return {
    title,
    back,
    main: `${about.told ?? ''}<div class="aig-stack">${when}<p><b>${french(whoOf(world, permanence))}</b>, ${french(whereOf(permanence))}</p></div>
<section class="aig-stack"><h2>Les gens verront</h2><p class="aig-say">${french(seen)}</p></section>
<div class="aig-stack">${deskForm({ root, token: request.signedIn.token }, action, inner, ' data-cut')}${more}</div>
<p class="aig-small">Vous pourrez défaire ce changement.</p>`,
  };
}

/** A date in large type. */
export function dateHtml(day: string, hours: string): string {
  return `<p class="aig-date">${french(day)} <span class="aig-hours">${french(hours)}</span></p>`;
}
