import { testsWithin } from './conditions.ts';
import { nextOf } from './longest-paths.ts';
import { isAsked, type Flow, type Step } from './model.ts';

/** What may still be asked from a step on, whatever the answers. */
export interface Ahead {
  /** Addresses that may be reached, the next outcome included. */
  readonly met: ReadonlySet<string>;
  /** The most questions before the next outcome, this step's own included. */
  readonly questions: number;
  /** The commune may be needed on the way, or to show that outcome. */
  readonly commune: boolean;
  /** After an outcome, by a button of it, a question may come… */
  readonly questionLater: boolean;
  /** …or the commune be needed. */
  readonly communeLater: boolean;
}

const known = new WeakMap<Flow, Map<string, Ahead>>();

/**
 * What lies ahead of a step, computed once per address. Never throws: an unknown address has
 * nothing ahead.
 *
 * @example
 * aheadOf(flow, 'regime').questions // 1
 * aheadOf(flow, 'regime').commune // true
 */
export function aheadOf(flow: Flow, address: string): Ahead {
  const ofFlow = known.get(flow) ?? new Map<string, Ahead>();
  known.set(flow, ofFlow);
  const ahead = ofFlow.get(address) ?? lookAhead(flow, address);
  ofFlow.set(address, ahead);
  return ahead;
}

function lookAhead(flow: Flow, address: string): Ahead {
  const before = reached(flow, [address], nextOf);
  const later = reached(flow, before.flatMap(buttonsOf), (step) => [
    ...nextOf(step),
    ...buttonsOf(step),
  ]);
  return {
    met: new Set(before.map((step) => step.address)),
    questions: flow.questionsLeft.get(address) ?? 0,
    commune: before.some(needsCommune),
    questionLater: later.some(isAsked),
    communeLater: later.some(needsCommune),
  };
}

/** The steps that some way leads to, those one starts from included. */
function reached(
  { steps }: Flow,
  from: readonly string[],
  onward: (step: Step) => readonly string[],
): readonly Step[] {
  const found = new Map<string, Step>();
  const open = [...from];
  // What is put at the end of the list is met in its turn.
  for (const address of open) {
    const step = steps.get(address);
    if (step === undefined || found.has(address)) continue;
    found.set(address, step);
    open.push(...onward(step));
  }
  return [...found.values()];
}

/** Where the buttons of an outcome lead. */
function buttonsOf(step: Step): readonly string[] {
  const doors =
    step.kind === 'autonomy'
      ? [step.then?.go, step.ifStuck, ...(step.plan ?? []).map(({ go }) => go)]
      : [step.kind === 'orientation' ? step.ifThatFails : undefined];
  return doors.filter((address) => address !== undefined);
}

function needsCommune(step: Step): boolean {
  if (step.kind === 'orientation') return true;
  if (step.kind === 'autonomy') return step.plan !== undefined;
  return (
    step.kind === 'branch' &&
    step.rows.some(({ when }) => testsWithin(when).some(({ kind }) => kind === 'territory'))
  );
}
