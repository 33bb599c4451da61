import { type Body, type Door, type PlaceBlock, type Words } from '../view.ts';
import { choiceControl, mapLink, outLink, phoneButton, type Layout } from './controls.ts';
import { element, inline, passing } from './markup.ts';
import { columns, itemList, lineByLine, quoted, section, sentences, state } from './parts.ts';

type Orientation = Extract<Body, { kind: 'orientation' }>;

/** The doors in the order of doing; beside them what to bring and what to say. */
export function orientationBody(layout: Layout, body: Orientation, take: string): string {
  const { lang } = layout;
  const doors = body.doors.map((door) => doorItem(layout, door)).join('\n');
  const beside = [
    body.bring.length === 0 ? '' : section(layout, body.bringTitle, itemList(body.bring, lang)),
    section(
      layout,
      body.askTitle,
      `${element('blockquote', quoted(body.ask), lang, 'class="aig-say"')}
${element('p', body.askHint, lang, 'class="aig-small"')}`,
    ),
    body.deadline ? state(body.deadline, lang, 'calendar') : '',
    body.link ? outLink(layout, body.link, 'globe') : '',
    take,
  ];
  return [
    element('p', body.reason, lang),
    body.unknown ? element('p', body.unknown, lang, 'class="aig-calm"') : '',
    body.confirm ? state(body.confirm, lang, 'diamond', 'aig-confirm') : '',
    columns(layout, `<ol class="aig-way">${doors}</ol>`, beside.filter(Boolean).join('\n')),
  ]
    .filter(Boolean)
    .join('\n');
}

function doorItem(layout: Layout, door: Door): string {
  const { lang, level } = layout;
  const classes = [door.first ? 'on' : '', door.certain ? '' : 'dash', 'aig-stack'];
  const title = element(`h${level}`, door.title, lang);
  return `<li class="${classes.filter(Boolean).join(' ')}">${title}\n${doorParts(layout, door)}</li>`;
}

/** What stands under a door's title: when, where, who to call, since when it is known. */
export function doorParts(layout: Layout, door: Door): string {
  const { lang } = layout;
  const { kind, phone, phoneFirst = false } = door;
  const call = phone ? phoneButton(layout, phone, phoneFirst) : '';
  const notes = phone ? lineByLine(phone.notes, lang, 'class="aig-small"') : '';
  const lines = sentences(door.lines, lang);
  const where = place(layout, door.place);
  const parts = [
    when(door, lang),
    // Called first, one is told at once what to ask; what the call costs comes after.
    ...(phoneFirst || kind === 'ask-appointment'
      ? [call, lines, notes, where]
      : [lines, where, call, notes]),
    ...around(layout, door),
  ];
  return parts.filter(Boolean).join('\n');
}

/** What ends a door: its page, since when it is known, why this one, the way to its own screen. */
function around(layout: Layout, door: Door): readonly string[] {
  return [
    door.link ? outLink(layout, door.link, 'globe') : '',
    checked(layout, door),
    door.why ? reason(door.why, layout.lang) : '',
    door.action ? choiceControl(layout, door.action, 'aig-link') : '',
  ];
}

function reason(why: Words, lang: string): string {
  return element('p', why, lang, `class="aig-small${why.later === '' ? ' aig-now' : ''}"`);
}

/** The date alone in large type, "aujourd'hui" on its own line: only when it is sure. */
function when({ date, hours }: Door, lang: string): string {
  if (!date && !hours) return '';
  const large = [
    date ? passing(date, lang, (shown) => shown.replace(/([,،]) /, '$1<br>')) : '',
    hours ? `<span class="aig-hours">${passing(hours, lang)}</span>` : '',
  ];
  return `<p class="aig-date">${large.filter(Boolean).join(' ')}</p>`;
}

function place(layout: Layout, block: PlaceBlock | undefined): string {
  if (!block) return '';
  const { name, address, distance, notes, map } = block;
  const { lang } = layout;
  const lines = [
    `<b>${inline(name, lang)}</b>`,
    address.text === '' ? '' : inline(address, lang),
    distance ? `<span class="aig-small">${inline(distance, lang)}</span>` : '',
  ];
  return [
    `<p>${lines.filter(Boolean).join('<br>')}</p>`,
    sentences(notes, lang, 'class="aig-small"'),
    map === undefined ? '' : mapLink(layout, map, inline(name, lang)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A tick only where the date is sure: nothing else may look checked. */
function checked({ lang, demonstration }: Layout, { state: words, certainty }: Door): string {
  if (!words) return '';
  return demonstration !== true && (certainty === 'sure' || certainty === undefined)
    ? state(words, lang, 'tick')
    : element('p', words, lang, 'class="aig-small"');
}
