import { fold } from '../../../../territory/fold.ts';
import { nearestWord } from '../../../../source/nearest-word.ts';
import { type AuthoredPermanence } from '../../../schemas/permanence.ts';
import { type GivenForAll, type PlanningContext } from './planning-context.ts';
import { type RowCells } from './row-cells.ts';

/** Who receives, for what, and whom. */
export interface Who extends Pick<AuthoredPermanence, 'needs' | 'serves' | 'for'> {
  readonly operator: string;
  /** "impôts, pour les habitants de l'intercommunalité". */
  readonly said: string;
}

/** What a cell of whom may say, and how it is said back. */
const SCOPES = new Map([
  ['anywhere', 'pour tous'],
  ['commune', 'pour les habitants de la commune'],
  ['epci', 'pour les habitants de l’intercommunalité'],
  ['departement', 'pour les habitants du département'],
]);

/** Who a row is about; asks for what is not known. */
export function whoIn(
  cells: RowCells,
  context: PlanningContext,
  given: GivenForAll,
): Who | undefined {
  const operator = operatorIn(cells, context);
  const needs = operator === undefined ? [] : needsIn(cells, operator, context);
  const whom = whomIn(cells, context, given);
  if (operator === undefined || whom === undefined) return undefined;
  const what = needs.length > 0 ? ` (${needs.join(', ')})` : '';
  return {
    operator,
    ...(needs.length > 0 ? { needs } : {}),
    ...whom.value,
    said: `${cells.text('operator')}${what}, ${whom.said}`,
  };
}

function operatorIn(cells: RowCells, { names }: PlanningContext): string | undefined {
  const written = cells.impersonal('operator');
  if (written === '') {
    if (cells.text('operator') === '')
      cells.ask('operator', 'qui reçoit ? « impôts », « Caf », « France services »');
    return undefined;
  }
  const found = names.find(written);
  if (found !== undefined) return found;
  const parts = written.split(/[/,;+&\n]| et /).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => names.find(part) !== undefined)) {
    cells.ask('operator', 'faites une ligne par service');
    return undefined;
  }
  const near = nearestWord(fold(written), names.all);
  const hint =
    near === undefined
      ? 'Écrivez par exemple « impôts », « Caf », « CCAS »'
      : `Vouliez-vous dire « ${near} » ?`;
  cells.ask('operator', `« ${written.slice(0, 60)} » n’est pas connu. ${hint}`);
  return undefined;
}

function needsIn(
  cells: RowCells,
  operator: string,
  { operators }: PlanningContext,
): readonly string[] {
  const known = operators.get(operator) ?? [];
  const written = cells
    .text('needs')
    .split(/[,;/\n]/)
    .map((one) => fold(one).replaceAll(' ', '-'));
  const needs = written.filter((one) => one !== '');
  if (needs.every((one) => known.includes(one))) return needs;
  cells.ask('needs', `laissez vide si c’est pour tout, ou écrivez : ${known.join(', ')}`);
  return [];
}

/** Asked of a row that does not say whom it receives. */
export const WHO_MAY_COME =
  'qui peut venir ? « tous », « habitants de la commune », « habitants de l’intercommunalité » ou « habitants du département »';

type Whom = Pick<AuthoredPermanence, 'serves' | 'for'>;

function whomIn(
  cells: RowCells,
  { sheetWords, territory }: PlanningContext,
  given: GivenForAll,
): { readonly value: Whom; readonly said: string } | undefined {
  const written = cells.text('public');
  const isForMediators = sheetWords.says('mediators', written);
  const scope =
    written === '' || isForMediators
      ? given.serves
      : [...SCOPES.keys()].find((one) => sheetWords.says(`serves-${one}`, written));
  const told = isForMediators ? 'mediators' : 'public';
  const said = SCOPES.get(scope ?? '');
  if (scope !== undefined && said !== undefined) {
    return {
      value: { serves: scope, for: told },
      said: isForMediators ? `${said}, par un médiateur` : said,
    };
  }
  const codes = written.split(/[,;/\s]+/).filter((one) => one !== '');
  if (codes.length > 0 && codes.every((one) => territory.has(one))) {
    return {
      value: { serves: codes, for: told },
      said: `pour les habitants de ${codes.join(', ')}`,
    };
  }
  cells.ask('public', WHO_MAY_COME);
  return undefined;
}
