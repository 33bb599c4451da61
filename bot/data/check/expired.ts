import { type DataCheck } from './data-check.ts';

/** A calendar that is no longer known: no hours are given. */
export const expired: DataCheck = {
  code: 'expired',
  severity: 'warning',
  ages: true,
  *run({ data, records, today }) {
    for (const { id, knownUntil, demonstration } of data.permanences) {
      const record = records.permanences.get(id);
      if (!record || demonstration || knownUntil >= today) continue;
      yield {
        record,
        path: ['known-until'],
        message: `Calendrier connu jusqu’au ${knownUntil} : ses horaires ne sont plus donnés.`,
        hint: 'Demandez les nouvelles dates, puis changez checked et known-until.',
      };
    }
  },
};
