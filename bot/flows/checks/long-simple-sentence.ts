import { longSentence, MAX_SIMPLE_WORDS } from '../../view/sentences.ts';
import { type Check } from '../check.ts';
import { frenchLines } from '../texts/french-lines.ts';

/** A sentence of simple French has at most ten words. */
export const longSimpleSentence: Check = {
  code: 'long-simple-sentence',
  severity: 'error',
  *run(input) {
    for (const { file, path, lang, text } of frenchLines(input)) {
      if (lang !== 'fr-simple') continue;
      const sentence = longSentence(text, MAX_SIMPLE_WORDS);
      if (sentence === undefined) continue;
      yield {
        file,
        path,
        message: `Une phrase de ce texte simple a plus de ${MAX_SIMPLE_WORDS} mots : « ${sentence} »`,
        hint: 'Coupez-la en deux phrases, avec les mots de tous les jours.',
      };
    }
  },
};
