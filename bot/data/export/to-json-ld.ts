import { DateTime } from 'luxon';
import { openingsBetween } from '../../permanences/openings-between.ts';
import { type Instant, type Permanence, type Place } from '../../permanences/model.ts';
import { permanenceState } from '../../permanences/permanence-state.ts';
import {
  type ExportData,
  type Exported,
  notCarried,
  selected,
  type Selection,
} from './exported.ts';

/** Days of openings written one by one: schema.org has weekly hours only. */
const AHEAD_MS = 92 * 86_400_000;
/** Most openings of one permanence. */
const MOST = 60;

/**
 * Permanences as schema.org JSON-LD, their next openings one by one. Only what is sure has dates.
 * The text may stand in a `<script>` as it is: no name in it can close one.
 */
export function toJsonLd(
  data: ExportData,
  options: Selection & { readonly now: Instant },
): Exported {
  const all = selected(data, options);
  const lost: string[] = [
    ...notCarried(all, ['serves', 'needs', 'room', 'lastArrival', 'appointments']),
  ];
  const graph = all.flatMap((one) => {
    if (one.place === undefined) {
      lost.push(`${one.id} : téléphone ou visio, sans lieu`);
      return [];
    }
    const hours = hoursOf(one, data, options.now);
    if (hours.length === 0) lost.push(`${one.id} : aucune date sûre sans rendez-vous`);
    return [toLocal(one, data, hours)];
  });
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2);
  return { text: `${text.replaceAll('<', '\\u003c')}\n`, lost };
}

/** One permanence as a schema.org object. */
export function toLocal(one: Permanence, data: ExportData, hours: readonly object[]): object {
  const { place, operator, booking, id } = one;
  const phone = booking?.phone ?? place?.phone;
  return {
    '@type': 'GovernmentOffice',
    identifier: id,
    name: data.operators.get(operator)?.names.now ?? operator,
    ...(place === undefined ? {} : { location: toLocation(place, data) }),
    ...(phone === undefined ? {} : { telephone: phone }),
    ...(hours.length > 0 ? { openingHoursSpecification: hours } : {}),
    ...(one.demonstration ? { disambiguatingDescription: 'DÉMONSTRATION' } : {}),
  };
}

function toLocation({ name, address, commune, lon, lat }: Place, { communes }: ExportData): object {
  const geo = { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address,
      addressLocality: communes.byInsee.get(commune)?.name ?? commune,
      addressCountry: 'FR',
    },
    ...(lon === undefined ? {} : { geo }),
  };
}

function hoursOf(one: Permanence, data: ExportData, now: Instant): readonly object[] {
  const zone = data.zones.get(one.zone);
  if (zone === undefined || permanenceState(one, zone, now) !== 'sure') return [];
  const { schedule, holidays, knownUntil, mode: permanenceMode } = one;
  const to = now + AHEAD_MS;
  const options = { zone, holidays, knownUntil, permanenceMode, from: now, to };
  return [...openingsBetween(schedule, options)]
    .filter(({ mode }) => mode === 'walk-in')
    .slice(0, MOST)
    .map(({ start, end }) => {
      const local = (instant: Instant) => DateTime.fromMillis(instant, { zone: one.zone });
      const date = local(start).toFormat('yyyy-MM-dd');
      return {
        '@type': 'OpeningHoursSpecification',
        validFrom: date,
        validThrough: date,
        dayOfWeek: `https://schema.org/${local(start).setLocale('en').toFormat('cccc')}`,
        opens: local(start).toFormat('HH:mm'),
        closes: local(end).toFormat('HH:mm'),
      };
    });
}
