import { ownValue } from '../../engine/own-value.ts';
import { isEnd } from './places.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { edgesOf } from './edges.ts';

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
 * Groups of steps that lead back to one another, doors included and `then` left out. Each group
 * in the author's order.
 */
export function loopsOf(flow: AuthoredFlow): readonly (readonly string[])[] {
  const ids = Object.keys(flow.steps ?? {});
  const next = new Map(
    ids.map((id) => [
      id,
      edgesOf(flow, id)
        .filter((edge) => edge.kind !== 'then' && ownValue(flow.steps, edge.target) !== undefined)
        .map((edge) => edge.target),
    ]),
  );
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
