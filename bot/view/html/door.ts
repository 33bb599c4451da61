import { isWrittenFirst } from '../is-written-first.ts';
import { type Door, type PlaceBlock, type Words } from '../view.ts';
import { choiceControl, mapLink, outLink, phoneButton, type Layout } from './controls.ts';
import { element, inline, passing } from './markup.ts';
import { sentences, state } from './parts.ts';

/** What to know besides, of the call, of how one is received, of the place. */
export function moreOf({ more = [], phone, place }: Door): readonly Words[] {
  return [...(phone?.more ?? []), ...more, ...(place?.notes ?? [])];
}

/**
 * What stands under a door's title: when, where, who to call, its page. The one thing to tap of the
 * first door is large.
 */
export function doorParts(layout: Layout, door: Door): string {
  const large = largeOf(door);
  const link = door.link ? outLink(layout, door.link, 'globe', large === 'link') : '';
  const before = isWrittenFirst(door);
  const parts = [
    nameLink(layout, door),
    when(door, layout.lang),
    before ? link : '',
    ...reached(layout, door, large === 'call'),
    before ? '' : link,
    door.action && !isNamed(door) ? choiceControl(layout, door.action, 'aig-link') : '',
  ];
  return parts.filter(Boolean).join('\n');
}

/** Called first, one is told at once what to ask; what the call costs comes after. */
function reached(layout: Layout, door: Door, isLarge: boolean): readonly string[] {
  const { lang } = layout;
  const { kind, certainty, phone, phoneFirst = false } = door;
  const call = phone ? phoneButton(layout, phone, isLarge) : '';
  const notes = phone ? sentences(phone.notes, lang, 'class="aig-small"') : '';
  const lines = sentences(door.lines.slice(isNamed(door) ? 1 : 0), lang);
  const where = place(layout, door.place, bearsName(door));
  const seen = [checked(layout, door), map(layout, door)];
  if (phoneFirst || (kind === 'ask-appointment' && !isWrittenFirst(door)))
    return [call, lines, notes, where, ...seen];
  const isSure = kind === 'go' && certainty === 'sure';
  return [...(isSure ? [where, lines] : [lines, where]), ...seen, call, notes];
}

/** The one large thing to tap of a screen, in its first door: the call, else the map, else a page. */
function largeOf(door: Door): 'call' | 'map' | 'link' | undefined {
  const { kind, first, phone, phoneFirst, place: at, link } = door;
  if (!first) return undefined;
  if (phone && (phoneFirst === true || kind === 'call')) return 'call';
  if (link && kind === 'ask-appointment') return 'link';
  if (at?.map !== undefined) return 'map';
  return link && 'link';
}

/** Whether its name leads to its own screen. */
function isNamed({ lines: [name], action }: Door): boolean {
  return action !== undefined && action.label.text === name?.text;
}

function nameLink(layout: Layout, door: Door): string {
  const { action, place: at } = door;
  if (!action || !isNamed(door)) return '';
  const label = at && bearsName(door) ? at.name : action.label;
  return choiceControl(layout, { ...action, label }, 'aig-link');
}

/** "France services - Calais" says all that "France services" does: it is the link, and not told again. */
function bearsName(door: Door): boolean {
  const { action, place: at } = door;
  return isNamed(door) && at?.name.text.startsWith(action?.label.text ?? '') === true;
}

function map(layout: Layout, door: Door): string {
  const { place: at } = door;
  if (at?.map === undefined) return '';
  return mapLink(layout, at.map, inline(at.name, layout.lang), largeOf(door) === 'map');
}

/** The day alone in large type: only when it is sure. */
function when({ date, hours }: Door, lang: string): string {
  if (!date && !hours) return '';
  const large = [
    date ? passing(date, lang, underToday) : '',
    hours ? `<span class="aig-hours">${passing(hours, lang)}</span>` : '',
  ];
  return `<p class="aig-date">${large.filter(Boolean).join(' ')}</p>`;
}

/** "Aujourd'hui" alone in large type, its date under it. */
function underToday(shown: string): string {
  return shown.replace(/([,،]) ([^<]*)/, '$1 <span class="aig-hours">$2</span>');
}

function place({ lang }: Layout, block: PlaceBlock | undefined, isAbove: boolean): string {
  if (!block) return '';
  const { name, address, distance } = block;
  const lines = [
    isAbove ? '' : `<b>${inline(name, lang)}</b>`,
    address.text === '' ? '' : inline(address, lang),
    distance ? `<span class="aig-small">${inline(distance, lang)}</span>` : '',
  ];
  const said = lines.filter(Boolean).join('<br>');
  return said === '' ? '' : `<p>${said}</p>`;
}

/** A tick only where the date is sure: nothing else may look checked. */
function checked({ lang, demonstration }: Layout, { state: words, certainty }: Door): string {
  // Above all the screen stands already that it is invented.
  if (!words || demonstration === true) return '';
  return certainty === 'sure' || certainty === undefined
    ? state(words, lang, 'tick')
    : element('p', words, lang, 'class="aig-small"');
}
