import { type Check } from '../check.ts';
import { addressesOf } from '../graph/addresses.ts';
import { sourcesOf } from '../graph/places.ts';

/** What is `retired` is gone, and is not `renamed` as well. */
export const retiredInUse: Check = {
  code: 'retired-in-use',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const { retired = [], renamed = {} } = source.flow;
      if (retired.length === 0) continue;
      const used = addressesOf(source, input);
      for (const [index, old] of retired.entries()) {
        const isRenamed = Object.hasOwn(renamed, old);
        if (!used.has(old) && !isRenamed) continue;
        yield {
          file: source.file,
          path: ['retired', index],
          message: isRenamed
            ? `« ${old} » est à la fois renommé et retiré.`
            : `« ${old} » existe encore : il n’est pas retiré.`,
          hint: 'Gardez une seule des deux lignes.',
        };
      }
    }
  },
};
