import { createOutsideFinder } from '../../understanding/outside-of.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { ownWords } from '../texts/own-words.ts';

/** A flow's own words are not among the demands that no flow answers; where they are, they win. */
export const wordsMetOutside: Check = {
  code: 'words-met-outside',
  severity: 'warning',
  *run(input) {
    const metOutside = createOutsideFinder(input.catalog.language);
    for (const { file, path, text } of sourcesOf(input).flatMap(ownWords)) {
      const met = metOutside(text);
      if (met === undefined) continue;
      yield {
        file,
        path,
        message: `« ${text} » est aussi une demande que le guide connaît sans parcours (« ${met} »).`,
        hint: 'Vos mots l’emportent. Retirez-les si ce parcours n’y répond pas.',
      };
    }
  },
};
