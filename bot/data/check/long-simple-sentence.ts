import { longSentence, MAX_SIMPLE_WORDS } from '../../view/sentences.ts';
import { type DataCheck } from './data-check.ts';
import { frenchTexts } from './french-texts.ts';

/** A sentence of simple French has at most ten words. */
export const longSimpleSentence: DataCheck = {
  code: 'long-simple-sentence',
  severity: 'error',
  *run(input) {
    for (const { record, simpleAt, simple = [] } of frenchTexts(input)) {
      const sentence = longSentence(simple.join('\n'), MAX_SIMPLE_WORDS);
      if (sentence === undefined) continue;
      yield {
        record,
        path: simpleAt,
        message: `Une phrase de ce texte simple a plus de ${MAX_SIMPLE_WORDS} mots : « ${sentence} »`,
        hint: 'Coupez-la en deux phrases, avec les mots de tous les jours.',
      };
    }
  },
};
