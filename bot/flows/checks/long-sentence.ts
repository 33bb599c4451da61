import { type Check } from '../check.ts';
import { linesToBePlain } from '../texts/french-lines.ts';
import { longSentence, MAX_SENTENCE_WORDS } from '../texts/plain-faults.ts';

/** A sentence has at most 15 words. */
export const longSentenceCheck: Check = {
  code: 'long-sentence',
  severity: 'warning',
  *run(input) {
    for (const { file, path, text } of linesToBePlain(input)) {
      if (longSentence(text) === undefined) continue;
      yield {
        file,
        path,
        message: `Une phrase de ce texte a plus de ${MAX_SENTENCE_WORDS} mots.`,
        hint: 'Coupez-la en deux phrases.',
      };
    }
  },
};
