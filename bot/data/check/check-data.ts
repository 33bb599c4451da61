import { sortIssues } from '../../source/code-frame.ts';
import { type Issue } from '../../source/issue.ts';
import { Report } from '../report.ts';
import { type DataCheck, type DataCheckInput, type DataFinding } from './data-check.ts';
import { doubleEntry } from './double-entry.ts';
import { doublePlace } from './double-place.ts';
import { exampleUnsaid } from './example-unsaid.ts';
import { expired } from './expired.ts';
import { farPoint } from './far-point.ts';
import { holidaysMismatch } from './holidays-mismatch.ts';
import { longSimpleSentence } from './long-simple-sentence.ts';
import { lostInSimpleCheck } from './lost-in-simple.ts';
import { missingFrSimple } from './missing-fr-simple.ts';
import { neverHappens } from './never-happens.ts';
import { operatorOverdue } from './operator-overdue.ts';
import { noLadder } from './no-ladder.ts';
import { pastDate } from './past-date.ts';
import { restsOnPress } from './rests-on-press.ts';
import { staleCheck } from './stale-check.ts';
import { stalePlace } from './stale-place.ts';
import { zoneMismatch } from './zone-mismatch.ts';

/** Every rule about data; the readers of records find what is wrong with one by itself. */
export const dataChecks: readonly DataCheck[] = [
  zoneMismatch,
  holidaysMismatch,
  neverHappens,
  doubleEntry,
  doublePlace,
  farPoint,
  expired,
  staleCheck,
  stalePlace,
  operatorOverdue,
  noLadder,
  restsOnPress,
  exampleUnsaid,
  pastDate,
  missingFrSimple,
  longSimpleSentence,
  lostInSimpleCheck,
];

/** What the rules say of loaded data, in order of files. For keepers: a start does without. */
export function checkData(
  input: DataCheckInput,
  { strict = false }: { readonly strict?: boolean } = {},
): readonly Issue[] {
  const report = new Report();
  for (const check of dataChecks) {
    const severity = strict && check.ages === true ? 'error' : check.severity;
    const found = [...check.run(input)];
    for (const { record, ...fault } of check.ages === true ? onceEachImport(found) : found) {
      report.add(record, { ...fault, code: check.code, severity });
    }
  }
  return sortIssues(report.issues);
}

/** Records of one import age together: the first is told, with how many there are. */
function onceEachImport(found: readonly DataFinding[]): readonly DataFinding[] {
  const byFile = new Map<string, DataFinding[]>();
  for (const one of found) {
    const { name } = one.record.file;
    if (!name.endsWith('.ndjson')) continue;
    const known = byFile.get(name);
    if (known === undefined) byFile.set(name, [one]);
    else known.push(one);
  }
  const written = found.filter(({ record }) => !byFile.has(record.file.name));
  const imported = [...byFile.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const message = `${first.message} Dans cet import, ${others.length} de plus.`;
    return [{ ...first, message, hint: 'Importez un fichier plus récent.' }];
  });
  return [...written, ...imported];
}
