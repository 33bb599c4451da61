import { dayOf } from '../../permanences/days.ts';
import { CHECK_DAYS } from '../../permanences/permanence-state.ts';
import { type DataCheck } from './data-check.ts';

/** A calendar checked too long ago: people are told to call before they go. */
export const staleCheck: DataCheck = {
  code: 'stale-check',
  severity: 'warning',
  ages: true,
  *run({ data, records, today }) {
    for (const { id, checked, knownUntil, demonstration } of data.permanences) {
      const record = records.permanences.get(id);
      const age = dayOf(today) - dayOf(checked.date);
      if (!record || demonstration || knownUntil < today || age <= CHECK_DAYS) continue;
      yield {
        record,
        path: ['checked', 'date'],
        message: `Confirmé il y a ${age} jours par « ${checked.by} » : on dit d’appeler avant de venir.`,
        hint: 'Confirmez, puis changez la date.',
      };
    }
  },
};
