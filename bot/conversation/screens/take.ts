import { type Outcome } from '../../engine/model.ts';
import { present } from '../../engine/present.ts';
import { toDate } from '../../permanences/days.ts';
import { localDayAt } from '../../permanences/local-time.ts';
import { nationalRecord } from '../../permanences/national-doors.ts';
import { type Found } from '../../permanences/permanence-index.ts';
import { quoted } from '../../view/html/parts.ts';
import {
  type Door,
  type OneTripSaid,
  type Take,
  type Titled,
  type Words,
} from '../../view/view.ts';
import { type ShownRecord } from '../../view/shown-record.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { zoneOf } from './zone-of.ts';

/** Who was found, and what for. */
interface Sought {
  readonly operator: string;
  readonly need: string;
}

/** What an orientation shows of itself. */
interface Shown {
  readonly heading: Words;
  readonly doors: readonly Door[];
  /** The first place. */
  readonly first: Found | undefined;
  readonly bring: Titled;
  /** The sentence for the desk. */
  readonly say: Titled;
  readonly deadline: Titled | undefined;
  readonly trip: OneTripSaid | undefined;
}

/** An orientation to carry away: its first doors in short, what to bring, what to say. */
export function takeDoors(
  { scene, here, step }: Ended,
  { heading, doors, first, bring, say, deadline, trip }: Shown,
  { operator, need }: Sought,
): Take {
  const { commune, audience } = scene.state;
  const own = doors.filter(({ kind }) => kind !== 'second');
  const known = commune !== undefined && commune !== 'declined';
  return {
    lines: [heading.text, ...tripLines(here, trip), ...own.flatMap(linesOf)],
    vital: [heading.text, ...vitalOf(own)],
    ...more(here, { bring, say: inQuotes(say), deadline }),
    ...(known ? { reception: { operator, need, commune } } : {}),
    ...recordOf({ scene, here, step }, first),
    dated: known && audience === 'citizen' && own.some(isDated),
    ...dueOf(scene, step, operator),
  };
}

/** The day for both; of a sensitive topic nothing that tells of another demand. */
function tripLines({ flow }: Here, trip: OneTripSaid | undefined): readonly string[] {
  return trip && !flow.sensitive ? [trip.says.later ?? trip.says.text] : [];
}

/** What one does alone, and whom it is with. */
interface Alone {
  readonly goal: Words;
  readonly operator: { readonly id: string; readonly said: Words } | undefined;
  readonly site: string | undefined;
  readonly helper: Door | undefined;
  readonly bring: Titled | undefined;
  readonly steps: Titled;
  readonly deadline: Titled | undefined;
}

/** What one does alone, to carry away. Of a sensitive topic: its name and whose site it is. */
export function takeAlone(
  { scene, here, step }: Ended,
  { goal, operator, site, helper, bring, steps, deadline }: Alone,
): Take {
  const topic = scene.wording.text(here.home.flow.title);
  const first = here.flow.sensitive ? [topic, ...(operator ? [operator.said] : [])] : [goal];
  const vital = [...first.map(({ text }) => text), ...(site === undefined ? [] : [site])];
  return {
    lines: [...vital, ...(helper ? [helper.title.text, ...placeOf(helper)] : [])],
    vital,
    ...more(here, { bring, steps, deadline }),
    ...recordOf({ scene, here, step }, undefined),
    dated: false,
    ...(operator ? dueOf(scene, step, operator.id) : {}),
  };
}

/** Of the end itself where it leads to no place; of a sensitive topic nothing then. */
function recordOf({ scene, here }: Ended, first: Found | undefined): Pick<Take, 'record'> {
  if (first) return { record: recordShown(scene, first) };
  if (here.flow.sensitive) return {};
  const { flow, address } = here.home;
  const record = `${flow.id}/${address}`;
  return { record: { of: 'outcome', record, commune: '', opening: '' } };
}

function recordShown(scene: Scene, { permanence, state, opening }: Found): ShownRecord {
  const { id, operator, place, listed, zone } = permanence;
  const commune = place?.commune ?? '';
  if (listed) {
    const record = nationalRecord(operator, commune, id.replace(/^fr-/, ''));
    return { of: 'national', record, commune, opening: '' };
  }
  const isTold = state === 'sure' && opening !== undefined;
  const day = isTold ? toDate(localDayAt(zoneOf(scene, zone), opening.start)) : '';
  return { of: 'permanence', record: id, commune, opening: day };
}

/** The end of a path on the screen. */
interface Ended {
  readonly scene: Scene;
  readonly here: Here;
  readonly step: Outcome;
}

type More = Pick<Take, 'bring' | 'steps' | 'say' | 'deadline'>;

/** What is carried beside who, where and when: nothing of a sensitive topic, others may read it. */
function more(
  { flow, home }: Here,
  parts: { readonly [Part in keyof More]: More[Part] | undefined },
): More & Pick<Take, 'outcome'> {
  if (flow.sensitive) return {};
  const { bring, ...others } = parts;
  const listed = bring && bring.items.length > 0 ? { bring } : {};
  return { ...listed, ...present(others), outcome: `${home.flow.id}/${home.address}` };
}

function inQuotes({ title, items }: Titled): Titled {
  return { title, items: items.map(quoted) };
}

function dueOf({ world }: Scene, { deadline }: Outcome, operator: string): Pick<Take, 'due'> {
  if (deadline === undefined || world.deadlines.get(deadline)?.until === undefined) return {};
  return { due: { operator, deadline } };
}

function isDated({ certainty, date }: Door): boolean {
  return certainty === 'sure' && date !== undefined;
}

/** The name of a door of which nothing is known, and who gives its number. */
const NAMED = 2;

/** "Allez : mardi 8 décembre, de 9 h à 12 h", the place, the number; else who gives them. */
function linesOf(door: Door): readonly string[] {
  const { kind, lines, place, phone, link } = door;
  const named = lines.slice(0, NAMED).map(({ text }) => text);
  return [
    whenOf(door),
    ...placeOf(door),
    ...(kind === 'go' ? entryOf(door) : []),
    ...(phone ? [phone.shown] : []),
    ...((place ?? phone) ? [] : [...named, ...(link ? [link.url] : [])]),
  ];
}

/** The first place with its day, the first number with what it is for; else the first door. */
function vitalOf(own: readonly Door[]): readonly string[] {
  const places = own.filter(({ place }) => place).slice(0, 1);
  const phones = own.filter(({ phone }) => phone).slice(0, 1);
  const first = places.length + phones.length > 0 ? [] : own.slice(0, 1);
  return [
    ...places.flatMap((door) => [
      whenOf(door),
      ...placeOf(door),
      ...(isDated(door) ? entryOf(door) : []),
    ]),
    ...phones.flatMap((door) => [whenOf(door), ...(door.phone ? [door.phone.shown] : [])]),
    // Its title, and who gives its number.
    ...first.flatMap(linesOf).slice(0, NAMED + 1),
  ];
}

function whenOf({ title, date, hours }: Door): string {
  // A message is read later.
  const when = [date, hours]
    .flatMap((words) => (words ? [words.later ?? words.text] : []))
    .join(', ');
  const sign = title.lang === 'fr' ? ' :' : ':';
  return when === '' ? title.text : `${title.text}${sign} ${when}`;
}

function placeOf({ place }: Door): readonly string[] {
  const where = place ? [place.name.text, place.address.text].filter((one) => one !== '') : [];
  return where.length > 0 ? [where.join(', ')] : [];
}

/** Until when one is let in, what is usual, that hours are not known. */
function entryOf({ lines }: Door): readonly string[] {
  return lines.length === 0 ? [] : [lines.map(({ text }) => text).join(' ')];
}
