import { OPEN_IN_HOLIDAYS } from '../../data/import/formats/planning/when-in.ts';
import { WHO_MAY_COME } from '../../data/import/formats/planning/who-in.ts';
import { type PlannedWorkbook } from '../../data/import/formats/planning/plan-workbook.ts';

/** Each row read back in plain French, or what is asked about it; then all that was not read. */
export function planningTable({ workbook, sheets, unread }: PlannedWorkbook): string {
  const several = sheets.length > 1;
  const lines = sheets.flatMap(({ sheet, head, rows, titles }) => [
    ...(several ? [`Feuille « ${sheet.name} »`] : []),
    ...rows.flatMap(({ line, said, asks }) => [
      said === undefined ? `Ligne ${line}, à corriger :` : `Ligne ${line} : ${said}.`,
      ...asks.map(({ column, message }) => `    ${column} : ${message}.`),
    ]),
    ...told('Lignes presque vides, laissées de côté', titles),
    ...told(
      'Colonnes non lues',
      head.unknown.map(({ title }) => title),
    ),
  ]);
  return `${[...lines, ...told('Feuilles cachées, non lues', workbook.hidden), ...told('Feuilles sans planning, non lues', unread)].join('\n')}\n`;
}

function told(what: string, which: readonly (string | number)[]): readonly string[] {
  return which.length === 0 ? [] : [`${what} : ${which.join(', ')}.`];
}

/** What one option answers for all rows, where several ask it. */
const FOR_ALL = [
  [WHO_MAY_COME, '--serves anywhere, commune, epci ou departement', 'qui peut venir'],
  [OPEN_IN_HOLIDAYS, '--vacances ferme ou ouvert', 'pendant les vacances scolaires'],
] as const;

/** The options that answer at once what many rows ask. */
export function sayForAll({ sheets }: PlannedWorkbook): string {
  const asks = sheets.flatMap(({ rows }) => rows).flatMap((row) => row.asks);
  const often = FOR_ALL.filter(
    ([asked]) => asks.filter(({ message }) => message === asked).length > 1,
  );
  if (often.length === 0) return '';
  const lines = often.map(([, option, what]) => `  ${option} : ${what}.\n`);
  return `\nLa même réponse pour toutes les lignes qui ne le disent pas ? Relancez la commande avec :\n${lines.join('')}`;
}

/** Rows that are asked about. */
export function countAsked({ sheets }: PlannedWorkbook): number {
  return sheets.flatMap(({ rows }) => rows).filter(({ asks }) => asks.length > 0).length;
}

/** Rows that can be taken. */
export function countTaken({ sheets }: PlannedWorkbook): number {
  return sheets.flatMap(({ rows }) => rows).filter(({ asks }) => asks.length === 0).length;
}
