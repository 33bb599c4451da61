import { type Walk } from '../engine/walk.ts';
import { type Operator } from '../permanences/model.ts';
import { recourseOf } from '../permanences/recourse-of.ts';
import { doorsBefore } from './doors-before.ts';
import { operatorOfFlow } from './operators-named.ts';
import { type State } from './state.ts';
import { hereOf, isShared, LADDER_FLOW } from './where.ts';
import { type World } from './world.ts';

/** The fact that names the service which answers nothing. */
export const SERVICE = 'service';

/**
 * What is known from outside in a flow that begins: in the ladder, also the service of the result
 * from which one comes, so that nobody is asked which; elsewhere that service is forgotten.
 */
export function withService(
  world: World,
  state: State,
  { flow, outside }: Pick<Walk, 'flow' | 'outside'>,
): Walk['outside'] {
  const others = outside.filter(([fact]) => fact !== SERVICE);
  const service = flow === LADDER_FLOW ? silentService(world, state) : undefined;
  if (service === undefined) return others.length === outside.length ? outside : others;
  return [...others, [SERVICE, service] as const].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * Whether an address would tell the service, and must not: its very name tells too much, or the
 * device is shared.
 *
 * @example
 * hidesService(world, state, { flow: 'aide.personne-ne-repond', outside: [] }) // false
 */
export function hidesService({ operators, structures }: World, state: State, walk: Walk): boolean {
  const named = walk.outside.find(([fact]) => fact === SERVICE)?.[1];
  if (typeof named !== 'string') return false;
  return operators.get(named)?.discreet === true || isShared({ structures }, state.structure);
}

/**
 * Of the result on screen: whoever was tried, else who is shown, else whom the end before led to, else
 * whom the flow is about. Where that one was tried and the end leads to another, it is the other.
 */
function silentService(world: World, state: State): string | undefined {
  const here = hereOf(world, state);
  if (here?.position.at.kind !== 'outcome') return undefined;
  const { step } = here.position.at;
  const tried = (state.situation ?? []).flatMap(({ kind, operator }) =>
    operator !== undefined && (kind === 'tried-phone' || kind === 'tried-went') ? [operator] : [],
  );
  const shown = step.kind === 'orientation' ? [step.operator] : [];
  const before = doorsBefore(here.position);
  const about = operatorOfFlow(world, here.home.flow.id);
  const known = world.facts.get(SERVICE)?.values ?? [];
  const last = tried.slice(-1);
  const others = last.filter((id) => id !== about?.id);
  return [...others, ...shown, ...last, ...before, ...(about ? [about.id] : [])].find(
    (id) => known.includes(id) && hasLadder(world, world.operators.get(id)),
  );
}

function hasLadder({ operators }: World, operator: Operator | undefined): boolean {
  return recourseOf(operators, operator)?.write !== undefined;
}
