import { guard } from '../../../../understanding/guard.ts';
import { type Mode } from '../../../../permanences/model.ts';
import { type Commune } from '../../../../territory/model.ts';
import { fold } from '../../../../territory/fold.ts';
import { editDistance } from '../../../../territory/near-names.ts';
import { type AuthoredPermanence } from '../../../schemas/permanence.ts';
import { type AuthoredPlace } from '../../../schemas/place.ts';
import { isHttps, isPhone } from '../../../formats.ts';
import { present } from '../../../to-text.ts';
import { isZone } from '../../../zone-names.ts';
import { Refused } from '../../import-fault.ts';
import { type ImportContext } from '../../imported-record.ts';
import { communeOf } from '../../place-of.ts';
import { type CellReader } from './cell-reader.ts';

const ID = /^[a-z0-9-]{1,40}$/;
/** Slips of a known name that is meant, and how many names are proposed. */
const MOST_SLIPS = 2;
const MOST_PROPOSED = 4;
const SCOPES = new Map([
  ['partout', 'anywhere'],
  ['anywhere', 'anywhere'],
  ['departement', 'departement'],
  ['epci', 'epci'],
  ['intercommunalite', 'epci'],
  ['commune', 'commune'],
]);

/** All that the first row says but when. What it holds is to be used only if no cell is at fault. */
export function headIn(
  cells: CellReader,
  mode: Mode,
  context: ImportContext,
): Omit<AuthoredPermanence, 'schedule'> {
  const id = cells.need('identifiant');
  if (id !== '' && !ID.test(id)) {
    cells.fault('identifiant', 'minuscules sans accent, chiffres et tirets, 40 signes au plus');
  }
  const checked = cells.need('vérifié le') === '' ? undefined : cells.date('vérifié le');
  const demonstration = cells.flag('démonstration');
  return present({
    id,
    ...operatorIn(cells, context),
    place: placeIn(cells, mode, context),
    room: cells.filled('salle'),
    serves: servesIn(cells, mode, context),
    for: forIn(cells),
    mode,
    booking: bookingIn(cells),
    checked: { date: checked ?? '', by: roleIn(cells, 'vérifié par') },
    'known-until': untilIn(cells, checked),
    validated: validatedIn(cells),
    reported: cells.flag('à confirmer') === true ? true : undefined,
    zone: zoneIn(cells),
    'public-holidays': holidaysIn(cells, context),
    demonstration: demonstration === true ? true : undefined,
  });
}

/** Who people read that a record comes from: a person is at fault there. */
function roleIn(cells: CellReader, column: 'vérifié par' | 'accord de'): string {
  const role = cells.need(column);
  if (guard(role).flags.length > 0) {
    cells.fault(column, 'écrivez un rôle (« mairie »), jamais une personne');
  }
  return role;
}

function untilIn(cells: CellReader, checked: string | undefined): string | undefined {
  const until = cells.date('valable jusqu’au');
  if (until !== undefined && checked !== undefined && until < checked) {
    cells.fault('valable jusqu’au', 'cette date est avant « vérifié le »');
  }
  return until;
}

function operatorIn(
  cells: CellReader,
  { operators, names }: ImportContext,
): Pick<AuthoredPermanence, 'operator' | 'needs'> {
  const written = cells.need('organisme');
  const operator = operators.has(written) ? written : (names.find(written) ?? written);
  const known = operators.get(operator);
  if (known === undefined) {
    if (operator !== '') cells.fault('organisme', unknownOperator(operator, [...operators.keys()]));
    return { operator };
  }
  const needs = cells.items('besoins');
  if (needs.some((one) => !known.includes(one))) {
    cells.fault('besoins', `besoins connus : ${known.join(', ')}`);
  }
  return needs.length > 0 ? { operator, needs } : { operator };
}

/** The nearest ones, or else all of them. */
function unknownOperator(written: string, known: readonly string[]): string {
  const near = known
    .map((id) => ({ id, slips: editDistance(fold(written).replaceAll(' ', '-'), id, MOST_SLIPS) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_PROPOSED)
    .map(({ id }) => id);
  const told = `« ${written.slice(0, 20)} » n’est pas connu`;
  return near.length > 0
    ? `${told}. Vouliez-vous dire ${near.join(', ')}`
    : `${told}. Connus : ${known.join(', ')}`;
}

function placeIn(
  cells: CellReader,
  mode: Mode,
  context: ImportContext,
): AuthoredPermanence['place'] {
  const name = cells.text('lieu');
  if (name === '' && (mode === 'phone' || mode === 'video')) return undefined;
  const town = cells.text('commune');
  if (town === '' && context.places.has(name)) return name;
  cells.need('lieu');
  cells.need('commune');
  const commune = town === '' ? undefined : communeIn(cells, town, context);
  return commune && { ...writtenPlace(cells, name, commune), source: context.source };
}

function writtenPlace(cells: CellReader, name: string, commune: Commune): AuthoredPlace {
  const [lon, lat] = [cells.number('longitude'), cells.number('latitude')];
  if ((lon === undefined) !== (lat === undefined)) {
    cells.fault('latitude', 'il faut la latitude et la longitude, ou aucune des deux');
  }
  if (Math.abs(lat ?? 0) > 90) cells.fault('latitude', 'écrivez un nombre entre -90 et 90');
  if (Math.abs(lon ?? 0) > 180) cells.fault('longitude', 'écrivez un nombre entre -180 et 180');
  return present({
    name,
    address: cells.filled('adresse') ?? commune.name,
    commune: commune.insee,
    lon,
    lat,
    access: cells.filled('accès'),
    accessibility: cells.filled('accessibilité'),
  });
}

function communeIn(cells: CellReader, town: string, context: ImportContext): Commune | undefined {
  try {
    return communeOf({ insee: town, postcode: '', town: '' }, context);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    cells.fault('commune', unknownCommune(town, context), error.code);
    return undefined;
  }
}

/** A shared name is told with those that share it. */
function unknownCommune(town: string, { communes }: ImportContext): string {
  const some = communes.find(town).matches.slice(0, MOST_PROPOSED);
  const told = some.map(({ name, insee }) => `${name} ${insee}`).join(', ');
  return told === ''
    ? 'introuvable. Écrivez son code INSEE'
    : `il peut y en avoir plusieurs (${told}…). Écrivez son code INSEE`;
}

function servesIn(
  cells: CellReader,
  mode: Mode,
  { territory }: ImportContext,
): string | readonly string[] {
  const written = cells.need('habitants de');
  const scope = SCOPES.get(fold(written));
  const isNowhere = (mode === 'phone' || mode === 'video') && cells.text('lieu') === '';
  if (scope !== undefined && isNowhere && scope !== 'anywhere') {
    cells.fault('habitants de', 'sans lieu, écrivez partout, ou des codes');
  }
  if (scope !== undefined) return scope;
  const codes = cells.items('habitants de');
  if (written !== '' && !codes.every((one) => territory.has(one))) {
    const message = 'écrivez partout, departement, epci, commune, ou des codes connus';
    cells.fault('habitants de', message);
  }
  return codes;
}

function forIn(cells: CellReader): 'public' | 'mediators' {
  const written = fold(cells.text('pour qui') || 'tous');
  if (written !== 'tous' && written !== 'mediateurs') {
    cells.fault('pour qui', 'écrivez tous, ou médiateurs');
  }
  return written === 'mediateurs' ? 'mediators' : 'public';
}

function bookingIn(cells: CellReader): AuthoredPermanence['booking'] {
  const how = cells.filled('rendez-vous');
  const [url, phone] = [urlIn(cells), phoneIn(cells)];
  const needsAccount = cells.flag('compte exigé') === true ? true : undefined;
  if ([how, url, phone, needsAccount].every((one) => one === undefined)) return undefined;
  const said = how ?? 'Demandez un rendez-vous.';
  return present({ how: said, url, phone, 'needs-account': needsAccount });
}

function urlIn(cells: CellReader): string | undefined {
  const url = cells.filled('site rendez-vous');
  if (url !== undefined && !isHttps(url)) {
    cells.fault('site rendez-vous', 'l’adresse commence par https://');
  }
  return url;
}

function phoneIn(cells: CellReader): string | undefined {
  const phone = cells.filled('téléphone rendez-vous')?.replace(/[.-]/g, ' ');
  if (phone !== undefined && !isPhone(phone)) {
    cells.fault('téléphone rendez-vous', 'ce n’est pas un numéro');
  }
  return phone;
}

function validatedIn(cells: CellReader): AuthoredPermanence['validated'] {
  const date = cells.date('accord le');
  if (cells.text('accord de') === '' && date === undefined) return undefined;
  cells.need('accord le');
  return { by: roleIn(cells, 'accord de'), date: date ?? '' };
}

function zoneIn(cells: CellReader): string | undefined {
  const zone = cells.filled('fuseau horaire');
  if (zone !== undefined && !isZone(zone)) {
    cells.fault('fuseau horaire', 'inconnu. Par exemple : Pacific/Marquesas');
  }
  return zone;
}

function holidaysIn(cells: CellReader, { publicZones }: ImportContext): string | undefined {
  const zone = cells.filled('jours fériés de');
  if (zone !== undefined && !publicZones.has(zone)) {
    cells.fault('jours fériés de', `zones connues : ${[...publicZones].join(', ')}`);
  }
  return zone;
}
