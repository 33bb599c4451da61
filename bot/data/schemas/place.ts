import { type Admitted, type SchemaOf } from '../../source/schema-of.ts';
import { closed, date, flag, id, insee, line, phone } from './parts.ts';

const degrees: SchemaOf<number> = { type: 'number', minimum: -180, maximum: 180 };

/** What a place is, whether it stands in `data/places/` or inside a permanence. */
const parts = {
  name: line,
  address: line,
  commune: insee,
  lon: degrees,
  lat: { ...degrees, minimum: -90, maximum: 90 },
  operator: id,
  /** Its own number, whatever is known of its hours. */
  phone,
  access: line,
  accessibility: line,
  'public-holidays': id,
  source: id,
  checked: date,
  demonstration: flag,
};

/** A record of `data/places/*.yaml`. */
export const placeSchema = closed(['id', 'name', 'address', 'commune', 'source', 'checked'], {
  id,
  ...parts,
});

/** A place written inside its permanence. */
export const inlinePlaceSchema = closed(['name', 'address', 'commune'], parts);

/** A place on its own, or inside a permanence. */
export type AuthoredPlace = Admitted<typeof inlinePlaceSchema> &
  Partial<Pick<Admitted<typeof placeSchema>, 'id'>>;
