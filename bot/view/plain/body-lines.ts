import { carryingDoor } from '../carrying-door.ts';
import { endsSentence, quoted } from '../html/parts.ts';
import { isWrittenFirst } from '../is-written-first.ts';
import { phrase } from '../phrases.ts';
import {
  type Aside,
  type AutonomyParts,
  type Body,
  type Called,
  type Door,
  type Link,
  type OneTripSaid,
  type Phone,
  type Titled,
  type UrgentCall,
  type View,
  type Words,
} from '../view.ts';
import { inside, linesAs, type LineKind, type Lines } from './line.ts';

/**
 * The screen's own part as blocks of lines, its numbered choices left out: the one order of its
 * parts for all that has no HTML.
 *
 * @example
 * const paragraphs = [{ text: 'Rien ne reste ici.', lang: 'fr' }];
 * bodyLines({ body: { kind: 'message', paragraphs, choices: [] }, lang: 'fr' })
 * // [[{ as: 'text', text: 'Rien ne reste ici.' }]]
 */
export function bodyLines({ body, asides = [], lang }: View): readonly Lines[] {
  return [
    ...asides.filter(({ first }) => first).map(asideLines),
    ...ownLines(body, lang),
    ...asides.filter(({ first }) => !first).map(asideLines),
  ];
}

function ownLines(body: Body, lang: string): readonly Lines[] {
  switch (body.kind) {
    case 'menu':
      return [texts(body.home?.about)];
    case 'question':
      return [...(body.called ?? []).map(called), ...instead(body, lang), texts(body.help)];
    case 'several':
      return [texts(body.help)];
    case 'commune':
      return [body.choices.length > 0 ? [] : texts(body.help)];
    case 'suggestions':
      return [];
    case 'message':
      return [texts(...body.paragraphs)];
    case 'danger':
      return danger(body);
    case 'autonomy':
      return autonomy(body.parts, lang);
    case 'orientation':
      return orientation(body, lang);
  }
}

function called({ name, says, phone }: Called): Lines {
  return [...linesAs('next', name), ...inside([...texts(...says), ...callLines(phone)])];
}

/** Where one may go instead, or the commune that is missing to say it. */
function instead(
  { near, where }: Extract<Body, { kind: 'question' }>,
  lang: string,
): readonly Lines[] {
  return [
    near ? doorLines(near, lang) : [],
    where ? [{ as: 'next', text: `${where.label.text}. ${where.hint.text}` }] : [],
  ];
}

/**
 * What else to know, its steps by letters: in a terminal the numbers are those of the choices.
 */
export function asideLines({ title, items, ordered, phone, notes }: Aside): Lines {
  // Only a choice, which is numbered with the others.
  if (items.length === 0 && notes.length === 0 && !phone) return [];
  return [
    ...linesAs('title', title),
    ...inside([
      ...linesAs(ordered ? 'letter' : 'item', ...items),
      ...(phone ? callLines(phone) : []),
      ...linesAs('small', ...notes),
    ]),
  ];
}

function danger({ sections, traces, leave }: Extract<Body, { kind: 'danger' }>): readonly Lines[] {
  return [
    ...sections.map(({ title, acts = [], calls, says, link, toCheck }) => [
      ...linesAs('title', title),
      ...texts(...acts),
      ...calls.map(urgentLine),
      ...inside([...texts(...says), ...linkLines(link), ...linesAs('small', toCheck)]),
    ]),
    texts(traces, leave),
  ];
}

/**
 * One emergency number on a line, with who answers it.
 *
 * @example
 * const [label, name] = [{ text: 'Appeler le 17' }, { text: 'la police' }];
 * urgentLine({ by: 'call', dial: '17', label, name }).text // 'Appeler le 17 : la police'
 */
export function urgentLine({ by, dial, label, name }: UrgentCall): Lines[number] {
  const url = `${by === 'call' ? 'tel' : 'sms'}:${dial}`;
  return { as: 'call', text: `${label.text} : ${name.text}`, url, button: label.text };
}

function autonomy(parts: AutonomyParts, lang: string): readonly Lines[] {
  const { have, helper, see, keep, beware, deadline, learn, link, stuck } = parts;
  const [when, ...otherwise] = deadline?.items ?? [];
  return [
    deadline && when ? titled({ ...deadline, items: [when] }, 'text') : [],
    helper ? doorLines(helper, lang) : [],
    titled(parts.do, 'step'),
    linkLines(link),
    titled(have, 'item'),
    titled(see, 'say'),
    stuck ? [...linesAs('title', stuck.title), ...inside(texts(stuck.text, stuck.preview))] : [],
    texts(...otherwise),
    ...[keep, beware, learn].map((part) => titled(part, 'text')),
  ];
}

function orientation(body: Extract<Body, { kind: 'orientation' }>, lang: string): readonly Lines[] {
  const { bring, bringTitle, ask, askTitle, deadline, deadlineMore, link } = body;
  const carrying = carryingDoor(body.doors) + 1;
  return [
    texts(deadline),
    texts(body.reason),
    texts(body.unknown, body.confirm),
    trip(body.trip),
    ...body.doors.slice(0, carrying).map((one) => doorLines(one, lang)),
    bring.length > 0 ? titled({ title: bringTitle, items: bring }, 'item') : [],
    [...titled({ title: askTitle, items: [quoted(ask)] }, 'say'), ...texts(body.askHint)],
    ...body.doors.slice(carrying).map((one) => doorLines(one, lang)),
    texts(deadlineMore),
    linkLines(link),
  ];
}

function trip(said: OneTripSaid | undefined): Lines {
  if (!said) return [];
  const { title, says, more } = said;
  return [...linesAs('title', title), ...inside([...texts(says), ...linesAs('small', ...more)])];
}

/** One way to go on: when, where, whom to call. */
export function doorLines(one: Door, lang: string): Lines {
  const { title, first, date, hours, lines, place, phone, state, why, link } = one;
  const isWritten = isWrittenFirst(one);
  const isCalledFirst = !isWritten && (one.phoneFirst === true || one.kind === 'ask-appointment');
  const when = [date, hours].flatMap((words) => (words ? [words.text] : [])).join(', ');
  const call = phone ? callLines(phone) : [];
  const named = isCalledFirst ? linesBeforeCall(one) : 0;
  return [
    ...linesAs(first ? 'first' : 'next', title),
    ...inside([
      ...linesAs('when', { text: when, lang }),
      ...paragraphs(lines.slice(0, named)),
      ...(isCalledFirst ? call : []),
      ...(isWritten ? linkLines(link) : []),
      ...paragraphs(lines.slice(named)),
      ...placeLines(place, lang),
      ...(isCalledFirst ? [] : call),
      ...(isWritten ? [] : linkLines(link)),
      ...linesAs('small', ...besides(one), state, why),
    ]),
  ];
}

/** Of a second door, whose number it is. */
function linesBeforeCall({ kind }: Door): number {
  return kind === 'second' ? 1 : 0;
}

function besides({ phone, more = [] }: Door): readonly Words[] {
  return [...(phone?.more ?? []), ...more];
}

function placeLines(place: Door['place'], lang: string): Lines {
  if (!place) return [];
  const { name, address, distance, notes, map } = place;
  const see = phrase(lang, false, 'see-map').text;
  return [
    ...linesAs('name', name),
    ...texts(address, distance),
    ...linesAs('small', ...notes),
    ...(map === undefined
      ? []
      : [{ as: 'map' as const, text: `${see} : ${name.text}`, url: map, button: see }]),
  ];
}

/** Its number, then what it costs, when it answers, what to say: one line. */
function callLines({ label, dial, notes }: Phone): Lines {
  const said = notes.map(({ text }) => text).join(' ');
  return [
    { as: 'call', text: label.text, url: `tel:${dial}` },
    ...linesAs('small', { text: said, lang: label.lang }),
  ];
}

function linkLines(link: Link | undefined): Lines {
  return link ? [{ as: 'link', text: link.label.text, url: link.url }] : [];
}

/** Sentences one after the other; a name among them on a line of its own, as on a page. */
function paragraphs(words: readonly Words[]): Lines {
  const shown: string[] = [];
  let isOpen = false;
  for (const one of words) {
    const isSentence = endsSentence(one);
    if (isSentence && isOpen) shown.push(`${shown.pop() ?? ''} ${one.text}`);
    else shown.push(one.text);
    isOpen = isSentence;
  }
  return shown.map((text) => ({ as: 'text', text }));
}

function titled(part: Titled | undefined, as: LineKind): Lines {
  return part ? [...linesAs('title', part.title), ...inside(linesAs(as, ...part.items))] : [];
}

function texts(...words: readonly (Words | undefined)[]): Lines {
  return linesAs('text', ...words);
}
