import { longSentence, MAX_WORDS } from '../../view/sentences.ts';
import { type Check } from '../check.ts';
import { linesToBePlain } from '../texts/french-lines.ts';

/** A sentence of usual French has at most 15 words, even with a simple text beside it. */
export const longSentenceCheck: Check = {
  code: 'long-sentence',
  severity: 'warning',
  *run(input) {
    for (const { file, path, lang, text } of linesToBePlain(input)) {
      if (lang !== 'fr' || longSentence(text, MAX_WORDS) === undefined) continue;
      yield {
        file,
        path,
        message: `Une phrase de ce texte a plus de ${MAX_WORDS} mots.`,
        hint: 'Coupez-la en deux phrases.',
      };
    }
  },
};
