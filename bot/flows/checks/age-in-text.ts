import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { foldedSentences } from '../texts/folded-sentences.ts';
import { linesOf } from '../texts/lines-of.ts';

/** « Depuis plus de 20 ans », « gardez-le 10 ans » are no ages. */
const NO_AGE = '(?<!depuis |pendant |dure |durent |valable |il y a |gardez |a )';
const HAS = '(?:avez|ont|(?<!il y )a)';
const FROM = '(?:avant|apres|des|a partir de|jusqu a|entre)';
const THEIR = '(?:vos|mes|leurs|ses)';
/** Two digits: « plus de 2 ans » is no age. */
const AGE = new RegExp(
  [
    'ages? de (?:moins de |plus de )?\\d+',
    `${NO_AGE}(?:plus|moins) de \\d\\d ans`,
    `(?:${HAS}|${FROM}) (?:${THEIR} )?\\d\\d(?: (?:et|a) \\d\\d)? ans`,
    '\\d\\d (?:et |a )?\\d\\d ans',
    '\\d\\d ans (?:revolus|ou plus|et plus|ou moins)',
    '(?:aged?|over|under) \\d\\d\\b(?! (?:days|weeks|months|hours|minutes))',
    '\\d\\d years? old',
  ].join('|'),
);

/** No age in a text: the law changes it. */
export const ageInText: Check = {
  code: 'age-in-text',
  severity: 'error',
  *run(input) {
    for (const { file, path, text } of sourcesOf(input).flatMap(linesOf)) {
      if (!foldedSentences(text).some((sentence) => AGE.test(sentence))) continue;
      yield {
        file,
        path,
        message: 'Un âge ne se met pas dans un texte : la loi le change.',
        hint: 'Menez au simulateur officiel (link), ou à qui sait répondre.',
      };
    }
  },
};
