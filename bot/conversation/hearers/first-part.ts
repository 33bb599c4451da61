import { fold } from '../../territory/fold.ts';
import { beginsWith } from '../short-answers.ts';
import { type Reading } from '../reading.ts';
import { hearingOf, type Hearing } from './hearing.ts';
import { likeliestOption } from './likeliest-option.ts';
import { exactOption, likeOption } from './options.ts';

/**
 * "Les deux, je savais pas et je peux pas tout payer": the answer stands first, in a few words, and the
 * rest tells why. A yes or a no there is read otherwise, with what follows.
 */
export function firstPart(hearing: Hearing): Reading | undefined {
  const { world, state, view, stays } = hearing;
  if (view.body.kind !== 'question') return undefined;
  const text = partOf(hearing);
  if (text === undefined) return undefined;
  const first = hearingOf({ world, state, view, text, stays });
  const read = exactOption(first) ?? likeOption(first) ?? likeliestOption(first);
  return read?.kind === 'action' && read.action.do === 'answer' ? read : undefined;
}

function partOf({ world, text }: Hearing): string | undefined {
  const [part = '', ...rest] = text.split(PARTS);
  const said = fold(part);
  if (said === '' || rest.length === 0 || text.includes('?')) return undefined;
  const isAnswer =
    said.split(' ').length <= MOST_WORDS && beginsWith(world.language, said) === undefined;
  return isAnswer ? part : undefined;
}

/** What parts an answer from the rest. */
const PARTS = /[,;:.!…]+ | [-–—] /;
/** What is longer tells. */
const MOST_WORDS = 4;
