import { dayOf } from '../../permanences/days.ts';
import { type DataCheck } from './data-check.ts';

/** Days after which an address is looked at again. */
export const PLACE_DAYS = 366;

/** An address that nobody has looked at for a year. */
export const stalePlace: DataCheck = {
  code: 'stale-place',
  severity: 'warning',
  ages: true,
  *run({ data, records, today }) {
    for (const { id, checked, demonstration } of new Set(data.places.values())) {
      const record = records.places.get(id);
      if (!record || demonstration || dayOf(today) - dayOf(checked) <= PLACE_DAYS) continue;
      const message = `Lieu confirmé le ${checked}, il y a plus d’un an.`;
      yield { record, path: ['checked'], message, hint: 'Vérifiez, puis changez la date.' };
    }
  },
};
