import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { isForCitizens } from '../texts/lines-of.ts';
import { textsOf } from '../texts/texts-of.ts';

/** A wanted language may lack a flow, but not half of one: the person would fall out of it midway. */
export const partialTranslation: Check = {
  code: 'partial-translation',
  severity: 'warning',
  *run(input) {
    const { wantedLanguages } = input.catalog;
    for (const source of sourcesOf(input)) {
      for (const { lang, file, entries } of source.translations) {
        if (!wantedLanguages.includes(lang)) continue;
        const missing = textsOf(source).filter(
          (text) => isForCitizens(text) && !entries.has(text.key),
        );
        const [first] = missing;
        if (first === undefined) continue;
        yield {
          file,
          path: [],
          message: `Cette traduction (${lang}) n’est pas complète : il manque ${missing.length} textes, dont « ${first.key} ».`,
          hint: 'Traduisez le reste, ou retirez ce fichier : sans lui, le parcours est montré en français.',
        };
      }
    }
  },
};
