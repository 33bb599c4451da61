import { type OldCommune } from '../../territory/create-communes.ts';
import { type Commune } from '../../territory/model.ts';
import { type PlacesPack } from './places-pack.ts';

/** Communes of today of the départements at hand. */
export function communesIn(places: readonly PlacesPack[]): readonly Commune[] {
  return places.flatMap(({ departement, communes: rows }) =>
    rows.map(([insee, name, epci, postcodes, population, lon, lat]): Commune => ({
      insee,
      name,
      departement,
      population,
      postcodes: postcodes === '' ? [] : postcodes.split('|'),
      ...(epci === '' ? {} : { epci }),
      ...(lon === undefined || lat === undefined ? {} : { lon, lat }),
    })),
  );
}

/** What they were called before. */
export function oldIn(places: readonly PlacesPack[]): readonly OldCommune[] {
  return places.flatMap(({ old }) => old);
}
