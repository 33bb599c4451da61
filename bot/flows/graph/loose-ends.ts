import { ownValue } from '../../engine/own-value.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { edgesOf, exitNamed, jumpNamed } from './edges.ts';
import { stepsOf } from './places.ts';

/**
 * Whether something of a file leads nowhere: an unknown target, an answer or an exit without
 * what follows. That fault is said by its own rule; what cannot be reached is its mere effect.
 */
export function hasLooseEnd(source: FlowSource, sources: ReadonlyMap<string, FlowSource>): boolean {
  const { start, steps = {} } = source.flow;
  if (start === undefined || !Object.hasOwn(steps, start)) return true;
  return stepsOf(source).some(
    ({ id, step }) =>
      lacksAWay(step, sources) ||
      edgesOf(source.flow, id).some(
        ({ target }) =>
          exitNamed(target) === undefined &&
          jumpNamed(target) === undefined &&
          !Object.hasOwn(steps, target),
      ),
  );
}

function lacksAWay(step: AuthoredStep, sources: ReadonlyMap<string, FlowSource>): boolean {
  if (step.question !== undefined) {
    return step.several === true
      ? step.go === undefined
      : (step.options ?? []).some(({ go }) => go === undefined);
  }
  if (step.branch !== undefined) return !step.branch.some((row) => 'otherwise' in row);
  if (step.subflow === undefined) return false;
  const exits = sources.get(step.subflow)?.flow.exits;
  return (
    exits?.some((exit) => ownValue(step.exits, exit) === undefined) ?? !sources.has(step.subflow)
  );
}
