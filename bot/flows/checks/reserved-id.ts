import { IF_STUCK, IF_THAT_FAILS, THEN } from '../../engine/model.ts';
import { type Check } from '../check.ts';
import { LAST_DOOR } from '../graph/edges.ts';
import { allSteps, optionsOf } from '../graph/places.ts';

const RESERVED: readonly string[] = [THEN, IF_THAT_FAILS, IF_STUCK];

/** Ids to which the engine or the format gives a meaning are not for authors. */
export const reservedId: Check = {
  code: 'reserved-id',
  severity: 'error',
  *run(input) {
    for (const at of allSteps(input)) {
      for (const { source, option, path } of optionsOf(at)) {
        if (!RESERVED.includes(option.id)) continue;
        yield {
          file: source.file,
          path: [...path, 'id'],
          message: `« ${option.id} » est un mot réservé : une réponse ne peut pas s’appeler ainsi.`,
          hint: `Les mots réservés sont : ${RESERVED.join(', ')}.`,
        };
      }
      if (at.id !== LAST_DOOR) continue;
      yield {
        file: at.source.file,
        path: at.path,
        part: 'key',
        message: `« ${LAST_DOOR} » est réservé : « if-that-fails: none » dit qu’il n’y a pas d’autre porte.`,
        hint: 'Donnez un autre nom à cette étape.',
      };
    }
  },
};
