import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { frenchMark } from '../texts/french-mark.ts';
import { translatable } from '../texts/translatable.ts';

/** A translation was made from the French that stands now. */
export const staleTranslation: Check = {
  code: 'stale-translation',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const texts = translatable(source);
      for (const { lang, file, entries } of source.translations) {
        for (const [key, entry] of entries) {
          const text = texts.get(key);
          if (text === undefined || text.isFree || frenchMark(text) === entry.of) continue;
          yield {
            file,
            path: [key, 'of'],
            message: `Le français de « ${key} » a changé depuis sa traduction (${lang}).`,
            hint: `Relisez la traduction, puis écrivez of: "${frenchMark(text)}".`,
          };
        }
      }
    }
  },
};
