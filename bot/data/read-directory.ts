import { toDirectory } from '../understanding/guard.ts';
import { type AuthoredOperator, operatorSchema } from './schemas/operator.ts';
import { noCache } from './data-cache.ts';
import { readRecords } from './records.ts';
import { Report } from './report.ts';

/** Phone numbers of the operators of data folders, digits only; operators at fault left out. */
export function readDirectory(folders: readonly string[]): ReadonlySet<string> {
  const reading = { folders, report: new Report(), cache: noCache };
  const operators = readRecords('operators', operatorSchema, reading);
  return toDirectory(
    operators.flatMap(({ value }) =>
      ((value as AuthoredOperator).phones ?? []).map(({ number }) => number),
    ),
  );
}
