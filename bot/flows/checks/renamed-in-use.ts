import { type Check } from '../check.ts';
import { addressesOf } from '../graph/addresses.ts';
import { sourcesOf } from '../graph/places.ts';

/** The left side of `renamed` is gone: an id in use would be taken for another. */
export const renamedInUse: Check = {
  code: 'renamed-in-use',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const renamed = Object.keys(source.flow.renamed ?? {});
      if (renamed.length === 0) continue;
      const used = addressesOf(source, input);
      for (const old of renamed) {
        if (!used.has(old)) continue;
        yield {
          file: source.file,
          path: ['renamed', old],
          part: 'key',
          message: `« ${old} » existe encore : il ne peut pas être un ancien nom.`,
          hint: 'Donnez un autre nom à l’étape ou à la réponse d’aujourd’hui.',
        };
      }
    }
  },
};
