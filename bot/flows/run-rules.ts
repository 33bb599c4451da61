import { type Issue } from '../source/issue.ts';
import { type Steps } from '../source/steps.ts';
import { type FlowSource } from './authored.ts';
import {
  type Check,
  type CheckInput,
  type DatedCheck,
  type DatedInput,
  type FindingAt,
} from './check.ts';
import { checks } from './checks/index.ts';
import { madeFrom } from './compile/compile.ts';
import { keptFindings } from './kept-findings.ts';
import { type Snapshot } from './snapshot.ts';
import { toIssue } from './to-issue.ts';

/** Where findings are kept. */
export interface Keeping {
  readonly snapshot: Snapshot;
  /** Of all that rules read beside the flows. */
  readonly catalogMark: string;
}

/**
 * What the rules say that time does not change, each finding at its place. Of a flow whose own files
 * are as they were, what an earlier check found is read back.
 */
export function* lastingFindings(input: CheckInput, keeping: Keeping): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const check of checks) {
    if ('isDated' in check || !check.readsAll) continue;
    issues.push(...issuesOf(check, check.run(input)));
    yield;
  }
  const { snapshot, catalogMark } = keeping;
  for (const about of input.sources.values()) {
    const alone = { ...input, about, sources: partsOf(about, input.sources) };
    const of = { sources: alone.sources.values(), marks: ['alone', catalogMark, about.flow.id] };
    issues.push(...(yield* keptFindings(of, snapshot, () => runAlone(alone))));
    yield;
  }
  return issues;
}

/** What the others say of a day. */
export function* datedFindings(input: DatedInput): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const check of checks) {
    yield;
    if ('isDated' in check) issues.push(...issuesOf(check, check.run(input)));
  }
  return issues;
}

function* runAlone(input: CheckInput): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const check of checks) {
    if (!('isDated' in check) && !check.readsAll) issues.push(...issuesOf(check, check.run(input)));
  }
  return issues;
}

function issuesOf(
  { code, severity }: Check | DatedCheck,
  found: Iterable<FindingAt>,
): readonly Issue[] {
  return [...found].map((finding) => toIssue(code, severity, finding));
}

/** The files that a flow is made from. */
export function partsOf(
  source: FlowSource,
  sources: ReadonlyMap<string, FlowSource>,
): ReadonlyMap<string, FlowSource> {
  const parts = madeFrom(source, sources);
  return new Map([...sources].filter(([id]) => parts.has(id)));
}
