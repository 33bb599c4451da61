import { isAnswerable, leadsTo } from './choice.ts';
import { turnout } from './conditions.ts';
import { factsAfter } from './facts.ts';
import { type Facts, type Flow, type Outcome, type QuestionStep, type Step } from './model.ts';
import { type Answer, type Around, MAX_ANSWERS, type Position, type Taken } from './walk.ts';

/** A stretch of a walk to go on from. */
export interface Stretch {
  /** Address of the next step to enter. */
  readonly go: string;
  readonly facts: Facts;
  /** What was taken so far; the trace goes on in this very list. */
  readonly path: Taken[];
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
 * an answer to it, and the first step without one is the end. Throws only on a flow that the
 * checker refuses (an unknown target, a ring of branches).
 */
export function trace(flow: Flow, around: Around, from: Stretch): Trace {
  const { path } = from;
  const pending = new Pending(from.unused);
  let { go, facts } = from;
  for (;;) {
    const step = enter(flow, around, facts, go);
    const taken = step.kind === 'branch' ? undefined : pending.take(step);
    if (step.kind === 'branch' || taken === undefined) {
      return { at: standing(step), facts, path, unused: pending.rest() };
    }
    const { options, heard } = taken;
    path.push(heard ? { step, options, heard } : { step, options });
    if (step.kind === 'question') facts = factsAfter(flow.facts, facts, step, taken.options);
    ({ go } = taken);
  }
}

/**
 * Whether an answer's step exists and its options still answer it.
 *
 * @example
 * isValidAnswer(flow, { step: 'problem', options: ['password'] }) // true
 * isValidAnswer(flow, { step: 'problem', options: ['phone'] }) // false
 */
export function isValidAnswer(flow: Flow, { step, options }: Answer): boolean {
  const asked = flow.steps.get(step);
  return isAnswerable(asked) && leadsTo(asked, options) !== undefined;
}

/** Answers not used yet. The usual walk gives them in the order of its steps: no list is built. */
class Pending {
  readonly #answers: readonly Answer[];
  /** All before it are used. */
  #next = 0;
  /** Used out of order, from #next on. */
  #used: Set<number> | undefined;

  constructor(answers: readonly Answer[]) {
    this.#answers = answers.length > MAX_ANSWERS ? answers.slice(0, MAX_ANSWERS) : answers;
  }

  /** The options of the next unused answer to a step, and where they lead. */
  take(step: QuestionStep | Outcome): Found | undefined {
    for (let at = this.#next; at < this.#answers.length; at += 1) {
      const answer = this.#answers[at];
      if (answer?.step !== step.address || this.#used?.has(at)) continue;
      const go = leadsTo(step, answer.options);
      if (go === undefined) continue;
      this.#mark(at);
      return { options: answer.options, heard: answer.heard, go };
    }
    return undefined;
  }

  rest(): readonly Answer[] {
    if (this.#next === this.#answers.length) return NONE;
    return this.#answers.filter((_, at) => at >= this.#next && !this.#used?.has(at));
  }

  #mark(at: number): void {
    if (at !== this.#next) {
      this.#used = (this.#used ?? new Set()).add(at);
      return;
    }
    this.#next += 1;
    while (this.#used?.has(this.#next)) this.#next += 1;
  }
}

interface Found {
  readonly options: readonly string[];
  readonly heard: true | undefined;
  readonly go: string;
}

const NONE: readonly Answer[] = [];

function standing(step: Step): Position['at'] {
  switch (step.kind) {
    case 'question':
      return { kind: 'question', step };
    case 'branch':
      return { kind: 'commune', step };
    case 'autonomy':
    case 'orientation':
      return { kind: 'outcome', step };
  }
}

/** The step to stand at: the one entered, or what the branches there lead to. */
function enter(flow: Flow, around: Around, facts: Facts, go: string): Step {
  const step = flow.steps.get(go);
  // Apart from the branches, so that the usual step stays small and fast.
  return step === undefined || step.kind === 'branch'
    ? beyondBranches(flow, around, facts, go)
    : step;
}

/** The first step that is no branch, or the branch whose choice needs the commune. */
function beyondBranches(flow: Flow, around: Around, facts: Facts, start: string): Step {
  let address = start;
  for (let hops = 0; hops <= flow.steps.size; hops += 1) {
    const step = flow.steps.get(address);
    if (step === undefined) throw new Error(`Flow ${flow.id} has no step "${address}".`);
    if (step.kind !== 'branch') return step;
    const turned = turnout(step, facts, around);
    if (turned === 'commune') return step;
    address = turned.go;
  }
  throw new Error(`Flow ${flow.id} has a ring of branches at "${start}".`);
}
