import { fold } from '../../territory/fold.ts';
import { type DataCheck } from './data-check.ts';

/** Two places of one name and one address in one commune. */
export const doublePlace: DataCheck = {
  code: 'double-place',
  severity: 'warning',
  *run({ data, records }) {
    const known = new Map<string, string>();
    for (const { id, name, commune, address } of new Set(data.places.values())) {
      const key = JSON.stringify([commune, fold(name), fold(address)]);
      const other = known.get(key);
      const record = records.places.get(id);
      if (other === undefined) known.set(key, id);
      else if (record !== undefined) {
        const message = `Ce lieu est déjà écrit : « ${other} », même nom, même adresse.`;
        yield { record, path: ['id'], message, hint: 'Gardez-en un seul.' };
      }
    }
  },
};
