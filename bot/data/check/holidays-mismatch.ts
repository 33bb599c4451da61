import { ofCommune } from '../../territory/joined-name.ts';
import { type DataCheck } from './data-check.ts';

/** In Alsace and Moselle Good Friday depends on the commune: both tables may hold. */
const BY_COMMUNE: ReadonlySet<string> = new Set(['57', '67', '68']);
const THERE: ReadonlySet<string> = new Set(['metropole', 'alsace-moselle']);

/** Public holidays that are not those of the commune. */
export const holidaysMismatch: DataCheck = {
  code: 'holidays-mismatch',
  severity: 'warning',
  *run({ data: { permanences, communes }, records }) {
    for (const { id, ownHolidays, place } of permanences) {
      const commune = place && communes.byInsee.get(place.commune);
      const record = records.permanences.get(id);
      if (ownHolidays === undefined || !commune || !record) continue;
      if (BY_COMMUNE.has(commune.departement) && THERE.has(ownHolidays)) continue;
      yield {
        record,
        path: ['public-holidays'],
        message: `Les jours fériés « ${ownHolidays} » ne sont pas ceux ${ofCommune(commune.name)}.`,
        hint: 'Retirez « public-holidays » : les jours fériés viennent de la commune.',
      };
    }
  },
};
