import { ownValue } from '../../engine/own-value.ts';
import { type Zone } from '../../permanences/model.ts';
import { ofCommune } from '../../territory/joined-name.ts';
import { type Departement } from '../../territory/model.ts';
import { type DataCheck } from './data-check.ts';

/** Départements of several clocks, and the other ones: the Marquesas and Gambier are not Tahiti. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  '987': ['Pacific/Marquesas', 'Pacific/Gambier'],
};

/** A zone that is not that of the commune: people would come hours too late. */
export const zoneMismatch: DataCheck = {
  code: 'zone-mismatch',
  severity: 'error',
  *run({ data, records }) {
    for (const one of data.permanences) {
      const { communes, zones } = data;
      const commune = one.place && communes.byInsee.get(one.place.commune);
      const home = communes.departements.get(commune?.departement ?? '');
      const record = records.permanences.get(one.id);
      if (!commune || !home || !record || isZoneOf(one.zone, home, zones)) continue;
      yield {
        record,
        path: ['zone'],
        message: `« ${one.zone} » n’est pas l’heure ${ofCommune(commune.name)} : là-bas, c’est ${home.zone}.`,
        hint: 'Retirez « zone » : l’heure vient de la commune.',
      };
    }
  },
};

function isZoneOf(
  name: string,
  { code, zone }: Departement,
  zones: ReadonlyMap<string, Zone>,
): boolean {
  if (name === zone || ownValue(OTHERS, code)?.includes(name) === true) return true;
  const [own, home] = [zones.get(name), zones.get(zone)];
  return own !== undefined && JSON.stringify(own.offsets) === JSON.stringify(home?.offsets);
}
