import { offsetAt } from '../../permanences/offset-at.ts';
import { type DangerKind } from '../../understanding/danger.ts';
import { showPhone } from '../../view/phone-number.ts';
import { type Choice, type UrgentCall, type UrgentPart, type View } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { type Prompt } from '../state.ts';
import { type UrgentLine, type UrgentSection } from '../world.ts';
import { frame } from './frame.ts';

/**
 * Which danger is answered first when several are heard: a life before a roof, and a child, whose
 * numbers are those of violence too.
 */
const FIRST: readonly DangerKind[] = [
  'medical',
  'suicide',
  'child',
  'violence',
  'homeless',
  'hunger',
  'cutoff',
  'legal',
  'overwhelm',
];
/** Dangers answered on one screen: it must stay short. */
const MOST = 2;
/** Answers everywhere, day and night, when no data says better. */
const ANYWHERE: UrgentLine = {
  by: 'call',
  number: '112',
  urgent: true,
  open: 'always',
  source: '',
  checked: '',
  toCheck: false,
};

/** The number first, one tap away; a quick way out; then the offer to go on. */
export function dangerScreen(scene: Scene, prompt: Extract<Prompt, { kind: 'danger' }>): View {
  const { wording } = scene;
  const sections = sectionsOf(scene, prompt.dangers);
  const [first] = sections;
  const heading = first && !prompt.soft ? wording.text(first.title) : wording.say('danger-soft');
  return frame(scene, {
    heading,
    // Someone may look over the shoulder: the page's title tells nothing.
    pageTitle: { text: 'Aiguillage', lang: 'fr' },
    sensitive: true,
    ...(sections.some(isToCheck) ? { toCheck: wording.say('danger-to-check') } : {}),
    body: {
      kind: 'danger',
      quit: wording.say('danger-quit'),
      leave: wording.say('danger-leave'),
      sections: first
        ? sections.map((section, at) => partOf(scene, section, at > 0 || prompt.soft))
        : [{ calls: [callOf(scene, ANYWHERE)], says: [] }],
      traces: wording.say('danger-traces'),
      choices: [...otherwise(scene, prompt), ...choices(scene, prompt.flows)],
    },
  });
}

/** A number that nobody has confirmed yet: said, with the one that surely answers. */
function isToCheck({ lines }: UrgentSection): boolean {
  return lines.some(({ toCheck }) => toCheck);
}

function sectionsOf({ world }: Scene, dangers: readonly DangerKind[]): readonly UrgentSection[] {
  const kinds = FIRST.filter((kind) => dangers.includes(kind)).slice(0, MOST);
  const all = kinds.map((kind) => world.urgent?.get(kind) ?? []);
  const [most = [], ...others] = all;
  return [...most, ...others.flatMap((sections) => sections.slice(0, 1))];
}

function partOf(scene: Scene, section: UrgentSection, titled: boolean): UrgentPart {
  const { wording } = scene;
  const lines = inOrder(scene, section.lines);
  const closed = lines.filter((line) => opens(scene, line) === 'closed');
  return {
    ...(titled ? { title: wording.text(section.title) } : {}),
    calls: lines.map((line) => callOf(scene, line)),
    says: [
      ...closed.map(({ number }) => wording.say('danger-closed', { number: showPhone(number) })),
      wording.text(section.says),
    ],
  };
}

/** Lines that serve the person's territory; those that surely answer now come first. */
function inOrder(scene: Scene, lines: readonly UrgentLine[]): UrgentLine[] {
  const { world, state } = scene;
  const departement = world.communes.byInsee.get(state.commune ?? '')?.departement ?? '';
  const there = /^9[78]/.test(departement) ? 'overseas' : 'mainland';
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

function callOf({ wording }: Scene, { by, number, urgent }: UrgentLine): UrgentCall {
  const shown = showPhone(number);
  const key = by === 'call' ? 'call-number' : 'text-number';
  return {
    by,
    shown,
    dial: number.replace(/\s/g, ''),
    label: wording.say(key, { number: shown }),
    urgent,
  };
}

/** Somebody else's danger: a child's has its own numbers, another's is told more softly. */
function otherwise(
  { wording }: Scene,
  { dangers, soft }: Extract<Prompt, { kind: 'danger' }>,
): readonly Choice[] {
  const child: Choice = {
    label: wording.say('danger-child'),
    action: { do: 'command', command: 'danger-child' },
  };
  const other: Choice = {
    label: wording.say('danger-other'),
    action: { do: 'command', command: 'danger-other' },
  };
  const violent = dangers.includes('violence') && !dangers.includes('child');
  const own = !soft && dangers.some((kind) => kind === 'violence' || kind === 'suicide');
  return [...(violent ? [child] : []), ...(own ? [other] : [])];
}

/** What the same words may also mean, then back to where one was. */
function choices({ world, wording }: Scene, flows: readonly string[]): readonly Choice[] {
  const topics = flows.flatMap((id): readonly Choice[] => {
    const topic = world.flows.get(id) ?? world.stubs.get(id);
    if (!topic) return [];
    const title = wording.text(topic.title).text;
    return [{ label: wording.say('danger-topic', { title }), action: { do: 'flow', flow: id } }];
  });
  return [
    ...topics,
    { label: wording.say('danger-continue'), action: { do: 'command', command: 'back' } },
  ];
}
