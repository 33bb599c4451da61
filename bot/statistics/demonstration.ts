import { apply } from '../conversation/apply.ts';
import { countsOf, type TurnCount } from '../conversation/counts.ts';
import { newState } from '../conversation/start-state.ts';
import { type State } from '../conversation/state.ts';
import { askedOf, type Here } from '../conversation/where.ts';
import { worldOn } from '../conversation/world-on.ts';
import { type World } from '../conversation/world.ts';
import { type Action } from '../view/view.ts';
import { mulberry32 } from './mulberry32.ts';
import { monthsOf, quarterBefore, type Period } from './publish/periods.ts';
import { type CountedRow } from './publish/territory-tables.ts';
import { readRollUp, rollUpKeys } from './roll-up-keys.ts';

/** Where and when the walks of a demonstration are, and the number that they follow from. */
export interface DemonstrationAsked {
  readonly quarter: Period;
  /** INSEE code of the commune where nobody walks. */
  readonly commune: string;
  readonly structure: string;
  readonly seed: number;
}

const WALKS = 1800;
const MOST_STEPS = 30;
/** How often, of all times: one stops, goes back, changes an answer; asks what no flow answers. */
const OFTEN = { stop: 0.05, back: 0.05, change: 0.03, unanswered: 0.12, forMe: 0.08, yes: 0.7 };

/**
 * Rows as two quarters of simulated walks count them: taps drawn by chance through the flows of a
 * World, counted by the very rules of real ones. The same seed gives the same rows; none is kept.
 */
export function demonstrationRows(given: World, asked: DemonstrationAsked): readonly CountedRow[] {
  const sums = new Map<string, number>();
  const add = (counts: readonly TurnCount[]): void => {
    for (const key of counts.flatMap(rollUpKeys)) sums.set(key, (sums.get(key) ?? 0) + 1);
  };
  const periods = [quarterBefore(asked.quarter), asked.quarter];
  for (const [at, quarter] of periods.entries()) {
    const chance = mulberry32(asked.seed + at);
    const months = monthsOf(quarter);
    const flows = ranked(given, at);
    for (let walk = 0; walk < WALKS; walk++) {
      const month = months[walk % months.length] ?? '';
      const now = Date.parse(`${month}-15T10:00:00Z`);
      const world = worldOn(given, now);
      const counts = besides(world, chance) ?? walked(world, pick(flows, chance), asked, chance);
      add(
        counts.map((count) => ({
          ...count,
          month,
          structure: asked.structure,
          ...placeOf(given, count, asked),
        })),
      );
    }
  }
  return [...sums].flatMap(([key, count]) => {
    const row = readRollUp(key);
    return row ? [{ ...row, count }] : [];
  });
}

/** In the commune of the demonstration, but for what is national. */
function placeOf(
  { communes }: World,
  { what }: TurnCount,
  { commune }: DemonstrationAsked,
): Partial<TurnCount> {
  const home = communes.byInsee.get(commune);
  return what === 'danger' ? {} : { epci: home?.epci ?? commune };
}

type Chance = () => number;

/** Flows, those that people ask most often first: in the order of the families' own lists. */
function ranked({ flows, families }: World, shift: number): readonly string[] {
  const lists = [...families.values()].map(({ topics }) => topics.filter((id) => flows.has(id)));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list[at] ?? []),
  ).flat();
  // One quarter asks a little differently from the other.
  return shift === 0 ? all : [...all.slice(1, 3), ...all.slice(0, 1), ...all.slice(3)];
}

/** The first more often than the second, and so on. */
function pick(flows: readonly string[], chance: Chance): string {
  const at = Math.floor((flows.length + 1) ** (chance() ** 1.3) - 1);
  return flows[Math.min(at, flows.length - 1)] ?? '';
}

/** A demand that no flow answers, or that somebody is to do; nothing for a walk. */
function besides(world: World, chance: Chance): readonly TurnCount[] | undefined {
  const at = chance();
  if (at > OFTEN.unanswered + OFTEN.forMe) return undefined;
  const families = [...world.families.keys()];
  const words = [...(world.watchWords?.all.keys() ?? [])];
  const family = pick(families, chance);
  const isForMe = at < OFTEN.forMe;
  const step =
    chance() < 0.6 && words.length > 0 ? `word:${pick(words, chance)}` : `family:${family}`;
  return [
    {
      what: isForMe ? 'do-it-for-me' : 'no-flow',
      step: isForMe ? '' : step,
      family,
      flow: '',
      to: '',
      month: '',
      epci: '',
      structure: '',
      audience: 'citizen',
      lang: 'fr',
    },
  ];
}

/** One walk through a flow, tap by tap, until its end or until one stops. */
function walked(
  world: World,
  flow: string,
  { commune }: DemonstrationAsked,
  chance: Chance,
): readonly TurnCount[] {
  const counts: TurnCount[] = [];
  let state: State = { ...newState(), commune };
  let action: Action | undefined = { do: 'flow', flow };
  for (let steps = 0; action && steps < MOST_STEPS; steps++) {
    const before: State = { ...state, notices: [] };
    const after = apply(world, before, action);
    const done = countsOf(world, { before, after, reading: { kind: 'action', action }, now: 0 });
    counts.push(...done.counts);
    state = done.state;
    action = action.do === 'helped' ? undefined : nextTap(world, state, chance);
  }
  return counts;
}

function nextTap(world: World, state: State, chance: Chance): Action | undefined {
  const asked = askedOf(world, state);
  if (asked.kind === 'change') return answerTo(world, state, asked.step, chance);
  if (asked.kind !== 'walk') return undefined;
  const { at } = asked.here.position;
  if (at.kind === 'outcome') return { do: 'helped', said: chance() < OFTEN.yes ? 'yes' : 'no' };
  return at.kind === 'question' ? tapAt(world, state, asked.here, chance) : undefined;
}

/** Stops, goes back, changes the answer before, or answers. */
function tapAt(world: World, state: State, here: Here, chance: Chance): Action | undefined {
  const { at, path } = here.position;
  const { address } = at.step;
  const odd = chance();
  // Some questions are hard: the same ones in both quarters.
  const stop = OFTEN.stop * (address.length % 7 === 0 ? 5 : 1);
  if (odd < stop) return undefined;
  const before = path.at(-1)?.step.address;
  if (before === undefined || odd > stop + OFTEN.back + OFTEN.change) {
    return answerTo(world, state, address, chance);
  }
  return odd < stop + OFTEN.back
    ? { do: 'command', command: 'back' }
    : { do: 'change', walk: here.index, step: before };
}

function answerTo(
  world: World,
  { walks }: State,
  step: string,
  chance: Chance,
): Action | undefined {
  const question = world.flows.get(walks.at(-1)?.flow ?? '')?.steps.get(step);
  if (question?.kind !== 'question') return undefined;
  const { options } = question;
  const option = options[Math.floor(chance() ** 1.5 * options.length)];
  return option && { do: 'answer', walk: walks.length - 1, step, options: [option.id] };
}
