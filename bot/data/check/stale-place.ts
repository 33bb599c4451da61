import { dayOf } from '../../permanences/days.ts';
import { type RawRecord } from '../report.ts';
import { type DataCheck } from './data-check.ts';

/** Days after which an address is looked at again. */
export const PLACE_DAYS = 366;

/** Addresses that nobody has looked at for a year; those of one import are told once. */
export const stalePlace: DataCheck = {
  code: 'stale-place',
  severity: 'warning',
  ages: true,
  *run({ data, records, today }) {
    const imported = new Map<string, { readonly record: RawRecord; count: number }>();
    for (const { id, checked, demonstration } of data.places.values()) {
      const record = records.places.get(id);
      if (!record || demonstration || dayOf(today) - dayOf(checked) <= PLACE_DAYS) continue;
      const { name } = record.file;
      const known = imported.get(name);
      if (!name.endsWith('.ndjson')) {
        const message = `Lieu vérifié le ${checked}, il y a plus d’un an.`;
        yield { record, path: ['checked'], message };
      } else if (known === undefined) imported.set(name, { record, count: 1 });
      else known.count += 1;
    }
    for (const { record, count } of imported.values()) {
      const message = `${count} lieux de cet import ont plus d’un an ; ici, le premier.`;
      yield { record, path: ['checked'], message, hint: 'Importez un fichier plus récent.' };
    }
  },
};
