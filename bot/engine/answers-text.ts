import { type Answer, MAX_ANSWERS } from './walk.ts';

const ID = /^[a-z0-9-]{1,40}$/;
/** `account/opens`, or `impots:payer/account/opens` after a jump. */
const STEP = /^(?:[a-z0-9-]{1,40}:[a-z0-9-]{1,40}\/)?[a-z0-9-]{1,40}(?:\/[a-z0-9-]{1,40}){0,3}$/;

/**
 * The answers of a walk in an address.
 *
 * @example writeAnswers([{ step: 'aids', options: ['rsa', 'apl'] }]) // 'aids.rsa+apl'
 */
export function writeAnswers(answers: readonly Answer[]): string {
  return answers.map(({ step, options }) => `${step}.${options.join('+')}`).join(',');
}

/**
 * Reads answers from an address; what is no answer is left out. Never throws.
 *
 * @example readAnswers('payer.caf,not an answer') // [{ step: 'payer', options: ['caf'] }]
 */
export function readAnswers(text: string): readonly Answer[] {
  return text
    .split(',')
    .slice(0, MAX_ANSWERS)
    .flatMap((one): readonly Answer[] => {
      const dot = one.indexOf('.');
      const step = one.slice(0, dot);
      const options = one.slice(dot + 1).split('+');
      return dot > 0 && STEP.test(step) && options.every((option) => ID.test(option))
        ? [{ step, options }]
        : [];
    });
}
