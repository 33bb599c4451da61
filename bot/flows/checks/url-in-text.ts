import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf } from '../texts/lines-of.ts';

const URL = /\b[a-z]+:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:fr|com|org|eu|net|gouv)\/\S/iu;

/** Texts hold no address to follow: `link` does. A site's name (caf.fr) may be said. */
export const urlInText: Check = {
  code: 'url-in-text',
  severity: 'error',
  *run(input) {
    for (const { file, path, text } of sourcesOf(input).flatMap(linesOf)) {
      if (!URL.test(text)) continue;
      yield {
        file,
        path,
        message: 'Une adresse internet ne se met pas dans un texte.',
        hint: 'Ajoutez-la à data/sources.yaml et écrivez « link: » ; dans le texte, caf.fr suffit.',
      };
    }
  },
};
