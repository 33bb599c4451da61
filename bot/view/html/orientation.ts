import { carryingDoor } from '../carrying-door.ts';
import { type Body, type Door, type OneTripSaid, type Words } from '../view.ts';
import { outLink, type Layout } from './controls.ts';
import { doorParts } from './door.ts';
import { element, passing } from './markup.ts';
import { columns, disclosure, itemList, lineByLine, quoted, sentences, state } from './parts.ts';

type Orientation = Extract<Body, { kind: 'orientation' }>;

/**
 * Before when, first of all; then the doors in the order of doing, the first with what to do besides
 * under what to tap; what to bring and what to say stand in it, so that the line leads through them to
 * the second; beside them ways to carry all this away.
 */
export function orientationBody(layout: Layout, body: Orientation, take: string): string {
  const { lang } = layout;
  const carrying = carryingDoor(body.doors);
  const doors = body.doors.map((door, at) =>
    doorItem(layout, door, [
      at === 0 && body.reasonInSight ? sentences([body.reason], lang) : '',
      at === 0 && body.trip ? trip(layout, body.trip, door) : '',
      at === carrying ? carried(layout, body) : '',
    ]),
  );
  const beside = [
    body.deadlineMore ? element('p', body.deadlineMore, lang, 'class="aig-small"') : '',
    body.link ? outLink(layout, body.link, 'globe') : '',
    take,
  ];
  return [
    body.deadline ? state(body.deadline, lang, 'clock', 'aig-plain') : '',
    body.unknown ? element('p', body.unknown, lang) : '',
    body.confirm ? state(body.confirm, lang, 'diamond', 'aig-confirm') : '',
    columns(
      layout,
      `<ol class="aig-way">${doors.join('\n')}</ol>`,
      beside.filter(Boolean).join('\n'),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * One day for two things to do, in one sentence, under the first door: that one's button stays in
 * sight on a phone. Two addresses are a tap away; one that the door shows is not told again.
 */
function trip({ lang }: Layout, { title, says, more }: OneTripSaid, { place }: Door): string {
  const address = place?.address.text ?? '';
  const isShown = address !== '' && more.length === 1 && more[0]?.text.includes(address);
  const where = isShown ? '' : lineByLine(more, lang, 'class="aig-small"');
  const rest = more.length > 1 ? disclosure(title, where, lang) : where;
  return `<div class="aig-plain"><p><b>${passing(says, lang)}</b></p>${rest}</div>`;
}

/** What to bring and what to say, with its meaning for who reads another language. */
function carried({ lang, level }: Layout, body: Orientation): string {
  const title = (words: Words) => element(`h${level + 1}`, words, lang);
  return [
    ...(body.bring.length === 0 ? [] : [title(body.bringTitle), itemList(body.bring, lang)]),
    title(body.askTitle),
    element('blockquote', quoted(body.ask), lang, 'class="aig-say"'),
    body.askHint ? element('p', body.askHint, lang, 'class="aig-small"') : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function doorItem(layout: Layout, door: Door, inside: readonly string[]): string {
  const { lang, level } = layout;
  const classes = [door.first ? 'on' : '', door.certain ? '' : 'dash', 'aig-stack'];
  const parts = [element(`h${level}`, door.title, lang), doorParts(layout, door), ...inside];
  return `<li class="${classes.filter(Boolean).join(' ')}">${parts.filter(Boolean).join('\n')}</li>`;
}
