import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf } from '../texts/lines-of.ts';
import { PLACEHOLDERS, placeholdersIn, sharedName } from '../texts/placeholders.ts';

/** A text holds no placeholder but those that are filled in. */
export const unknownPlaceholder: Check = {
  code: 'unknown-placeholder',
  severity: 'error',
  *run(input) {
    for (const { file, path, text } of sourcesOf(input).flatMap(linesOf)) {
      const unknown = placeholdersIn(text).find(
        (one) => !PLACEHOLDERS.includes(one) && !sharedName(one),
      );
      if (unknown === undefined) continue;
      yield {
        file,
        path,
        message: `« ${unknown} » ne sera pas remplacé.`,
        hint: `Seuls ${PLACEHOLDERS.join(', ')}, {fact:…} et {phone:…} le sont.`,
      };
    }
  },
};
