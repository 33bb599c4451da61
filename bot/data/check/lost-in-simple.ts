import { lostInSimple } from '../../view/lost-in-simple.ts';
import { type DataCheck } from './data-check.ts';
import { frenchTexts } from './french-texts.ts';

/** A simple text keeps the dates, numbers, sites, names and quoted words of the French. */
export const lostInSimpleCheck: DataCheck = {
  code: 'lost-in-simple',
  severity: 'error',
  *run(input) {
    for (const { record, simpleAt, french, simple } of frenchTexts(input)) {
      const lost = simple === undefined ? [] : lostInSimple(french.join(' '), simple.join(' '));
      if (lost.length === 0) continue;
      yield {
        record,
        path: simpleAt,
        message: `Le texte simple ne dit plus : ${lost.map((one) => `« ${one} »`).join(', ')}.`,
        hint: 'Gardez-le tel quel : c’est ce que la personne cherche sur son papier ou à l’écran.',
      };
    }
  },
};
