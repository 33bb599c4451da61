import { stringify } from 'yaml';
import { type Permanence, type Place } from '../../permanences/model.ts';
import { type Communes } from '../../territory/model.ts';
import { present } from '../to-text.ts';
import { toAuthoredSchedule } from '../export/to-authored-schedule.ts';
import { type AuthoredPermanence } from '../schemas/permanence.ts';

/** A permanence under the keys that keepers write: read again, it is the same. */
export function toAuthoredPermanence(one: Permanence, communes: Communes): AuthoredPermanence {
  const { id, operator, needs, place, room, serves, mode, booking, validated } = one;
  return present({
    id,
    operator,
    needs: needs.length > 0 ? needs : undefined,
    place: place && placeOf(place, id),
    room,
    serves,
    for: one.for,
    mode,
    booking: booking && bookingOf(booking),
    schedule: toAuthoredSchedule(one.schedule),
    checked: one.checked,
    'known-until': one.knownUntil,
    validated,
    reported: one.reported ? true : undefined,
    zone: zoneOf(one, communes),
    'public-holidays': one.ownHolidays,
    demonstration: one.demonstration ? true : undefined,
  });
}

/** The same as the text of a file of its own. */
export function toPermanenceText(one: Permanence, communes: Communes): string {
  return toRecordText(toAuthoredPermanence(one, communes));
}

/** A record as YAML: hours and codes stay texts. */
export function toRecordText(record: unknown): string {
  return stringify(record, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

/** By its id; one that was written inside the permanence bears the permanence's, and is written there. */
function placeOf(place: Place, permanence: string): NonNullable<AuthoredPermanence['place']> {
  if (place.id !== permanence) return place.id;
  const { name, address, commune, lon, lat, operator, access, accessibility } = place;
  const { source, checked, demonstration } = place;
  return present({
    name,
    address,
    commune,
    lon,
    lat,
    operator,
    access,
    accessibility,
    source: source === '' ? undefined : source,
    checked,
    demonstration: demonstration ? true : undefined,
  });
}

function bookingOf({ how, url, phone, needsAccount }: NonNullable<Permanence['booking']>) {
  return present({ how, url, phone, 'needs-account': needsAccount ? true : undefined });
}

/** Where it is not the clock that its place gives it. */
function zoneOf({ zone, place }: Permanence, { byInsee, departements }: Communes) {
  const own = place && departements.get(byInsee.get(place.commune)?.departement ?? '')?.zone;
  return zone === (own ?? 'Europe/Paris') ? undefined : zone;
}
