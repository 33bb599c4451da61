import { fold } from '../../territory/fold.ts';
import { type Check } from '../check.ts';
import { frenchLines } from '../texts/french-lines.ts';

/** Words of the trade are not for the people helped; what stands in « » is a site's own. */
export const wordToAvoid: Check = {
  code: 'word-to-avoid',
  severity: 'warning',
  *run(input) {
    const words = [...input.catalog.wordsToAvoid].map(([word, instead]) => {
      return { word, instead, pattern: patternOf(word) };
    });
    for (const { file, path, text } of frenchLines(input)) {
      const said = fold(text.replace(/«[^»]*»/gu, ' '));
      for (const { word, instead, pattern } of words) {
        if (!pattern.test(said)) continue;
        yield {
          file,
          path,
          message: `« ${word} » est un mot de métier.`,
          hint: `Dites plutôt : ${instead}.`,
        };
      }
    }
  },
};

/** The word, singular or plural, feminine too. */
function patternOf(word: string): RegExp {
  return new RegExp(`(?<![a-z0-9])${fold(word)}(?:e|s|es|x)?(?![a-z0-9])`, 'u');
}
