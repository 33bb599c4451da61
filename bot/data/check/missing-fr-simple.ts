import { longSentence, MAX_SIMPLE_WORDS } from '../../view/sentences.ts';
import { type DataCheck } from './data-check.ts';
import { frenchTexts } from './french-texts.ts';

/** A text with long sentences has a simple one beside it. */
export const missingFrSimple: DataCheck = {
  code: 'missing-fr-simple',
  severity: 'error',
  *run(input) {
    for (const { record, at, french, simple } of frenchTexts(input)) {
      if (simple !== undefined) continue;
      if (longSentence(french.join('\n'), MAX_SIMPLE_WORDS) === undefined) continue;
      yield {
        record,
        path: at,
        message: `Il manque un texte plus simple : une phrase a plus de ${MAX_SIMPLE_WORDS} mots.`,
        hint: 'Écrivez « fr-simple: » sous « fr: », en phrases courtes.',
      };
    }
  },
};
