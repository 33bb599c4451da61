import { type Issue } from '../source/issue.ts';
import { type FindingAt } from './check.ts';

/** A finding of a rule, at its line. `severity`: the rule's own, where the finding names none. */
export function toIssue(
  code: string,
  severity: Issue['severity'],
  { file, path, part, message, hint, ...own }: FindingAt,
): Issue {
  return {
    file: file.name,
    ...file.at(path, part),
    code,
    severity: own.severity ?? severity,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
