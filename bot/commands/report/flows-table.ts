import { type AllFigures, type FlowFigures } from '../../flows/flow-figures.ts';
import { counted } from '../counted.ts';

type Row = Omit<FlowFigures, 'family'>;

interface Column {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** Words stand to the left, numbers to the right. */
  readonly words?: boolean;
}

const COLUMNS: readonly Column[] = [
  { title: 'parcours', of: ({ id }) => id, words: true },
  { title: 'questions', of: ({ questions }) => String(questions) },
  { title: 'chemins', of: ({ paths }) => String(paths) },
  { title: 'max', of: ({ depth }) => String(depth.max) },
  { title: 'médiane', of: ({ depth }) => String(depth.median) },
  { title: 'seul', of: ({ outcomes }) => String(outcomes.autonomy) },
  { title: 'orienté', of: ({ outcomes }) => String(outcomes.orientation) },
  { title: 'sources', of: ({ sources }) => String(sources) },
  { title: 'à vérifier', of: ({ toCheck }) => String(toCheck) },
  { title: 'mots', of: ({ words }) => String(words) },
  { title: 'langues complètes', of: ({ languages }) => languages.join(' '), words: true },
];

/** The figures as a table in columns, with a line of totals and what the columns mean. */
export function toFlowsTable({ flows, total, left }: AllFigures): string {
  const rows: readonly Row[] = [
    ...flows,
    { ...total, id: `total : ${counted(total.flows, 'parcours', 'parcours')}` },
  ];
  const cells = [COLUMNS.map(({ title }) => title), ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map((line) => line.map((cell, at) => padded(cell, at, widths)).join('  '));
  const [head = '', ...body] = lines.map((line) => line.trimEnd());
  const rule = '-'.repeat(Math.max(...lines.map((line) => line.length)));
  return [
    head,
    rule,
    ...body.slice(0, -1),
    rule,
    ...body.slice(-1),
    '',
    LEGEND,
    ...leftLine(left),
    '',
  ].join('\n');
}

const LEGEND = `chemins : suites de réponses jusqu'à une première fin (pour un choix multiple, ce qui change la suite).
max, médiane : questions posées sur un chemin, celles des morceaux partagés comprises.
sources, total : chaque page une fois. langues complètes, total : celles de tous les parcours.`;

function leftLine(left: readonly string[]): readonly string[] {
  return left.length === 0 ? [] : [`Pas encore écrits, ou en faute : ${left.join(', ')}.`];
}

function cellsOf(row: Row): readonly string[] {
  return COLUMNS.map(({ of }) => of(row));
}

function padded(cell: string, at: number, widths: readonly number[]): string {
  const width = widths[at] ?? 0;
  return COLUMNS[at]?.words === true ? cell.padEnd(width) : cell.padStart(width);
}
