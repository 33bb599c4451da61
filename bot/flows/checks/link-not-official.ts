import { type Check } from '../check.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';

/** Where a fact was read may be a newspaper; where the person is sent is an official site. */
export const linkNotOfficial: Check = {
  code: 'link-not-official',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { outcome, path } of outcomesOf(source)) {
        const { link } = outcome;
        if (link === undefined || input.catalog.sources.get(link)?.unofficial !== true) continue;
        yield {
          file: source.file,
          path: [...path, 'link'],
          message: 'Cette page n’est pas officielle : on n’y envoie personne.',
          hint: 'Menez au site officiel (une source sans « unofficial »).',
        };
      }
    }
  },
};
