import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf } from '../texts/lines-of.ts';

const NUMBER =
  '(?:\\d[\\d\\s.,]*|(?:dix|vingt|trente|quarante|cinquante|soixante|cents?|mille)\\s)';
const AMOUNT = new RegExp(
  `${NUMBER}\\s*(?:€|euros?\\b|EUR\\b)|€\\s*\\d|\\bplafond\\P{L}{1,3}(?:\\p{L}+\\s){0,3}\\d`,
  'iu',
);

/** No amount and no ceiling in a text: they change, and say who has a right. */
export const amountInText: Check = {
  code: 'amount-in-text',
  severity: 'error',
  *run(input) {
    for (const { file, path, text } of sourcesOf(input).flatMap(linesOf)) {
      if (!AMOUNT.test(text)) continue;
      yield {
        file,
        path,
        message: 'Un montant ne se met pas dans un texte : il change.',
        hint: 'Menez au simulateur officiel (link), ou posez une question à deux réponses.',
      };
    }
  },
};
