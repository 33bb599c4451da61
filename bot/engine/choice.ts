import {
  IF_STUCK,
  IF_THAT_FAILS,
  THEN,
  type Outcome,
  type QuestionStep,
  type Step,
} from './model.ts';

/** A step that takes answers: a question, or an outcome by its buttons. */
export type Answerable = QuestionStep | Outcome;

/** Steps that take answers are all but branches. */
export function isAnswerable(step: Step | undefined): step is Answerable {
  return step !== undefined && step.kind !== 'branch';
}

/** Where these options lead from a step; `undefined` when they are no answer to it. */
export function leadsTo(step: Answerable, options: readonly string[]): string | undefined {
  if (step.kind === 'question' && step.several) {
    return isChoiceOfSeveral(step, options) ? step.go : undefined;
  }
  const option = options[0];
  if (option === undefined || options.length !== 1) return undefined;
  if (step.kind !== 'question') return button(step, option);
  for (const one of step.options) if (one.id === option) return one.go;
  return undefined;
}

/** The same choice written one way: no double, options of a question in the author's order. */
export function tidied(step: Answerable, options: readonly string[]): readonly string[] {
  if (options.length < 2) return options;
  const distinct = [...new Set(options)];
  if (step.kind !== 'question') return distinct;
  const rank = (id: string) => step.options.findIndex((option) => option.id === id);
  return distinct.sort((a, b) => rank(a) - rank(b));
}

/** True when both name the same options, in whatever order. */
export function isSameChoice(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((option) => b.includes(option));
}

/**
 * Whether these are several options of a question that takes one: said together, and none of them
 * chosen yet.
 */
export function isStillOpen(step: Step | undefined, options: readonly string[]): boolean {
  if (step?.kind !== 'question' || step.several || options.length < 2) return false;
  return options.every((id) => step.options.some((option) => option.id === id));
}

function isChoiceOfSeveral(step: QuestionStep, options: readonly string[]): boolean {
  if (options.length === 0 || new Set(options).size !== options.length) return false;
  return options.every((id) => {
    const option = step.options.find((one) => one.id === id);
    return option !== undefined && !(option.only && options.length > 1);
  });
}

function button(step: Outcome, option: string): string | undefined {
  if (step.kind === 'orientation') return option === IF_THAT_FAILS ? step.ifThatFails : undefined;
  if (option === THEN) return step.then?.go;
  if (option === IF_STUCK) return step.ifStuck;
  return step.plan?.find(({ id }) => id === option)?.go;
}
