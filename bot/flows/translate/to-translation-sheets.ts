import { type SheetRow, type TableSheet } from '../../data/import/sheets/workbook.ts';
import { type FlowSource } from '../authored.ts';
import { placeholdersOf } from '../texts/placeholders.ts';
import { COLUMNS, markCell, SAME, STATES, translationTitle } from './sheet-words.ts';
import { textStates, type TextState } from './text-states.ts';

/** Flows beside their translation, a text a row; then how to fill it in. */
export function toTranslationSheets(
  sources: readonly FlowSource[],
  lang: string,
): readonly TableSheet[] {
  const { flow, key, french, simple, state, note, mark } = COLUMNS;
  const head = [flow, key, french, simple, translationTitle(lang), state, note, mark];
  const rows = sources.flatMap((source) =>
    textStates(source, lang).map((one) => cellsOf(source, one)),
  );
  return [
    { name: `Textes ${lang}`, head: 1, rows: numbered([head, ...rows]) },
    { name: 'Mode d’emploi', head: 1, rows: numbered(MANUAL.map((line) => [line])) },
  ];
}

function numbered(rows: readonly (readonly string[])[]): readonly SheetRow[] {
  return rows.map((cells, at) => ({ line: at + 1, cells }));
}

function cellsOf(
  { flow }: FlowSource,
  { key, text, of, written, isSame, state }: TextState,
): readonly string[] {
  return [
    flow.id,
    key,
    inCell(text.lines['fr'] ?? []),
    inCell(text.lines['fr-simple'] ?? []),
    isSame ? SAME : inCell(written),
    STATES[state],
    noteOf(text),
    text.isFree ? '' : markCell(of),
  ];
}

function inCell(lines: readonly string[]): string {
  return lines.join('\n');
}

function noteOf({ list, isFree, lines }: TextState['text']): string {
  if (isFree) return 'Ce que les gens disent. Écrivez vos mots, un par ligne, sans traduire.';
  const kept = placeholdersOf(lines['fr']);
  return [
    ...(list ? ['Une liste : autant de lignes qu’en français.'] : []),
    ...(kept === '' ? [] : [`À garder tel quel : ${kept}`]),
  ].join(' ');
}

const MANUAL = [
  'Remplissez la colonne « Traduction ». Une case vide ne change rien.',
  `« ${STATES.stale} » : le français a changé. Corrigez, ou écrivez « ${STATES.done} » dans « ${COLUMNS.state} ».`,
  `Le mot est le même dans votre langue ? Écrivez ${SAME}.`,
  'Gardez ce qui est entre accolades { }.',
  'Une liste garde son nombre de lignes.',
  'Ne changez pas les autres colonnes.',
];
