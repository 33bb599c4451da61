import { recourseOf } from '../../permanences/recourse-of.ts';
import { type DataCheck } from './data-check.ts';

/**
 * An operator whose record does not say what is left when nobody answers: `defender: false` alone
 * says that it is no service to complain to.
 */
export const noLadder: DataCheck = {
  code: 'no-ladder',
  severity: 'warning',
  *run({ data, records }) {
    for (const operator of data.operators.values()) {
      const record = records.operators.get(operator.id);
      if (!record) continue;
      const recourse = recourseOf(data.operators, operator);
      if (recourse !== undefined && (recourse.write || !recourse.defender)) continue;
      yield {
        record,
        path: operator.recourse === undefined ? [] : ['recourse'],
        message: `La fiche « ${operator.id} » ne dit pas quoi faire si personne ne répond.`,
        hint: 'Écrivez recourse : à qui l’on écrit (write), ou l’organisme qui a la même suite (as).',
      };
    }
  },
};
