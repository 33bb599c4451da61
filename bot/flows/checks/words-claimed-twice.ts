import { fold } from '../../territory/fold.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { ownWords } from '../texts/own-words.ts';

/** The same words, once accents and capitals are gone, belong to one flow only. */
export const wordsClaimedTwice: Check = {
  code: 'words-claimed-twice',
  severity: 'warning',
  readsAll: true,
  *run(input) {
    const claimed = new Map<string, string>();
    for (const source of sourcesOf(input)) {
      const { id } = source.flow;
      for (const { file, path, text } of ownWords(source)) {
        const other = claimed.get(fold(text));
        claimed.set(fold(text), other ?? id);
        if (other === undefined || other === id) continue;
        yield {
          file,
          path,
          message: `« ${text} » est déjà dans les mots de « ${other} ».`,
          hint: 'Gardez ces mots dans un seul parcours, ou précisez-les.',
        };
      }
    }
  },
};
