import { type Flow, type Step } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';

/**
 * The answers, less those to questions that the others lead past: of who changes banks, the account
 * is asked on the road of banks alone. Pure.
 */
export function onTheirPath(flow: Flow, answers: readonly Answer[]): readonly Answer[] {
  if (answers.length === 0) return answers;
  const given = new Map(answers.map(({ step, options }) => [step, options[0]]));
  const met = metWith(flow, (step, option) => (given.get(step) ?? option) === option);
  return answers.filter(({ step }) => met.has(step));
}

/** An answer without which a question is never met. */
export interface Needed {
  readonly step: string;
  readonly option: string;
}

const known = new WeakMap<Flow, Map<string, readonly Needed[]>>();

/**
 * The answers that lead to a step on every road: who says how the school's grant is asked for has
 * said that it is a grant. Pure; worked out once a step.
 */
export function neededFor(flow: Flow, address: string): readonly Needed[] {
  const ofFlow = known.get(flow) ?? new Map<string, readonly Needed[]>();
  known.set(flow, ofFlow);
  const before = ofFlow.get(address);
  if (before) return before;
  const needed = [...flow.steps.values()].flatMap((step) =>
    step.kind !== 'question' || step.several || step.address === address
      ? []
      : step.options.flatMap(({ id }) => {
          const without = metWith(flow, (at, option) => at !== step.address || option !== id);
          return without.has(address) ? [] : [{ step: step.address, option: id }];
        }),
  );
  ofFlow.set(address, needed);
  return needed;
}

type IsOpen = (step: string, option: string) => boolean;

/** Addresses of all steps that may be met where only some options are open. */
function metWith(flow: Flow, isOpen: IsOpen): ReadonlySet<string> {
  const met = new Set<string>();
  const toMeet = [flow.start];
  for (let address = toMeet.pop(); address !== undefined; address = toMeet.pop()) {
    const step = flow.steps.get(address);
    if (met.has(address) || !step) continue;
    met.add(address);
    toMeet.push(...waysOn(step, isOpen));
  }
  return met;
}

function waysOn(step: Step, isOpen: IsOpen): readonly string[] {
  switch (step.kind) {
    case 'question':
      return [
        step.go,
        ...step.options.filter(({ id }) => isOpen(step.address, id)).map(({ go }) => go),
      ].filter((address) => address !== undefined);
    case 'branch':
      return [...step.rows.map(({ go }) => go), step.otherwise];
    case 'autonomy':
      return [step.then?.go, step.ifStuck].filter((address) => address !== undefined);
    case 'orientation':
      return step.ifThatFails === undefined ? [] : [step.ifThatFails];
  }
}
