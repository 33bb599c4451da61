import { lostInSimple } from '../../view/lost-in-simple.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { isForCitizens } from '../texts/lines-of.ts';
import { textsOf } from '../texts/texts-of.ts';

/** A simple text keeps the dates, numbers, sites, names and quoted words of the French. */
export const lostInSimpleCheck: Check = {
  code: 'lost-in-simple',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const text of textsOf(source)) {
        const { fr = [], 'fr-simple': simple } = text.lines;
        if (simple === undefined || !isForCitizens(text)) continue;
        const lost = lostInSimple(fr.join(' '), simple.join(' '));
        if (lost.length === 0) continue;
        yield {
          file: source.file,
          path: text.pathOf('fr-simple', 0),
          message: `Le texte simple ne dit plus : ${lost.map((one) => `« ${one} »`).join(', ')}.`,
          hint: 'Gardez-le tel quel : c’est ce que la personne cherche sur son papier ou à l’écran.',
        };
      }
    }
  },
};
