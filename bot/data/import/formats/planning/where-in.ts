import { fold } from '../../../../territory/fold.ts';
import { inCommune, ofCommune } from '../../../../territory/joined-name.ts';
import { type Commune, type Communes } from '../../../../territory/model.ts';
import { territoryCodes } from '../../../../territory/territory-codes.ts';
import { type AuthoredPermanence } from '../../../schemas/permanence.ts';
import { Refused } from '../../import-fault.ts';
import { communeOf } from '../../place-of.ts';
import { type GivenForAll, type PlanningContext } from './planning-context.ts';
import { type RowCells } from './row-cells.ts';

const MOST_PROPOSED = 4;
/** A postcode that a spreadsheet took for a number has lost its first 0. */
const POSTCODE_DIGITS = 5;

/** Where a row says that people are received. */
export interface Where {
  readonly commune: Commune;
  readonly place: NonNullable<AuthoredPermanence['place']>;
  readonly name: string;
  /** "à la mairie de Mérignac". */
  readonly said: string;
}

/** The place of a row; asks for what it lacks. */
export function whereIn(
  cells: RowCells,
  context: PlanningContext,
  { departement }: GivenForAll,
): Where | undefined {
  const name = placeIn(cells);
  const commune = communeIn(cells, context, departement);
  if (name === '' || commune === undefined) return undefined;
  const address = cells.text('address') || commune.name;
  const place = { name, address, commune: commune.insee, source: context.source };
  return { commune, place, name, said: saidPlace(name, commune.name) };
}

/** Between two places of one cell: "Mairie / Médiathèque". "Maison de l’enfance et du jeu" is one. */
const BETWEEN = /\s\/\s|[;+\n]|\s(?:ou|puis)\s/;

function placeIn(cells: RowCells): string {
  const name = cells.impersonal('place');
  if (name === '' && cells.text('place') === '')
    cells.ask('place', 'écrivez le nom du lieu : « Mairie »');
  if (!BETWEEN.test(name)) return name;
  cells.ask('place', 'deux lieux ? Faites une ligne par lieu, ou écrivez un seul nom');
  return '';
}

function communeIn(
  cells: RowCells,
  context: PlanningContext,
  departement: string | undefined,
): Commune | undefined {
  const town = cells.text('commune');
  const written = cells.text('postcode').replace(/\s/g, '');
  const postcode = /^\d{4,5}$/.test(written) ? written.padStart(POSTCODE_DIGITS, '0') : '';
  if (town === '' && postcode === '') {
    cells.ask('commune', 'écrivez la commune : « Mérignac 33700 »');
    return undefined;
  }
  try {
    const parts =
      postcode === '' ? { insee: town, postcode: '', town: '' } : { insee: '', postcode, town };
    return communeOf(parts, context);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const here = namedHere(town, departement, context);
    if (here !== undefined) return here;
    cells.ask('commune', askCommune(`${postcode} ${town}`.trim(), context));
    return undefined;
  }
}

/**
 * The one commune of that very name in the département that was given, else in one's own territory; where
 * no commune at all bears it, the one there whose name it begins ("Cadillac" for Cadillac-sur-Garonne).
 */
function namedHere(
  town: string,
  departement: string | undefined,
  { communes, home }: PlanningContext,
): Commune | undefined {
  const here = departement === undefined ? home : new Set([departement]);
  const exact = namedSo(town, communes);
  const named = exact.length > 0 ? exact : communes.find(town).matches;
  const same = named.filter((one) => territoryCodes(one).some((code) => here.has(code)));
  return same.length === 1 ? same[0] : undefined;
}

/** Communes of that very name. */
function namedSo(town: string, { byInsee }: Communes): readonly Commune[] {
  const name = fold(town);
  return [...byInsee.values()].filter((one) => fold(one.name) === name);
}

function askCommune(written: string, context: PlanningContext): string {
  const parts = written.split(/[/,;+&\n]| et /).map((part) => part.trim());
  const isEach = (part: string) => namedSo(part, context.communes).length > 0;
  return parts.length > 1 && parts.every(isEach)
    ? 'faites une ligne par commune'
    : whichCommune(written, context);
}

function whichCommune(written: string, { communes }: PlanningContext): string {
  const same = namedSo(written, communes);
  const some = same.length > 1 ? same : communes.find(written).matches;
  if (some.length === 0)
    return `« ${written.slice(0, 60)} » : commune introuvable. Écrivez son nom et son code postal`;
  const names = some
    .slice(0, MOST_PROPOSED)
    .map(({ name, postcodes }) => `${name} ${postcodes[0] ?? ''}`.trim());
  const more = some.length > MOST_PROPOSED ? ['…'] : [];
  return `« ${written.slice(0, 60)} » : laquelle ? Écrivez le nom et le code postal : ${[...names, ...more].join(', ')}`;
}

/** Places that one names with "la", and with "le". */
const WITH_LA = /^(?:mairie|mediatheque|bibliotheque|maison|salle|mission)\b/;
const WITH_LE = /^(?:ccas|centre|pole|point|bureau)\b/;

function saidPlace(name: string, commune: string): string {
  const folded = fold(name);
  const small = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  // "Mairie du Verdon-sur-Mer" names Le Verdon-sur-Mer.
  const hasCommune = [commune, ofCommune(commune)].some((one) => folded.includes(fold(one)));
  if (WITH_LA.test(folded)) return `à la ${small}${hasCommune ? '' : ` ${ofCommune(commune)}`}`;
  if (WITH_LE.test(folded)) return `au ${name}${hasCommune ? '' : ` ${ofCommune(commune)}`}`;
  return `${name}${hasCommune ? '' : `, ${inCommune(commune)}`}`;
}
