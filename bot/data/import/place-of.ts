import { fold } from '../../territory/fold.ts';
import { ofCommune } from '../../territory/joined-name.ts';
import { type Commune } from '../../territory/model.ts';
import { type AuthoredPlace } from '../schemas/place.ts';
import { present } from '../to-text.ts';
import { dialledNumber } from './booking-of.ts';
import { Refused } from './import-fault.ts';
import { type ImportContext, type PlaceHours, toId } from './imported-record.ts';
import { type Row } from './row.ts';

/** What is common to the places of every format. */
export interface PlaceFields {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly insee: string;
  readonly postcode: string;
  readonly town: string;
  readonly lon: number | undefined;
  readonly lat: number | undefined;
  readonly operator?: string | undefined;
  /** As the file has it: kept only where it can be dialled. */
  readonly phone?: string | undefined;
  readonly checked: string;
}

type Found = AuthoredPlace & { readonly id: string };

/** A place of today's communes; refused when its commune cannot be told. */
export function placeOf(fields: PlaceFields, context: ImportContext): Found {
  const commune = communeOf(fields, context);
  const { name, operator, checked, lon, lat } = fields;
  const parts = [fields.address, `${fields.postcode} ${fields.town}`.trim()];
  const point = isPoint(lon, lat) ? { lon, lat } : {};
  return present({
    id: toId(context.source, fields.id),
    name,
    address: parts.filter((part) => part !== '').join(', ') || commune.name,
    commune: commune.insee,
    ...point,
    operator: operator !== undefined && context.operators.has(operator) ? operator : undefined,
    phone: dialledNumber(fields.phone ?? ''),
    source: context.source,
    checked,
  });
}

/** 0, 0 lies in the sea: converters write it for "unknown". */
function isPoint(lon: number | undefined, lat: number | undefined): boolean {
  if (lon === undefined || lat === undefined) return false;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && !(lon === 0 && lat === 0);
}

/** By its code of today, else by an old code, else by postcode and name; never by population. */
export function communeOf(
  { insee, postcode, town }: Pick<PlaceFields, 'insee' | 'postcode' | 'town'>,
  { communes }: ImportContext,
): Commune {
  const today = communes.ofCode(insee);
  if (today !== undefined) {
    const said = `${postcode} ${town}`.trim();
    if (!isContradicted(today, { postcode, town }, communes.find(said).matches)) return today;
    const message = `Le code ${insee} est celui ${ofCommune(today.name)}, le texte dit « ${said.slice(0, 80)} ».`;
    throw new Refused('commune-disagrees', message, 'code_insee');
  }
  const typed = [insee, `${postcode} ${town}`.trim()].filter((one) => one !== '');
  for (const text of typed) {
    const { decision, matches } = communes.find(text);
    const [first] = matches;
    // What is written must agree with what is found: a postcode alone may cover ten communes.
    if (decision === 'found' && first && agrees(first, text, insee, postcode)) return first;
  }
  const text = typed.join(' / ').slice(0, 80);
  throw new Refused('unknown-commune', `Commune introuvable : « ${text} ».`, 'commune');
}

/** Published files swap digits of codes: what is written beside must not lead elsewhere. */
function isContradicted(
  coded: Commune,
  { postcode, town }: { readonly postcode: string; readonly town: string },
  written: readonly Commune[],
): boolean {
  if (coded.postcodes.includes(postcode) || fold(town).includes(fold(coded.name))) return false;
  const isIt = ({ insee, city }: Commune) =>
    insee === coded.insee || city === coded.insee || insee === coded.city;
  return written.length > 0 && !written.some(isIt);
}

function agrees(found: Commune, text: string, insee: string, postcode: string): boolean {
  if (text === insee || postcode === '') return true;
  return found.postcodes.some((one) => one.slice(0, 2) === postcode.slice(0, 2));
}

/** The fields that LaMednum and data.inclusion share. */
export function sharedFields(row: Row): PlaceFields {
  return {
    id: row.need('id'),
    name: row.need('nom'),
    address: row.text('adresse'),
    insee: row.text('code_insee'),
    postcode: row.text('code_postal'),
    town: row.text('commune'),
    lon: row.number('longitude', 'lon'),
    lat: row.number('latitude', 'lat'),
    phone: row.text('telephone'),
    checked: row.date('date_maj'),
  };
}

/** Opening hours of a place as they are, for everyone, unless said otherwise. */
export function hoursOfPlace(
  place: Found,
  { source, today }: ImportContext,
  more: Partial<PlaceHours> & Pick<PlaceHours, 'schedule'>,
): PlaceHours {
  return {
    id: place.id,
    ...(place.operator === undefined ? {} : { operator: place.operator }),
    place: place.id,
    serves: 'anywhere',
    for: 'public',
    mode: 'walk-in',
    ...more,
    checked: { date: place.checked ?? today, by: source },
  };
}
