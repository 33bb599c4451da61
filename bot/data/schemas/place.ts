import { closed, date, id, insee, line } from './parts.ts';

const degrees = { type: 'number', minimum: -180, maximum: 180 };

/** What a place is, whether it stands in `data/places/` or inside a permanence. */
const parts = {
  name: line,
  address: line,
  commune: insee,
  lon: degrees,
  lat: { ...degrees, minimum: -90, maximum: 90 },
  operator: id,
  access: line,
  accessibility: line,
  'public-holidays': id,
  source: id,
  checked: date,
  demonstration: { type: 'boolean' },
};

/** A record of `data/places/*.yaml`. */
export const placeSchema = closed(['id', 'name', 'address', 'commune', 'source', 'checked'], {
  id,
  ...parts,
});

/** A place written inside its permanence. */
export const inlinePlaceSchema = closed(['name', 'address', 'commune'], parts);
