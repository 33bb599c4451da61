import { guard } from '../../understanding/guard.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { linesOf } from '../texts/lines-of.ts';

/** A chat sends a label as if it were typed: the guard must leave it whole. */
export const labelMasked: Check = {
  code: 'label-masked',
  severity: 'error',
  *run(input) {
    for (const { field, file, path, text } of sourcesOf(input).flatMap(linesOf)) {
      if ((field !== 'label' && field !== 'title') || guard(text).redacted === text) continue;
      yield {
        file,
        path,
        message: 'Ce libellé serait masqué comme une donnée personnelle.',
        hint: 'Un libellé ne contient ni long numéro, ni adresse e-mail.',
      };
    }
  },
};
