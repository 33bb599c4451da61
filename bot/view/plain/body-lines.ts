import { carryingDoor } from '../carrying-door.ts';
import { endsSentence, quoted } from '../html/parts.ts';
import {
  type Aside,
  type AutonomyParts,
  type Body,
  type Called,
  type Door,
  type Titled,
  type UrgentCall,
  type View,
  type Words,
} from '../view.ts';

type Lines = readonly string[];

/** The screen's own part as blocks of lines, its numbered choices left out. */
export function bodyLines({ body, asides = [] }: View): readonly Lines[] {
  return [
    ...asides.filter(({ first }) => first).map(asideLines),
    ...ownLines(body),
    ...asides.filter(({ first }) => !first).map(asideLines),
  ];
}

function ownLines(body: Body): readonly Lines[] {
  switch (body.kind) {
    case 'menu':
      return [texts(body.home?.about)];
    case 'question':
      return [...(body.called ?? []).map(called), ...instead(body), texts(body.help)];
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
      return autonomy(body.parts);
    case 'orientation':
      return orientation(body);
  }
}

function called({ name, says, phone }: Called): Lines {
  const notes = phone.notes.map(({ text }) => text).join(' ');
  return [`o ${name.text}`, ...texts(...says, phone.label).map((text) => `  ${text}`)].concat(
    notes === '' ? [] : [`  ${notes}`],
  );
}

/** Where one may go instead, or the commune that is missing to say it. */
function instead({ near, where }: Extract<Body, { kind: 'question' }>): readonly Lines[] {
  return [near ? door(near) : [], where ? [`o ${where.label.text}. ${where.hint.text}`] : []];
}

/** Steps by letters: the numbers are those of the choices. */
export function asideLines({ title, items, ordered, phone, notes }: Aside): Lines {
  const mark = (at: number) => (ordered ? `${String.fromCharCode(97 + at)}) ` : '- ');
  return [
    title.text,
    ...items.map(({ text }, at) => `  ${mark(at)}${text}`),
    ...texts(phone?.label, ...(phone?.notes ?? []), ...notes).map((text) => `  ${text}`),
  ];
}

function danger({ sections, traces, leave }: Extract<Body, { kind: 'danger' }>): readonly Lines[] {
  return [
    ...sections.map(({ title, calls, says, link, toCheck }) => [
      ...texts(title),
      ...calls.map((call) => `* ${callLine(call)}`),
      ...says.map(({ text }) => `  ${text}`),
      ...(link ? [`  ${link.label.text} : ${link.url}`] : []),
      ...texts(toCheck).map((text) => `  ${text}`),
    ]),
    texts(traces, leave),
  ];
}

/** "Appeler le 17 : la police". */
export function callLine({ label, name }: UrgentCall): string {
  return `${label.text} : ${name.text}`;
}

function autonomy(parts: AutonomyParts): readonly Lines[] {
  const { have, helper, see, keep, beware, deadline, learn, link, stuck } = parts;
  return [
    helper ? door(helper) : [],
    [parts.do.title.text, ...parts.do.items.map(({ text }, index) => `  ${index + 1}) ${text}`)],
    link ? [`${link.label.text} : ${link.url}`] : [],
    have ? titled(have, '- ') : [],
    titled(see, ''),
    stuck ? [stuck.title.text, `  ${stuck.text.text}`, ...texts(stuck.preview)] : [],
    ...[deadline, keep, beware, learn].map((part) => (part ? titled(part, '') : [])),
  ];
}

function orientation(body: Extract<Body, { kind: 'orientation' }>): readonly Lines[] {
  const { bring, bringTitle, ask, askTitle, deadline, link } = body;
  const carrying = carryingDoor(body.doors) + 1;
  return [
    texts(body.reason),
    texts(body.unknown, body.confirm),
    ...body.doors.slice(0, carrying).map(door),
    bring.length > 0 ? titled({ title: bringTitle, items: bring }, '- ') : [],
    [...titled({ title: askTitle, items: [quoted(ask)] }, ''), ...texts(body.askHint)],
    ...body.doors.slice(carrying).map(door),
    texts(deadline),
    link ? [`${link.label.text} : ${link.url}`] : [],
  ];
}

/** `*` the first thing to do, `o` the next ones. */
function door(one: Door): Lines {
  const { title, first, date, hours, lines, place, phone, state, why, link } = one;
  const isCalledFirst = one.phoneFirst === true || one.kind === 'ask-appointment';
  const when = texts(date, hours).join(', ');
  const call = phone ? [phone.label.text, phone.notes.map(({ text }) => text).join(' ')] : [];
  const said = [
    when,
    ...(isCalledFirst ? call : []),
    ...paragraphs(lines),
    ...(place ? [place.name.text, ...texts(place.address, place.distance, ...place.notes)] : []),
    ...(isCalledFirst ? [] : call),
    ...(link ? [`${link.label.text} : ${link.url}`] : []),
    ...texts(...besides(one), state, why),
  ];
  return [
    `${first ? '*' : 'o'} ${title.text}`,
    ...said.filter((text) => text !== '').map((text) => `  ${text}`),
  ];
}

function besides({ phone, more = [] }: Door): readonly Words[] {
  return [...(phone?.more ?? []), ...more];
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
  return shown;
}

function titled({ title, items }: Titled, mark: string): Lines {
  return [title.text, ...items.map(({ text }) => `  ${mark}${text}`)];
}

function texts(...words: readonly (Words | undefined)[]): Lines {
  return words.flatMap((one) => (one ? [one.text] : []));
}
