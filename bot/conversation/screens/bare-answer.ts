import { type Words } from '../../view/view.ts';

/** Whether an answer tells nothing without its question: a yes or a no. */
export function isBare({ text }: Words): boolean {
  return BARE.test(text);
}

/** An answer that tells all by itself: a bare one, with its question. */
export function wholeAnswer(question: Words, answer: Words): Words {
  return isBare(answer) ? { ...answer, text: `${question.text} ${answer.text}` } : answer;
}

const BARE = /^(?:oui|non|yes|no|نعم|لا)(?:$|[^\p{L}])/iu;
