import { ownValue } from '../../engine/own-value.ts';
import { isEnd } from './places.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { communesApart, rowsIn, type CommuneCodes } from './communes-apart.ts';
import { edgesOf, type Edge } from './edges.ts';

/** Ids of the steps that one can come to from `from` inside this file, `from` included. */
export function reachedFrom(flow: AuthoredFlow, from: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = from.filter((id) => ownValue(flow.steps, id) !== undefined);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const { target } of edgesOf(flow, id)) {
      if (ownValue(flow.steps, target) !== undefined) waiting.push(target);
    }
  }
  return reached;
}

/** Where a file is entered: its start and the door of its head. */
export function entriesOf(flow: AuthoredFlow): readonly string[] {
  return [flow.start, flow['if-that-fails']].filter((id) => id !== undefined);
}

/**
 * Groups of steps that lead somebody back to one another, wherever they live: steps that only lead
 * to each other for communes that exclude one another are none. Doors included, `then` left out;
 * each group in the author's order.
 */
export function loopsOf(flow: AuthoredFlow): readonly (readonly string[])[] {
  if (linksBack(flow).length === 0) return [];
  const communes = communesApart(Object.values(flow.steps ?? {}));
  const loops = communes.flatMap((commune) => linksBack(flow, commune));
  return [...new Map(loops.map((loop) => [loop.join(' '), loop])).values()];
}

/**
 * Groups of steps of which each leads to all others, as they are written: for somebody of a commune,
 * or, without one, for anybody.
 */
export function linksBack(
  flow: AuthoredFlow,
  commune?: CommuneCodes,
): readonly (readonly string[])[] {
  const ids = Object.keys(flow.steps ?? {});
  const next = new Map(ids.map((id) => [id, targetsOf(flow, id, commune)]));
  const below = new Map(ids.map((id) => [id, closure(next, id)]));
  const seen = new Set<string>();
  const loops: string[][] = [];
  for (const id of ids) {
    if (seen.has(id) || below.get(id)?.has(id) !== true) continue;
    const loop = ids.filter((other) => below.get(id)?.has(other) && below.get(other)?.has(id));
    for (const member of loop) seen.add(member);
    loops.push(loop);
  }
  return loops;
}

function targetsOf(flow: AuthoredFlow, id: string, commune?: CommuneCodes): readonly string[] {
  const step = ownValue(flow.steps, id);
  const rows = commune && step?.branch && rowsIn(step, commune);
  const isTaken = ({ index }: Edge) => !rows || index === undefined || rows.has(index);
  return edgesOf(flow, id)
    .filter((edge) => edge.kind !== 'then' && ownValue(flow.steps, edge.target) !== undefined)
    .filter(isTaken)
    .map((edge) => edge.target);
}

function closure(next: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(next.get(from) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(next.get(id) ?? []));
  }
  return reached;
}

/** Steps from which some path, `then` left out, comes to an outcome or leaves by an exit. */
export function endingSteps(flow: AuthoredFlow): ReadonlySet<string> {
  const steps = Object.entries(flow.steps ?? {});
  const ending = new Set<string>();
  for (let grown = true; grown;) {
    grown = false;
    for (const [id, step] of steps) {
      if (ending.has(id) || !(endsHere(step) || leadsTo(flow, id, ending))) continue;
      ending.add(id);
      grown = true;
    }
  }
  return ending;
}

function endsHere(step: AuthoredStep): boolean {
  const closed = step.subflow !== undefined && Object.keys(step.exits ?? {}).length === 0;
  return isEnd(step) || closed;
}

/** An unknown target is another rule's fault: here it counts as an end. */
function leadsTo(flow: AuthoredFlow, id: string, ending: ReadonlySet<string>): boolean {
  return edgesOf(flow, id).some(
    ({ target }) => ending.has(target) || ownValue(flow.steps, target) === undefined,
  );
}
