import { type Flow, type Step } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';

/**
 * The answers, less those to questions that the others lead past: of who changes banks, the account
 * is asked on the road of banks alone. Pure.
 *
 * @example onTheirPath(flow, []) // []
 */
export function onTheirPath(flow: Flow, answers: readonly Answer[]): readonly Answer[] {
  if (answers.length === 0) return answers;
  const met = metWith(flow, answers);
  return answers.filter(({ step }) => met.has(step));
}

/**
 * Addresses of all steps that may still be met once these answers are given. Pure.
 *
 * @example metWith(flow, []).has(flow.start) // true
 */
export function metWith(flow: Flow, answers: readonly Answer[]): ReadonlySet<string> {
  const given = new Map(answers.map(({ step, options }) => [step, options]));
  const met = new Set<string>();
  const toMeet = [flow.start];
  for (let address = toMeet.pop(); address !== undefined; address = toMeet.pop()) {
    const step = flow.steps.get(address);
    if (met.has(address) || !step) continue;
    met.add(address);
    toMeet.push(...waysOn(step, given.get(address)));
  }
  return met;
}

function waysOn(step: Step, given: readonly string[] | undefined): readonly string[] {
  switch (step.kind) {
    case 'question':
      return [
        step.go,
        ...step.options
          .filter(({ id }) => given === undefined || given.includes(id))
          .map(({ go }) => go),
      ].filter((address) => address !== undefined);
    case 'branch':
      return [...step.rows.map(({ go }) => go), step.otherwise];
    case 'autonomy':
      return [step.then?.go, step.ifStuck].filter((address) => address !== undefined);
    case 'orientation':
      return step.ifThatFails === undefined ? [] : [step.ifThatFails];
  }
}
