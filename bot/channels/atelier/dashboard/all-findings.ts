import { type Finding, type FindingRow } from '../../../statistics/figures/finding.ts';
import {
  countryFinding,
  NO_STRUCTURE,
  structureFindings,
  territoryFindings,
} from '../../../statistics/figures/findings.ts';
import { flowFinding } from '../../../statistics/figures/flow-finding.ts';
import { gapsFinding } from '../../../statistics/figures/gaps.ts';
import { sayQuarter } from '../../../statistics/figures/quarter-said.ts';
import { type Dashboard } from './dashboard.ts';
import { namesIn } from './names-in.ts';

/**
 * All findings of a board, in the order in which they are read, sorted as asked; of a table at most so
 * many lines, the largest.
 */
export function allFindings(board: Dashboard, most = Infinity): readonly Finding[] {
  const { world, tables, noStructure, quarter, flow, area, reported, now } = board;
  const from = { tables, noStructure, quarter, names: namesIn(world) };
  const drawn = world.flows.get(flow ?? '');
  const [demands, ...others] = territoryFindings(from);
  return [
    ...(demands ? [demands] : []),
    ...(drawn ? [flowFinding(drawn, from)] : []),
    ...others,
    gapsFinding({ world, communes: area.communes, reported, now }),
    ...structureFindings(from),
    countryFinding(from),
  ].map((finding) => sorted(cut(finding, most), board.sort));
}

/** The line of a flow and what is missing are whole. */
function cut(finding: Finding, most: number): Finding {
  const { id, rows, rest = '' } = finding;
  if (id === 'flow' || id === 'gaps' || rows.length <= most) return finding;
  const said = `Les suivantes sont dans le tableur. ${rest}`;
  return { ...finding, rows: rows.slice(0, most), rest: said };
}

/** The line of a flow keeps its order. */
function sorted(finding: Finding, sort: Dashboard['sort']): Finding {
  if (finding.id === 'flow' || sort === 'nombre') return finding;
  const by = (a: FindingRow, b: FindingRow): number =>
    sort === 'nom'
      ? a.label.localeCompare(b.label, 'fr')
      : Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0);
  return { ...finding, rows: [...finding.rows].sort(by) };
}

/** What every file says of itself before its numbers. */
export function headLines({
  area,
  quarter,
  months,
  isDemonstration,
  ...board
}: Dashboard): readonly string[] {
  return [
    ...(isDemonstration ? ['Démonstration : chiffres inventés.'] : []),
    `${area.name}, ${sayQuarter(quarter)} (${months.join(', ')})`,
    'Des parcours commencés, pas des personnes. Arrondi à 5 ; de 0 à 10 : moins de 11.',
    'Les totaux sont ceux de ce qui est montré. Une partie des pages n’est pas comptée.',
    ...missingStructure(board),
  ];
}

/** That no structure is told, since there is too much to read: nobody is to think that there was nothing. */
export function missingStructure({
  tables,
  noStructure,
}: Pick<Dashboard, 'tables' | 'noStructure'>): readonly string[] {
  const isTold = tables.some(({ name }) => name.startsWith('structure-'));
  return isTold || noStructure !== 'too-many' ? [] : [NO_STRUCTURE[noStructure]];
}
