import { fold } from '../../territory/fold.ts';
import { beginsWith } from '../short-answers.ts';
import { type Reading } from '../reading.ts';
import { closest } from './answers.ts';
import { type Hearing } from './hearing.ts';
import { exactOption, likeOption } from './options.ts';

/**
 * "Les deux, je savais pas et je peux pas tout payer": the answer stands first, in a few words, and the
 * rest tells why. A yes or a no there is read otherwise, with what follows.
 */
export function firstPart(hearing: Hearing): Reading | undefined {
  const { view, world, text } = hearing;
  if (view.body.kind !== 'question' || text.includes('?')) return undefined;
  const [part = '', ...rest] = text.split(PARTS);
  const said = fold(part);
  const isShort = said !== '' && said.split(' ').length <= MOST_WORDS;
  if (rest.length === 0 || !isShort || beginsWith(world.language, said) !== undefined) {
    return undefined;
  }
  const first = { ...hearing, text: part, said };
  const read = exactOption(first) ?? likeOption(first) ?? closest(first);
  return read?.kind === 'action' && read.action.do === 'answer' ? read : undefined;
}

/** What parts an answer from the rest. */
const PARTS = /[,;:.!…]+ | [-–—] /;
/** What is longer tells. */
const MOST_WORDS = 4;
