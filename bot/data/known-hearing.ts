import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue } from '../source/issue.ts';
import { type Hearing, hearingSteps } from './read-hearing.ts';
import { type Reading } from './records.ts';
import { Report } from './report.ts';
import { type Steps } from '../source/steps.ts';

/** Folders of what no hearing is made of. */
const OTHERS = /^(?:imported|national|operators|places|permanences|pages|holidays)(?:[\\/]|$)/;

interface Kept {
  readonly mark: string;
  readonly hearing: Hearing;
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
}

let last: Kept | undefined;

/**
 * {@link hearingSteps} of files that did not change, once: a reload keeps one copy of the models, and
 * what they worked out with the first text.
 */
export function* knownHearing(reading: Reading): Steps<Hearing> {
  const mark = reading.folders.flatMap(marksIn).join('\n');
  let kept = last;
  if (kept?.mark !== mark) {
    const report = new Report();
    const hearing = yield* hearingSteps({ ...reading, report }, undefined);
    const files = new Set(report.issues.map(({ file }) => file));
    const texts = new Map([...report.texts].filter(([name]) => files.has(name)));
    kept = { mark, hearing, issues: report.issues, texts };
    last = kept;
  }
  reading.report.issues.push(...kept.issues);
  for (const [name, text] of kept.texts) reading.report.texts.set(name, text);
  return kept.hearing;
}

function marksIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const own = names.filter((name) => !OTHERS.test(name)).map((name) => join(folder, name));
    return [folder, ...own.map(markOf)];
  } catch {
    // It is told that it is not there.
    return [folder];
  }
}

function markOf(file: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs} ${ctimeMs}`;
}
