import { type Check, type FindingAt } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { copiedLine, namesOf } from '../texts/copied-line.ts';
import { translatable } from '../texts/translatable.ts';

/** A translation says something else than the French, or says itself that it is the same. */
export const copiedTranslation: Check = {
  code: 'copied-translation',
  severity: 'error',
  *run(input) {
    const names = namesOf(input.catalog.operators.values());
    for (const source of sourcesOf(input)) {
      const texts = translatable(source);
      for (const { file, entries } of source.translations) {
        for (const [key, { text }] of entries) {
          const french = texts.get(key);
          if (french === undefined || text === undefined) continue;
          const at = copiedLine(french, [text].flat(), names);
          if (at === undefined) continue;
          yield {
            file,
            path: typeof text === 'string' ? [key, 'text'] : [key, 'text', at],
            message: COPIED,
            hint: 'Traduisez-le. Le mot est le même dans cette langue ? Écrivez « same: true » au lieu de « text ».',
          } satisfies FindingAt;
        }
      }
    }
  },
};

const COPIED = 'Ce texte est copié du français, pas traduit.';
