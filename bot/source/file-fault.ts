import { type Issue } from './issue.ts';

/** A file without which nothing can go on, with what is wrong in it. */
export class FileFault extends Error {
  override readonly name = 'FileFault' as const;
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ file, message }) => `${file} : ${message}`).join(' '));
    this.issues = issues;
  }
}
