import { ownValue } from '../../engine/own-value.ts';
import { circumstancesIn } from '../../conversation/circumstances.ts';
import { EXACT_HEARERS, HEARERS } from '../../conversation/hearers.ts';
import { hearingOf } from '../../conversation/hearers/hearing.ts';
import { inOtherLanguage, detectOtherLanguage } from '../../conversation/other-language.ts';
import { publicNumbers } from '../../conversation/public-numbers.ts';
import { type Reading } from '../../conversation/reading.ts';
import { screen } from '../../conversation/screen.ts';
import { type State } from '../../conversation/state.ts';
import { understand } from '../../conversation/understand.ts';
import { flowOf, seasonOf } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { worldOn } from '../../conversation/world-on.ts';
import { replay } from '../../engine/replay.ts';
import { start } from '../../engine/start.ts';
import { type Answer } from '../../engine/walk.ts';
import { guard } from '../../understanding/guard.ts';

/** What a text was heard as. Plain JSON; never the text itself, but guarded. */
export interface HeardText {
  /** Which hearer took it (`danger`, `nothing`, or a name of `conversation/hearers.ts`). */
  readonly hearer: string;
  /** Flows that the words ask for, in order: the first is answered, the second kept. */
  readonly demands: readonly string[];
  /** Flows to choose from, where the words do not tell one. */
  readonly among: readonly string[];
  /** What the answers heard, and what is said of one's situation, make known. */
  readonly facts: Readonly<Record<string, string | readonly string[]>>;
  readonly answers: readonly { readonly step: string; readonly option: string }[];
  readonly dangers: readonly { readonly kind: string; readonly strength: string }[];
  /** Words and scores that decided, for authors. */
  readonly why: readonly string[];
}

/** What the conversation that stands there hears in a text, and why. Pure. */
export function hearText(given: World, state: State, text: string, now: number): HeardText {
  const world = worldOn(given, now);
  const { redacted, flags } = guard(text, { directory: publicNumbers(world) });
  const language = detectOtherLanguage(world, state, redacted);
  const spoken = inOtherLanguage(state, language);
  const view = screen(world, spoken, now);
  const {
    reading,
    hearer,
    faq = [],
  } = understand(world, {
    state: spoken,
    view,
    text: redacted,
    stays: false,
  });
  const demands = demandsOf(reading);
  const answers = answersOf(reading, demands[0]);
  return {
    hearer,
    demands,
    among: reading.kind === 'suggestions' ? reading.ids : [],
    facts: factsOf(world, demands[0], answers, redacted),
    answers: answers.map(({ step, options }) => ({ step, option: options.join('+') })),
    dangers: (world.danger?.hear(redacted)?.heard ?? []).map(({ kind, strength }) => ({
      kind,
      strength,
    })),
    why: [
      ...(flags.length > 0 ? [`masqué avant d’être lu : ${flags.join(', ')}`] : []),
      ...(language ? [`langue : ${language.lang}`] : []),
      ...faq.map((id) => `question connue : ${id}`),
      ...dangersBecause(world, redacted),
      ...doItForMeBecause(world, redacted),
      ...demandsBecause(world, redacted),
    ],
  };
}

/** What each hearer would have said, by its name, for those that say something. */
export function allHearers(
  world: World,
  state: State,
  text: string,
  now: number,
): readonly (readonly [name: string, reading: Reading])[] {
  const { redacted } = guard(text, { directory: publicNumbers(world) });
  const view = screen(world, state, now);
  const hearing = hearingOf({ world, state, view, text: redacted, stays: false });
  return [...EXACT_HEARERS, ...HEARERS].flatMap(({ name, read }) => {
    const reading = read(hearing);
    return reading ? [[name, reading] as const] : [];
  });
}

function demandsOf(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'action': {
      const first = reading.action.do === 'flow' ? [reading.action.flow] : [];
      return reading.second === undefined ? first : [...first, reading.second];
    }
    case 'suggestions':
      return [
        ...reading.ids.slice(0, 1),
        ...(reading.second === undefined ? [] : [reading.second]),
      ];
    case 'do-it-for-me':
      return reading.asked ?? [];
    case 'other-language':
      return reading.ids;
    case 'danger':
    case 'letters':
    case 'meaning':
      return reading.flows;
    case 'faq':
      return reading.near;
    case 'elsewhere':
      return reading.to ? demandsOf(reading.to) : [];
    case 'correction':
    case 'communes':
    case 'day':
    case 'in-danger':
    case 'manners':
    case 'outside':
    case 'screen-question':
    case 'unknown-commune':
    case 'nothing':
      return [];
  }
}

function answersOf(reading: Reading, flow: string | undefined): readonly Answer[] {
  if (reading.kind === 'correction') return [{ step: reading.step, options: [reading.option] }];
  if (reading.kind !== 'action' && reading.kind !== 'suggestions') return [];
  if (reading.kind === 'action' && reading.action.do === 'answer') {
    return [{ step: reading.action.step, options: reading.action.options }];
  }
  return ownValue(reading.heard, flow ?? '') ?? [];
}

function factsOf(
  world: World,
  id: string | undefined,
  answers: readonly Answer[],
  text: string,
): HeardText['facts'] {
  const flow = flowOf(world, id ?? '');
  const around = { territory: 'declined', season: seasonOf(world, {}) } as const;
  const known = flow ? [...replay(flow, { ...start(flow), answers }, around).facts] : [];
  const walked = known.filter(([name]) => world.facts.has(name));
  const situation = circumstancesIn(world, text).map(({ kind, operator }) =>
    operator === undefined ? kind : `${kind}:${operator}`,
  );
  return {
    ...Object.fromEntries(walked),
    ...(situation.length > 0 ? { situation } : {}),
  };
}

function dangersBecause(world: World, text: string): readonly string[] {
  return (world.danger?.explain(text) ?? [])
    .filter(({ score, from }) => score >= from)
    .map(({ kind, because }) => `${kind} : ${because.join(', ')}`);
}

function doItForMeBecause({ doItForMe }: World, text: string): readonly string[] {
  if (doItForMe?.isAsked(text) !== true) return [];
  return [`à la place : ${doItForMe.explain(text).because.join(', ')}`];
}

function demandsBecause(world: World, text: string): readonly string[] {
  const { decision, ranked, secondDemand } = world.router.route(text);
  const [first] = ranked;
  if (!first) return [];
  const learntOf = (flow: string) =>
    `appris, ${flow} : ${world.router.learnt(text, flow).join(', ')}`;
  return [
    `${first.id} ${first.score.toFixed(2)} (${decision})`,
    ...[first.id, ...(secondDemand === undefined ? [] : [secondDemand])].map(learntOf),
  ];
}
