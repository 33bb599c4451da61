import { isAnswerable, leadsTo } from './choice.ts';
import { turnout } from './conditions.ts';
import { factsAfter } from './facts.ts';
import { type Facts, type Flow, type Step } from './model.ts';
import { type Answer, MAX_ANSWERS, type Position, type Taken, type Territory } from './walk.ts';

/** A stretch of a walk: where it stands, and what it brought there. */
export interface Stretch {
  /** Address of the next step to enter. */
  readonly go: string;
  readonly facts: Facts;
  readonly path: readonly Taken[];
  /** Answers that may still be taken, in order. */
  readonly unused: readonly Answer[];
}

/** Where a stretch ends, and every answer that no step took, fitting or not. */
export interface Trace {
  readonly at: Position['at'];
  readonly facts: Facts;
  readonly path: readonly Taken[];
  readonly unused: readonly Answer[];
}

/**
 * Walks on from a stretch: each step takes the next unused answer recorded for it that is still
 * an answer to it, and the first step without one is the end. Pure. Throws only on a flow that
 * the checker refuses (an unknown target, a ring of branches).
 */
export function trace(flow: Flow, territory: Territory, from: Stretch): Trace {
  const path = [...from.path];
  const pending: (Answer | undefined)[] = from.unused.slice(0, MAX_ANSWERS);
  let { go, facts } = from;
  for (;;) {
    const step = skipBranches(flow, territory, facts, go);
    if (step.kind === 'branch') {
      return { at: { kind: 'commune', step }, facts, path, unused: left(pending) };
    }
    const taken = path.length < MAX_ANSWERS ? takeFor(step, pending) : undefined;
    if (taken === undefined) {
      const at = step.kind === 'question' ? { kind: step.kind, step } : outcomeAt(step);
      return { at, facts, path, unused: left(pending) };
    }
    path.push({ step, options: taken.options });
    if (step.kind === 'question') facts = factsAfter(flow.facts, facts, step, taken.options);
    go = taken.go;
  }
}

/** True when an answer's step exists and its options are still an answer to it. */
export function isFitting(flow: Flow, { step, options }: Answer): boolean {
  const asked = flow.steps.get(step);
  return isAnswerable(asked) && leadsTo(asked, options) !== undefined;
}

function outcomeAt(step: Extract<Position['at'], { kind: 'outcome' }>['step']): Position['at'] {
  return { kind: 'outcome', step };
}

/** The first step that is no branch, or the branch whose choice needs the commune. */
function skipBranches(flow: Flow, territory: Territory, facts: Facts, start: string): Step {
  let address = start;
  for (let hops = 0; hops <= flow.steps.size; hops += 1) {
    const step = flow.steps.get(address);
    if (step === undefined) throw new Error(`Flow ${flow.id} has no step "${address}".`);
    if (step.kind !== 'branch') return step;
    const turned = turnout(step, facts, territory);
    if (turned === 'commune') return step;
    address = turned.go;
  }
  throw new Error(`Flow ${flow.id} has a ring of branches at "${start}".`);
}

interface Found {
  readonly options: readonly string[];
  readonly go: string;
}

/** Takes the next answer to a step out of those pending. */
function takeFor(
  step: Exclude<Step, { kind: 'branch' }>,
  pending: (Answer | undefined)[],
): Found | undefined {
  for (let at = 0; at < pending.length; at += 1) {
    const answer = pending[at];
    if (answer?.step !== step.address) continue;
    const go = leadsTo(step, answer.options);
    if (go === undefined) continue;
    pending[at] = undefined;
    return { options: answer.options, go };
  }
  return undefined;
}

function left(pending: readonly (Answer | undefined)[]): readonly Answer[] {
  return pending.filter((answer) => answer !== undefined);
}
