import { offsetAt } from '../../permanences/offset-at.ts';
import { isOverseas } from '../../territory/is-overseas.ts';
import { type DangerKind } from '../../understanding/danger.ts';
import { formatPhone } from '../../view/phone-number.ts';
import { type UrgentCall, type UrgentPart, type Words } from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { type UrgentLine, type UrgentSection } from '../world.ts';

/**
 * Which danger is answered first when several are heard: a life before a roof, and a child, whose
 * numbers are those of violence too.
 */
const FIRST: readonly DangerKind[] = [
  ...(['armed', 'gas', 'fumes', 'missing', 'medical', 'newborn', 'blackmail'] as const),
  ...([
    'suicide',
    'child',
    'captive',
    'carer',
    'elder',
    'man-hit',
    'attacked',
    'put-out',
    'violence',
  ] as const),
  ...([
    'scam-now',
    'homeless',
    'eviction',
    'energy',
    'legal',
    'bullying',
    'harassed',
    'farmer',
    'hunger',
    'overwhelm',
  ] as const),
];
/** Dangers answered on one screen: it must stay short. */
const MOST = 2;
/** Where a life may be at stake: a number that may have changed is told with one that surely answers. */
const LIFE: ReadonlySet<DangerKind> = new Set([
  ...['armed', 'gas', 'fumes', 'medical', 'missing', 'suicide', 'child', 'violence', 'attacked'],
  ...['captive', 'newborn', 'man-hit'],
] as const);
/** Answers everywhere, day and night, when no data says better. */
const ANYWHERE: UrgentLine = {
  by: 'call',
  number: '112',
  name: { fr: 'les secours', en: 'emergency services', ar: 'الطوارئ' },
  urgent: true,
  open: 'always',
  checked: '',
  toCheck: false,
  sources: [],
};

/** What a finer danger answers for. */
const COVERED: Partial<Record<DangerKind, readonly DangerKind[]>> = {
  attacked: ['violence'],
  'man-hit': ['violence', 'attacked'],
  captive: ['violence', 'attacked'],
  // The line that listens to who thinks of dying stands on both of these screens.
  carer: ['violence', 'elder', 'suicide'],
  newborn: ['suicide', 'child', 'violence', 'overwhelm'],
  missing: ['elder', 'violence', 'homeless'],
  'put-out': ['violence', 'homeless'],
};

/** Dangers in the order in which they are answered; a finer one answers for those that it is of. */
export function inUrgency(dangers: readonly DangerKind[]): readonly DangerKind[] {
  const covered = dangers.flatMap((kind) => COVERED[kind] ?? []);
  return FIRST.filter((kind) => dangers.includes(kind) && !covered.includes(kind));
}

/**
 * The parts of a screen of numbers: all those of the most urgent danger, the first one of a second
 * that has another number; each number once. `ofOthers`: they are somebody else's, and the first part says its title too.
 */
export function urgentParts(
  scene: Scene,
  dangers: readonly DangerKind[],
  ofOthers: boolean,
): readonly UrgentPart[] {
  const [most, beside] = inUrgency(dangers).slice(0, MOST);
  // Who must run reads nothing else.
  const second = most === 'armed' ? undefined : beside;
  // Who hurts an elder may be a husband: both lines that listen are told.
  const seconds = most === 'elder' ? MOST : 1;
  const first = sectionsOf(scene, most);
  const others = sectionsOf(scene, second).filter(([, one]) => addsTo(first, one));
  const sections = writtenFirst(scene, [...first, ...others.slice(0, seconds)]);
  if (sections.length === 0) return [{ calls: [callOf(scene, ANYWHERE)], says: [] }];
  const told = new Set<string>();
  return sections.map(([kind, section], at) => {
    const lines = section.lines.filter(({ number }) => !told.has(number));
    for (const { number } of lines) told.add(number);
    return partOf(scene, {
      kind,
      section: { ...section, lines },
      titled: at > 0 || ofOthers,
      ofOthers,
    });
  });
}

type Sectioned = readonly [DangerKind, UrgentSection];

/** Who cannot phone is told first where to write; the other numbers stay, in their order. */
function writtenFirst({ state }: Scene, sections: readonly Sectioned[]): readonly Sectioned[] {
  const written = sections.flatMap(([, { lines }]) => lines).find(({ by }) => by === 'text');
  const [first, ...others] = sections;
  if (!written || !first || !hasCircumstance(state, 'no-phone')) return sections;
  const [kind, section] = first;
  const lines = [written, ...section.lines.filter((line) => line !== written)];
  return [[kind, { ...section, lines }], ...others];
}

/** Beside a child, violence is left its line that listens: 17 and 114 stand there already. */
function addsTo(first: readonly Sectioned[], { lines }: UrgentSection): boolean {
  const told = new Set(first.flatMap(([, section]) => section.lines.map(({ number }) => number)));
  return lines.length === 0 || lines.some(({ number }) => !told.has(number));
}

function sectionsOf({ world }: Scene, kind: DangerKind | undefined): readonly Sectioned[] {
  if (kind === undefined) return [];
  return (world.urgent?.get(kind)?.sections ?? []).map((section) => [kind, section] as const);
}

interface Parted {
  readonly kind: DangerKind;
  readonly section: UrgentSection;
  readonly titled: boolean;
  readonly ofOthers: boolean;
}

function partOf(scene: Scene, { kind, section, titled, ofOthers }: Parted): UrgentPart {
  const { wording, world } = scene;
  const lines = inOrder(scene, section.lines);
  const closed = lines.filter((line) => opens(scene, line) === 'closed');
  const page = world.sources.get(section.site ?? '');
  return {
    ...(titled ? { title: wording.text(titleOf(section, ofOthers)) } : {}),
    ...(section.acts ? { acts: wording.list(section.acts) } : {}),
    calls: lines.map((line) => callOf(scene, line)),
    says: [
      ...closed.map(({ number }) => wording.say('danger-closed', { number: formatPhone(number) })),
      ...wording.list(section.says),
    ],
    ...(page
      ? { link: { label: wording.say('open-site', { site: hostOf(page.url) }), url: page.url } }
      : {}),
    ...toCheckOf(scene, kind, lines),
    ...(section.later && titled ? { later: true } : {}),
  };
}

function titleOf(
  { title, titleOfOthers }: UrgentSection,
  ofOthers: boolean,
): UrgentSection['title'] {
  return ofOthers ? (titleOfOthers ?? title) : title;
}

/** A number that nobody has confirmed yet: said under it, with the one that surely answers. */
function toCheckOf(
  { wording }: Scene,
  kind: DangerKind,
  lines: readonly UrgentLine[],
): { readonly toCheck?: Words } {
  if (!lines.some(({ toCheck }) => toCheck)) return {};
  return { toCheck: wording.say(LIFE.has(kind) ? 'danger-to-check' : 'number-to-check') };
}

function hostOf(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
}

/** The first line that serves there and may answer now; none where the number is on a card or a bill. */
export function firstCall(scene: Scene, kind: DangerKind): UrgentCall | undefined {
  const [told] = writtenFirst(scene, sectionsOf(scene, kind));
  const [line] = inOrder(scene, told?.[1].lines ?? []);
  return line && opens(scene, line) !== 'closed' ? callOf(scene, line) : undefined;
}

/** Lines that serve the person's territory; those that surely answer now come first. */
function inOrder(scene: Scene, lines: readonly UrgentLine[]): UrgentLine[] {
  const { world, state } = scene;
  const departement = world.communes.byInsee.get(state.commune ?? '')?.departement ?? '';
  const there = isOverseas(departement) ? 'overseas' : 'mainland';
  const here = lines.filter(({ where = there }) => where === there);
  // A closed line steps back; the others keep the order of the data: sorting is stable.
  const rank = (line: UrgentLine): number => RANKS[opens(scene, line)];
  return [...here].sort((a, b) => rank(a) - rank(b));
}

const RANKS = { open: 0, perhaps: 1, closed: 2 } as const;

/** A line of which we only know the days answers at least then, in minutes of the day. */
const OFFICE = { from: 10 * 60, to: 17 * 60 } as const;

/** Whether a line answers now; `perhaps`: at an hour that nobody told us. */
function opens(scene: Scene, { open }: UrgentLine): keyof typeof RANKS {
  if (typeof open === 'string') return open === 'always' ? 'open' : 'perhaps';
  const { day, minutes } = inParis(scene);
  if (!open.days.includes(day)) return 'closed';
  const { from = OFFICE.from, to = OFFICE.to } = open;
  if (minutes >= from && minutes < to) return 'open';
  return open.from === undefined ? 'perhaps' : 'closed';
}

function inParis({ world, now }: Scene): { readonly day: number; readonly minutes: number } {
  const paris = world.zones.get('Europe/Paris');
  const local = new Date(now + (paris ? offsetAt(paris, now) : 0) * 60_000);
  return { day: local.getUTCDay(), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

function callOf({ wording }: Scene, { by, number, name, urgent }: UrgentLine): UrgentCall {
  const shown = formatPhone(number);
  const key = by === 'call' ? 'call-number' : 'text-number';
  return {
    by,
    shown,
    dial: number.replace(/\s/g, ''),
    label: wording.say(key, { number: shown }),
    name: wording.text(name),
    urgent,
  };
}
