import { sortIssues } from '../source/code-frame.ts';
import { type Issue } from '../source/issue.ts';
import { finish, type Steps } from '../source/steps.ts';
import { type Data } from '../data/data.ts';
import { type Flow } from '../engine/model.ts';
import { type FlowSource } from './authored.ts';
import { catalogMarks, catalogOf } from './catalog-of.ts';
import {
  type Check,
  type CheckInput,
  type DatedCheck,
  type DatedInput,
  type FindingAt,
} from './check.ts';
import { checks } from './checks/index.ts';
import { madeFrom } from './compile/compile.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { exampleFindings, runExamples } from './examples/run-examples.ts';
import { routeFindings } from './route-findings.ts';
import { noSnapshot, type Snapshot } from './snapshot.ts';

export interface CheckOptions {
  /** ISO date. */
  readonly today: string;
  /** Passed review dates and the like become errors. */
  readonly strict?: boolean;
  /** Findings of the very same files on the same day are read back. */
  readonly snapshot?: Snapshot;
}

/**
 * Every fault of the flows: of form (from the loading), then by each rule. A flow that is at fault
 * in its form, or that enters a subflow that is, is checked by the rules once that is repaired:
 * one slip brings no cascade. In order of files; never throws on what an author wrote.
 */
export function checkFlows(
  loaded: LoadedFlows,
  data: Data,
  options: CheckOptions,
): readonly Issue[] {
  return finish(checkFlowsSteps(loaded, data, options));
}

/** {@link checkFlows}, a rule at a time. */
export function* checkFlowsSteps(
  loaded: LoadedFlows,
  data: Data,
  { today, strict = false, snapshot = noSnapshot }: CheckOptions,
): Steps<readonly Issue[]> {
  const sources = soundSources(loaded);
  const catalog = catalogOf(loaded, data);
  yield;
  const input = { sources, compiled: soundFlows(loaded, sources), catalog, today, strict };
  const marks = marksOf(input);
  const keys = [
    snapshot.key('checks', ...marks),
    snapshot.key('dated', today, String(strict), ...marks),
  ] as const;
  yield;
  // Most of what there is to find is the same every day.
  const lasting = yield* kept(keys[0], snapshot, function* () {
    return [...(yield* runLasting(input)), ...usesOf(input, loaded, data)];
  });
  const dated = yield* kept(keys[1], snapshot, () => runDated(input));
  return sortIssues([...loaded.issues, ...lasting, ...dated]);
}

/** How the flows are used: by people's own words, and by their examples. */
function usesOf(input: CheckInput, loaded: LoadedFlows, data: Data): readonly Issue[] {
  const played = [...input.compiled].flatMap(([id, flow]) => {
    const source = input.sources.get(id);
    return source ? [[source, flow] as const] : [];
  });
  const reports = runExamples(played, loaded, data);
  return [...routeFindings(loaded, data), ...exampleFindings(reports)].map((finding) =>
    toIssue(finding.code, 'error', finding),
  );
}

function soundFlows(
  { flows }: LoadedFlows,
  sources: ReadonlyMap<string, FlowSource>,
): ReadonlyMap<string, Flow> {
  return new Map([...flows].filter(([id]) => sources.has(id)));
}

/** What an earlier check found, or what is found now. */
function* kept(
  key: string,
  snapshot: Snapshot,
  find: () => Steps<readonly Issue[]>,
): Steps<readonly Issue[]> {
  const known = snapshot.get(key) as readonly Issue[] | undefined;
  const found = known ?? (yield* find());
  if (!known) snapshot.set(key, found);
  return found;
}

/** What the rules say that time does not change, each finding at its place. */
function* runLasting(input: CheckInput): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const check of checks) {
    yield;
    if (!('isDated' in check)) issues.push(...issuesOf(check, check.run(input)));
  }
  return issues;
}

/** What the others say of a day. */
function* runDated(input: DatedInput): Steps<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const check of checks) {
    yield;
    if ('isDated' in check) issues.push(...issuesOf(check, check.run(input)));
  }
  return issues;
}

function issuesOf(
  { code, severity }: Check | DatedCheck,
  found: Iterable<FindingAt>,
): readonly Issue[] {
  return [...found].map((finding) => toIssue(code, severity, finding));
}

function toIssue(
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

/** Files that rules may be run on: nothing that they are made from is at fault in its form. */
export function soundSources({
  sources,
  faulty,
}: Pick<LoadedFlows, 'sources' | 'faulty'>): ReadonlyMap<string, FlowSource> {
  if (faulty.size === 0) return sources;
  return new Map(
    [...sources].filter(
      ([, source]) => ![...madeFrom(source, sources)].some((id) => faulty.has(id)),
    ),
  );
}

function marksOf({ sources, catalog }: CheckInput): readonly string[] {
  const files = [...sources.values()].flatMap(({ file, translations }) =>
    [file, ...translations.map((one) => one.file)].flatMap(({ name, text }) => [name, text]),
  );
  return [...files, ...catalogMarks(catalog)];
}
