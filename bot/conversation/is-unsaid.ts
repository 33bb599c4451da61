import { type QuestionStep } from '../engine/model.ts';

/** Whether an answer is never said back: nothing of the question is, or nothing of this option. */
export function isUnsaid(step: QuestionStep, options: readonly string[]): boolean {
  return (
    step.discreet === true ||
    step.options.some(({ id, discreet }) => discreet === true && options.includes(id))
  );
}
