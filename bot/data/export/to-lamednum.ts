import { type Instant, type Permanence, type Place } from '../../permanences/model.ts';
import { permanenceState } from '../../permanences/permanence-state.ts';
import { type Commune } from '../../territory/model.ts';
import { type ExportData, type Exported, selected, type Selection } from './exported.ts';
import { toExchangeCsv } from './to-csv.ts';
import { toOpeningHours } from './to-opening-hours.ts';

const COLUMNS = [
  'id',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'latitude',
  'longitude',
  'horaires',
  'modalites_acces',
  'prise_rdv',
  'telephone',
  'dispositif_programmes_nationaux',
  'services',
  'date_maj',
  'source',
] as const;
type Line = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * Places that receive the public, one line each (LaMednum v1, CSV). Hours are of the place itself;
 * permanences of others in it cannot be carried, and are told.
 */
export function toLamednum(
  data: ExportData,
  selection: Selection & { readonly now: Instant },
): Exported {
  const lost: string[] = [];
  const byPlace = new Map<string, { readonly place: Place; readonly all: Permanence[] }>();
  const isExpired = (one: Permanence): boolean => {
    const zone = data.zones.get(one.zone);
    return zone === undefined || permanenceState(one, zone, selection.now) === 'expired';
  };
  for (const one of selected(data, selection)) {
    if (isExpired(one)) lost.push(`${one.id} : horaires qui ne sont plus connus`);
    else if (one.place === undefined) lost.push(`${one.id} : téléphone ou visio, sans lieu`);
    else {
      const known = byPlace.get(one.place.id) ?? { place: one.place, all: [] };
      known.all.push(one);
      byPlace.set(one.place.id, known);
    }
  }
  const lines = [...byPlace.values()].map(({ place, all }) => lineOf(place, all, data, lost));
  return { text: toExchangeCsv(COLUMNS, lines), lost };
}

function lineOf(
  place: Place,
  all: readonly Permanence[],
  { communes }: ExportData,
  lost: string[],
): Line {
  const commune = communes.byInsee.get(place.commune);
  const own = all.find(({ operator }) => operator === place.operator);
  for (const one of all) {
    if (one !== own) lost.push(`${one.id} : une seule suite d’horaires par lieu`);
  }
  return {
    id: place.id,
    nom: place.name,
    ...townOf(commune),
    code_insee: place.commune,
    adresse: place.address,
    latitude: String(place.lat ?? ''),
    longitude: String(place.lon ?? ''),
    ...(own === undefined ? {} : hoursOf(own, lost)),
    dispositif_programmes_nationaux: place.operator === 'france-services' ? 'France Services' : '',
    date_maj: place.checked,
    source: place.demonstration ? `DÉMONSTRATION ${place.source}` : place.source,
  };
}

function townOf(commune: Commune | undefined): Line {
  const [postcode = ''] = commune?.postcodes ?? [];
  return { commune: commune?.name ?? '', code_postal: postcode };
}

function hoursOf({ id, schedule, mode, booking, serves }: Permanence, lost: string[]): Line {
  if (serves !== 'anywhere') lost.push(`${id} : les habitants concernés`);
  const written = toOpeningHours(schedule);
  if (!written.ok) lost.push(`${id} : horaires laissés (${written.why})`);
  return {
    ...(written.ok ? { horaires: written.text } : {}),
    modalites_acces: mode === 'walk-in' ? 'Se présenter' : 'Téléphoner',
    ...(booking?.url === undefined ? {} : { prise_rdv: booking.url }),
    ...(booking?.phone === undefined ? {} : { telephone: booking.phone }),
  };
}
