import { sortIssues } from '../source/code-frame.ts';
import { type Issue } from '../source/issue.ts';
import { finish, type Steps } from '../source/steps.ts';
import { type Data } from '../data/data.ts';
import { type Flow } from '../engine/model.ts';
import { type FlowSource } from './authored.ts';
import { catalogMarks, catalogOf } from './catalog-of.ts';
import { type CheckInput, type FindingAt } from './check.ts';
import { madeFrom } from './compile/compile.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { exampleFindings, exampleMarks, examplePlayer } from './examples/run-examples.ts';
import { fileMarks } from './file-marks.ts';
import { keptFindings } from './kept-findings.ts';
import { firstFlows, routedTexts, routeFindings } from './route-findings.ts';
import { datedFindings, lastingFindings, partsOf, type Keeping } from './run-rules.ts';
import { kept, noSnapshot, type Snapshot } from './snapshot.ts';
import { toIssue } from './to-issue.ts';
import { routeDocuments } from '../conversation/route-documents.ts';

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
  const catalogMark = yield* keySteps(snapshot, catalogMarks(catalog));
  const whole = yield* keySteps(snapshot, [catalogMark, ...fileMarks(sources.values())]);
  const keys = [
    snapshot.key('checks', whole),
    snapshot.key('dated', today, String(strict), whole),
  ] as const;
  // Most of what there is to find is the same every day.
  const lasting = yield* kept(keys[0], snapshot, function* () {
    const keeping = { snapshot, catalogMark };
    const rules = yield* lastingFindings(input, keeping);
    return [...rules, ...(yield* usesOf(input, { loaded, data }, keeping))];
  });
  const dated = yield* kept(keys[1], snapshot, () => datedFindings(input));
  return sortIssues(onceEach([...loaded.issues, ...lasting, ...dated]));
}

/** Some parts between two pauses. */
const A_STEP = 50;

/** A key of many parts. */
function* keySteps(snapshot: Snapshot, parts: Iterable<string>): Steps<string> {
  // Nothing is kept by it: the parts are not even put into words.
  if (snapshot === noSnapshot) return '';
  const keys: string[] = [];
  for (const part of parts) {
    if (keys.length % A_STEP === 0 || part.length > LONG) yield;
    keys.push(snapshot.key(part));
  }
  return snapshot.key('parts', ...keys);
}

/** Characters of a part that is a step of its own. */
const LONG = 50_000;

/** How the flows are used: by people's own words, and by their examples. */
function* usesOf(
  { compiled, sources }: CheckInput,
  { loaded, data }: { readonly loaded: LoadedFlows; readonly data: Data },
  { snapshot, catalogMark }: Keeping,
): Steps<readonly Issue[]> {
  const said = JSON.stringify([routeDocuments(loaded), routedTexts(loaded)]);
  const leads = yield* kept(snapshot.key('leads', catalogMark, said), snapshot, function* () {
    return firstFlows(loaded, data);
  });
  const issues = routeFindings(loaded, leads).map(asError);
  const play = examplePlayer(loaded, data);
  const around = snapshot.key('examples', catalogMark, ...exampleMarks(loaded, data));
  for (const [id, flow] of compiled) {
    yield;
    const source = sources.get(id);
    if (source === undefined) continue;
    const of = { sources: partsOf(source, sources).values(), marks: [around, id] };
    issues.push(
      ...(yield* keptFindings(of, snapshot, function* () {
        return [...exampleFindings([play(source, flow)])].map(asError);
      })),
    );
  }
  return issues;
}

const asError = (finding: FindingAt & { readonly code: string }): Issue =>
  toIssue(finding.code, 'error', finding);

/** A piece is spoken of by each flow that enters it: the same thing of the same place is said once. */
function onceEach(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function soundFlows(
  { flows }: LoadedFlows,
  sources: ReadonlyMap<string, FlowSource>,
): ReadonlyMap<string, Flow> {
  return new Map([...flows].filter(([id]) => sources.has(id)));
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
