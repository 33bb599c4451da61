import { monthsOf, quarterBefore, type Period } from '../publish/periods.ts';
import { type Table, type TableName } from '../publish/table.ts';
import { HIDDEN_SAID, sayChange, type Finding, type FindingRow, type Names } from './finding.ts';
import { sayShare } from './say-share.ts';
import { largestFirst, sumsOf, totalOf } from './sums.ts';

/** Why nothing of a structure is told in a quarter. */
export type NoStructure = 'too-many' | 'under-way' | 'folded';

/** What the findings of a quarter are made from: published tables, and names. */
export interface FindingsFrom {
  readonly tables: readonly Table[];
  /** Why no structure is told, where none is. */
  readonly noStructure: NoStructure;
  readonly quarter: Period;
  readonly names: Names;
}

/** All that is told of a territory in a quarter, the demands first. */
export function territoryFindings(from: FindingsFrom): readonly Finding[] {
  const told = [demands(from), ends(from)];
  return from.noStructure === 'under-way'
    ? [...told, later('no-flow'), later('do-it-for-me')]
    : [...told, noFlow(from), doForMe(from)];
}

/** What is told by quarter, while it goes on: that it holds little would be false. */
function later(id: keyof typeof LATER): Finding {
  const { title, says } = LATER[id];
  return { id, title, says, columns: ['Sujet', 'Fois'], rows: [], counts: 'offer' };
}

const LATER = {
  'no-flow': {
    title: 'Les demandes sans guide',
    says: 'Les demandes sans guide seront montrées à la fin du trimestre.',
  },
  'do-it-for-me': {
    title: 'Faites-le pour moi',
    says: 'Les demandes de remplir à la place de la personne seront montrées à la fin du trimestre.',
  },
  country: {
    title: 'Dans tout le pays',
    says: 'Ce qui est dit dans tout le pays sera montré à la fin du trimestre.',
  },
} as const;

/** The demands, and how they changed; those of months that were too fine, by family. */
function demands({ tables, quarter, names }: FindingsFrom): Finding {
  const sums = sumsOf(tables, 'territory-flows', quarter);
  const before = sumsOf(tables, 'territory-flows', quarterBefore(quarter));
  const rows = largestFirst(sums).map(([id, count]) => ({
    id,
    label: names.flow(id),
    count,
    ...changeOf(count, before.get(id), before.size > 0 && isWhole(tables, quarter)),
  }));
  const families = largestFirst(sumsOf(tables, 'territory-families', quarter)).map(
    ([id, count]) => ({
      id: `family/${id}`,
      label: `${names.family(id)}, sans détail`,
      count,
      more: '',
    }),
  );
  const all = [...rows, ...families];
  return {
    id: 'demands',
    title: 'Les demandes',
    says: sayFirst(all[0], rows[0]),
    columns: ['Demande', 'Parcours', 'Depuis le trimestre d’avant'],
    rows: all,
    rest: `Toute autre : ${sayHidden(tables, quarter)}. Le changement est celui de ce qui est montré.`,
    counts: 'walks',
  };
}

/**
 * What is said of what is not shown: what is told month by month is hidden month by month, and may be
 * more in a quarter.
 */
export function sayHidden(tables: readonly Table[], quarter: Period): string {
  const months = monthsOf(quarter);
  const isByMonth = tables.some(
    ({ name, period }) => name === 'territory-flows' && months.includes(period),
  );
  return isByMonth ? `${HIDDEN_SAID} par mois` : HIDDEN_SAID;
}

/** All three months are told: fewer cannot be compared with a whole quarter. */
function isWhole(tables: readonly Table[], quarter: Period): boolean {
  const told = new Set(
    tables
      .filter(({ name }) => name === 'territory-flows' || name === 'territory-families')
      .flatMap(({ months }) => months),
  );
  return monthsOf(quarter).every((month) => told.has(month));
}

/** Where nothing was shown before: that is no sign that nobody asked. */
const NOT_BEFORE = 'non montré avant';

function changeOf(
  count: number,
  before: number | undefined,
  isKnown: boolean,
): Pick<FindingRow, 'more' | 'weight'> {
  if (!isKnown) return { more: '' };
  if (before === undefined) return { more: NOT_BEFORE, weight: count };
  return { more: sayChange(count - before), weight: count - before };
}

function sayFirst(first: FindingRow | undefined, flow: FindingRow | undefined): string {
  if (first === undefined) {
    return 'Aucune demande n’atteint 11 parcours : rien ne peut être montré.';
  }
  if (flow !== first) return `${first.label} : la famille la plus demandée.`;
  const { label, count = 0, weight = 0, more } = first;
  const change =
    more === undefined || more === '' || more === NOT_BEFORE || weight === 0
      ? ''
      : `, ${Math.abs(weight)} de ${weight > 0 ? 'plus' : 'moins'} qu’au trimestre d’avant`;
  return `« ${label} » est la première demande : ${count} parcours${change}.`;
}

/** The ends: who does it alone, and to whom the others are led. */
function ends({ tables, quarter, names }: FindingsFrom): Finding {
  const sums = new Map<string, number>();
  for (const [cell, count] of sumsOf(tables, 'territory-ends', quarter)) {
    const to = cell.slice(cell.indexOf('|') + 1);
    sums.set(to, (sums.get(to) ?? 0) + count);
  }
  const total = totalOf(sums);
  const rows = largestFirst(sums).map(([id, count]) => ({
    id,
    label: names.operator(id),
    count,
    more: `${Math.round((100 * count) / total)} %`,
    weight: count,
  }));
  const alone = sums.get('alone') ?? 0;
  return {
    id: 'ends',
    title: 'Les fins',
    says:
      total === 0
        ? 'Aucune fin n’atteint 11 parcours : rien ne peut être montré.'
        : alone === 0
          ? 'Toutes les fins montrées mènent vers quelqu’un.'
          : `${sayShare(alone / total)} : la personne fait seule sa démarche.`,
    columns: ['Vers qui', 'Parcours', 'Part'],
    rows,
    rest: `Toute autre : ${sayHidden(tables, quarter)} et par démarche.`,
    counts: 'walks',
  };
}

/** Demands without a flow: by words of the closed list, else by family. */
function noFlow({ tables, quarter, names }: FindingsFrom): Finding {
  const label = (cell: string): string => {
    const [kind, id = ''] = cell.split(':');
    return kind === 'word' ? names.word(id) : names.family(id);
  };
  const rows = countedRows(sumsOf(tables, 'territory-no-flow', quarter), label);
  const [first] = rows;
  return {
    id: 'no-flow',
    title: 'Les demandes sans guide',
    says: first
      ? `« ${first.label} » est la première demande sans guide.`
      : 'Aucune demande sans guide n’atteint 11.',
    columns: ['Sujet', 'Fois'],
    rows,
    rest: `Toute autre : ${HIDDEN_SAID}.`,
    counts: 'times',
  };
}

function doForMe({ tables, quarter, names }: FindingsFrom): Finding {
  const sums = sumsOf(tables, 'territory-do-it-for-me', quarter);
  const rows = countedRows(sums, names.family);
  return {
    id: 'do-it-for-me',
    title: 'Faites-le pour moi',
    says:
      rows.length === 0
        ? 'Les demandes de remplir à la place de la personne sont trop peu nombreuses pour être montrées.'
        : `${totalOf(sums)} fois, on a demandé de remplir à la place de la personne.`,
    columns: ['Famille', 'Fois'],
    rows,
    rest: `Toute autre : ${HIDDEN_SAID}.`,
    counts: 'times',
  };
}

/** What a structure’s own guide was asked: by family this quarter, by flow in a year that is over. */
export function structureFindings({
  tables,
  noStructure,
  quarter,
  names,
}: FindingsFrom): readonly Finding[] {
  const families = tableOf(tables, 'structure-families', quarter);
  const year = [...tables].reverse().find(({ name }) => name === 'structure-flows');
  return [
    families ? ofStructure('structure', families, names.family) : untold(noStructure),
    ...(year ? [ofStructure('year', year, names.flow)] : []),
  ];
}

/** Said in place of what a structure was asked. */
export const NO_STRUCTURE: Readonly<Record<NoStructure, string>> = {
  'too-many':
    'Votre structure n’est pas montrée : avec ses voisines du même territoire, elle a plus de lignes qu’une page n’en peut lire (20 000). N’en lire qu’une partie donnerait des chiffres faux.',
  'under-way': 'Votre structure sera montrée à la fin du trimestre.',
  folded:
    'Votre structure n’est plus montrée pour ce trimestre : les mois de plus de treize mois sont réunis par année.',
};

function untold(why: NoStructure): Finding {
  return {
    id: 'structure',
    title: 'Dans votre structure',
    says: NO_STRUCTURE[why],
    columns: ['Famille', 'Parcours'],
    rows: [],
    counts: 'offer',
  };
}

function ofStructure(
  id: 'structure' | 'year',
  table: Table,
  label: (cell: string) => string,
): Finding {
  const rows = countedRows(table.cells, label);
  const [first] = rows;
  const when = id === 'year' ? `en ${table.period}` : 'ce trimestre';
  return {
    id,
    title: id === 'year' ? `Dans votre structure, ${when}` : 'Dans votre structure',
    says: first
      ? `Dans votre structure, « ${first.label} » est le plus demandé ${when}.`
      : `Dans votre structure, rien n’atteint 11 parcours ${when}.`,
    columns: [id === 'year' ? 'Demande' : 'Famille', 'Parcours'],
    rows,
    rest: table.leavesOut
      ? `Toute autre : ${HIDDEN_SAID}, ou non montrée pour qu’aucun petit nombre ne s’en déduise.`
      : `Toute autre : ${HIDDEN_SAID}.`,
    counts: 'walks',
  };
}

/** Kinds of danger, and whether people knew what to do: of the whole country. */
export function countryFinding({ tables, noStructure, quarter, names }: FindingsFrom): Finding {
  if (noStructure === 'under-way') return later('country');
  const helped = sumsOf(tables, 'country-helped', quarter);
  const [yes = 0, no = 0] = [helped.get('yes'), helped.get('no')];
  const dangers = countedRows(sumsOf(tables, 'country-dangers', quarter), names.danger);
  return {
    id: 'country',
    title: 'Dans tout le pays',
    says:
      yes + no === 0
        ? 'Dans tout le pays, trop peu de gens ont dit s’ils ont su quoi faire.'
        : `${sayShare(yes / (yes + no), 'réponse')} dans tout le pays : « Oui, j’ai su quoi faire ».`,
    columns: ['Danger dit', 'Fois'],
    rows: dangers,
    rest:
      dangers.length > 0
        ? `Tout autre danger dit : ${HIDDEN_SAID}.`
        : `Dangers dits : ${HIDDEN_SAID} de chaque sorte.`,
    counts: 'times',
  };
}

function tableOf(tables: readonly Table[], name: TableName, period: Period): Table | undefined {
  return tables.find((table) => table.name === name && table.period === period);
}

function countedRows(
  sums: ReadonlyMap<string, number>,
  label: (cell: string) => string,
): readonly FindingRow[] {
  return largestFirst(sums).map(([id, count]) => ({ id, label: label(id), count }));
}
