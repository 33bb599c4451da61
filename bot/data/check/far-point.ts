import { kmBetween, pointOf } from '../../permanences/reach.ts';
import { type Place } from '../../permanences/model.ts';
import { ofCommune } from '../../territory/joined-name.ts';
import { type Commune } from '../../territory/model.ts';
import { type RawRecord } from '../report.ts';
import { type DataCheck, type DataCheckInput, type DataFinding } from './data-check.ts';

/** Kilometres from its centre within which a commune of France lies, but for a few of them. */
const NEAR_KM = 20;
/** No commune but those of Guyane is as wide. */
const FAR_KM = 100;
/** So many other centres are nearer: the point lies in another commune. Arles has 12 at 17 km. */
const OTHERS = 3;

/** A point far from the commune that it is said to be in: often `lon` and `lat` exchanged. */
export const farPoint: DataCheck = {
  code: 'far-point',
  severity: 'warning',
  *run(input) {
    const { places, permanences } = input.data;
    for (const place of new Set(places.values())) {
      yield* found(place, input.records.places.get(place.id), [], input);
    }
    for (const { id, place } of permanences) {
      if (place?.id === id)
        yield* found(place, input.records.permanences.get(id), ['place'], input);
    }
  },
};

function* found(
  place: Place,
  record: RawRecord | undefined,
  path: readonly string[],
  { data: { communes } }: DataCheckInput,
): Generator<DataFinding> {
  const commune = communes.byInsee.get(place.commune);
  const km = commune && kmFrom(place, commune);
  if (!record || !commune || km === undefined || km <= NEAR_KM) return;
  if (!isFar(place, commune, km, communes.byInsee.values())) return;
  yield {
    record,
    path: [...path, 'lat'],
    message: `Ce point est à ${Math.round(km)} km ${ofCommune(commune.name)}.`,
    hint: 'Vérifiez la commune, puis « lon » et « lat » : ils sont peut-être échangés.',
  };
}

function isFar(place: Place, own: Commune, km: number, all: Iterable<Commune>): boolean {
  if (km > FAR_KM && own.departement !== '973') return true;
  let nearer = 0;
  for (const one of all) {
    if ((kmFrom(place, one) ?? Infinity) < km) nearer += 1;
    if (nearer >= OTHERS) return true;
  }
  return false;
}

function kmFrom({ lon, lat }: Place, commune: Commune): number | undefined {
  const centre = pointOf(commune);
  if (centre === undefined || lon === undefined || lat === undefined) return undefined;
  return kmBetween(centre, lon, lat);
}
