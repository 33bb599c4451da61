import { createValidator } from '../../source/create-validator.ts';
import { readYaml } from '../../source/read-yaml.ts';
import { validate } from '../../source/validate.ts';
import { type FlowSource } from '../authored.ts';
import { type LoadedFlows } from '../load/load-flows.ts';
import { translationSchema } from '../schemas/flow-schema.ts';
import { newFileHead, translationPath } from './file-head.ts';
import { judgeRow, type Change } from './judge-row.ts';
import { type TranslatedRow } from './read-translation-sheet.ts';
import { textStates, type TextState } from './text-states.ts';
import { writeEntries } from './write-entries.ts';

/** Why a row is refused, in French, and where it stands. */
export interface RowFault {
  readonly line: number;
  readonly key: string;
  readonly message: string;
}

/** What an import does to one flow: all of its rows, or none of them. */
export interface FlowPlan {
  readonly flow: string;
  /** The file of its translation. */
  readonly path: string;
  readonly changes: readonly Change[];
  readonly faults: readonly RowFault[];
  /** Rows whose French has changed, and that nobody said to have read. */
  readonly stale: number;
  /** The whole file, to be written; absent: nothing changes, or something is at fault. */
  readonly text?: string;
}

/** What is known beside the rows. */
export interface Around {
  readonly loaded: Pick<LoadedFlows, 'sources' | 'faulty' | 'languages'>;
  readonly lang: string;
  /** What is the same in every language. */
  readonly names: ReadonlySet<string>;
}

const validator = createValidator(translationSchema);

/** What the rows of a sheet come to, flow by flow, in the order of the sheet. Pure. */
export function planImport(rows: readonly TranslatedRow[], around: Around): readonly FlowPlan[] {
  const flows = new Map<string, TranslatedRow[]>();
  for (const row of rows) {
    const own = flows.get(row.flow) ?? [];
    flows.set(row.flow, own);
    own.push(row);
  }
  return [...flows].map(([flow, own]) => planFlow(flow, own, around));
}

function planFlow(flow: string, rows: readonly TranslatedRow[], around: Around): FlowPlan {
  const source = around.loaded.sources.get(flow);
  const [first] = rows;
  const refused = (message: string): FlowPlan => {
    const fault = { line: first?.line ?? 1, key: first?.key ?? '', message };
    return { flow, path: '', changes: [], faults: [fault], stale: 0 };
  };
  if (around.loaded.faulty.has(flow)) {
    return refused('Un fichier de ce parcours est en faute : aiguillage check dit où.');
  }
  return source === undefined
    ? refused(`« ${flow} » n’est pas un parcours.`)
    : planRows(source, rows, around);
}

function planRows(source: FlowSource, rows: readonly TranslatedRow[], around: Around): FlowPlan {
  const { lang } = around;
  const states = textStates(source, lang);
  const { changes, faults, stale } = judgeRows(rows, states, around.names);
  const path = translationPath(source, lang);
  const plan = { flow: source.flow.id, path, changes, faults, stale };
  if (changes.length === 0 || faults.length > 0) return plan;
  const before =
    source.translations.find((one) => one.lang === lang)?.file.text ?? headOf(source, around);
  const order = states.map(({ key }) => key);
  const text = writeEntries(before, changes, order);
  const broken = formFaults(path, text, rows);
  return broken.length > 0 ? { ...plan, faults: broken } : { ...plan, text };
}

/** A language that is not asked of every flow says that nobody has read it yet. */
function headOf(source: FlowSource, { lang, loaded }: Around): string {
  const isRequired = loaded.languages.required.includes(lang);
  return `${newFileHead(source)}${isRequired ? '' : 'reviewed: false\n'}`;
}

function judgeRows(
  rows: readonly TranslatedRow[],
  states: readonly TextState[],
  names: ReadonlySet<string>,
): Pick<FlowPlan, 'changes' | 'faults' | 'stale'> {
  const byKey = new Map(states.map((state) => [state.key, state]));
  const changes = new Map<string, Change>();
  const faults: RowFault[] = [];
  let stale = 0;
  for (const row of rows) {
    const state = byKey.get(row.key);
    const judged = judgeRow(row, state, names);
    const fault = (message: string) => faults.push({ line: row.line, key: row.key, message });
    if (judged === undefined) stale += state?.state === 'stale' ? 1 : 0;
    else if ('fault' in judged) fault(judged.fault);
    else if (changes.has(row.key)) fault('Ce texte est traduit deux fois dans ce tableau.');
    else changes.set(row.key, judged.change);
  }
  return { changes: [...changes.values()], faults, stale };
}

/** What the checks of files would refuse, at the row that it came from: hidden signs, and the like. */
function formFaults(
  path: string,
  text: string,
  rows: readonly TranslatedRow[],
): readonly RowFault[] {
  const file = readYaml(path, text);
  return [...file.issues, ...validate(file, validator)].map(({ line, message }) => {
    const above = text.split('\n', line).reverse();
    const key = above.find((one) => /^[^\s#]/.test(one))?.replace(/:.*$/, '') ?? '';
    return { line: rows.find((row) => row.key === key)?.line ?? 1, key, message };
  });
}
