import { ownValue } from '../../engine/own-value.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { edgesOf } from './edges.ts';
import { isEnd } from './places.ts';
import { loopsOf } from './walk-file.ts';

/**
 * Most questions from the start to a first outcome; a subflow that asks something counts once.
 * Zero when the file turns in circles (another rule says so).
 */
export function depthOf(source: FlowSource, sources: ReadonlyMap<string, FlowSource>): number {
  const { flow } = source;
  if (flow.start === undefined || loopsOf(flow).length > 0) return 0;
  const known = new Map<string, number>();
  const below = (id: string): number => {
    const done = known.get(id);
    const step = ownValue(flow.steps, id);
    if (done !== undefined || step === undefined) return done ?? 0;
    // A step met again on its own path is met so by nobody.
    known.set(id, 0);
    const next = isEnd(step) ? [] : edgesOf(flow, id).map(({ target }) => below(target));
    const depth = (asks(step, sources) ? 1 : 0) + Math.max(0, ...next);
    known.set(id, depth);
    return depth;
  };
  return below(flow.start);
}

function asks(step: AuthoredStep, sources: ReadonlyMap<string, FlowSource>): boolean {
  if (step.question !== undefined) return true;
  if (step.subflow === undefined) return false;
  const inside = sources.get(step.subflow);
  return Object.values(inside?.flow.steps ?? {}).some((one) => one.question !== undefined);
}
