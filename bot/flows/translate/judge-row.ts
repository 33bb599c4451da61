import { copiedLine } from '../texts/copied-line.ts';
import { placeholdersOf } from '../texts/placeholders.ts';
import { type TranslatedRow } from './read-translation-sheet.ts';
import { COLUMNS, isSameWord, markCell, SAME } from './sheet-words.ts';
import { type TextState } from './text-states.ts';

/** An entry to write. `lines` absent: the same as the French. */
export interface Change {
  readonly key: string;
  readonly kind: 'new' | 'changed' | 'read-again';
  readonly lines?: readonly string[];
  readonly isList: boolean;
  /** Absent for what people say. */
  readonly of?: string;
}

/** What becomes of a row: an entry, a fault in French, or nothing. */
export type Judged = { readonly change: Change } | { readonly fault: string } | undefined;

/** `state`: of the text that the row names, if there is one. `names`: {@link namesOf}. Pure. */
export function judgeRow(
  row: TranslatedRow,
  state: TextState | undefined,
  names: ReadonlySet<string>,
): Judged {
  if (row.lines.length === 0) return undefined;
  if (state === undefined) {
    return { fault: 'Ce texte n’est plus dans le parcours. Effacez cette ligne.' };
  }
  const isSame = row.lines.length === 1 && isSameWord(row.lines[0] ?? '');
  if (isAsItWas(row, state, isSame)) return undefined;
  const fault = faultOf(row, state, names, isSame);
  return fault === undefined ? { change: changeOf(row, state, isSame) } : { fault };
}

/** A row that nobody touched is not judged: it changes nothing. */
function isAsItWas(row: TranslatedRow, state: TextState, isSame: boolean): boolean {
  if (state.state === 'stale' && row.saysDone) return false;
  if (isSame || state.isSame) return isSame && state.isSame;
  return bare(state.written) === bare(row.lines);
}

/** Spreadsheets make one space of several. */
function bare(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .join('\n');
}

function faultOf(
  row: TranslatedRow,
  { text, of }: TextState,
  names: ReadonlySet<string>,
  isSame: boolean,
): string | undefined {
  if (text.isFree) {
    return isSame ? `Écrivez des mots ici, pas « ${SAME} ».` : undefined;
  }
  if (row.mark !== markCell(of)) {
    return row.mark === ''
      ? `La case « ${COLUMNS.mark} » est vide. Exportez de nouveau.`
      : 'Le français a changé depuis l’export. Exportez de nouveau, et relisez cette ligne.';
  }
  return isSame ? undefined : textFault(row.lines, text, names);
}

function textFault(
  lines: readonly string[],
  text: TextState['text'],
  names: ReadonlySet<string>,
): string | undefined {
  const french = text.lines['fr'] ?? [];
  const wanted = french.flatMap((line) => line.split('\n')).length;
  if (lines.length !== wanted) {
    return `Le français a ${wanted} ligne(s), cette case en a ${lines.length}.`;
  }
  const [kept, used] = [placeholdersOf(french), placeholdersOf(lines)];
  if (kept !== used) {
    return kept === ''
      ? `Le français n’a rien entre accolades ; ici : ${used}.`
      : `À garder tel quel : ${kept}. Ici : ${used === '' ? 'rien' : used}.`;
  }
  return copiedLine(text, lines, names) === undefined
    ? undefined
    : `Copié, pas traduit. Si le mot est le même, écrivez ${SAME}.`;
}

function changeOf({ lines }: TranslatedRow, state: TextState, isSame: boolean): Change {
  const { key, text, of } = state;
  const kinds = { missing: 'new', optional: 'new', stale: 'read-again', done: 'changed' } as const;
  return {
    key,
    kind: kinds[state.state],
    isList: text.list,
    ...(isSame ? {} : { lines }),
    ...(text.isFree ? {} : { of }),
  };
}
