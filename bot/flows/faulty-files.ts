import { type Issue } from '../source/issue.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { type ReadSource } from './load/read-source.ts';
import { madeFrom } from './compile/compile.ts';

/**
 * Errors that take nothing from a walk: French stands in for a text, or they bear on how a flow is
 * found and kept. Told, and served. All others put their file aside.
 */
const SPARED = new Set([
  'missing-translation',
  'stale-translation',
  'unknown-translation',
  'unreviewed-translation',
  'missing-fr-simple',
  'long-simple-sentence',
  'lost-in-simple',
  'words-lead-elsewhere',
  'unknown-owner',
  'unknown-family',
  // What a screen holds depends on the data too.
  'example-has',
]);

/** Rules that speak of a flow for what `facts.yaml` says. */
const OF_FACTS = new Set(['unknown-fact', 'unknown-fact-value', 'all-of-single-fact']);

/**
 * Files that cannot be served as they are, given what was found in them. A file of an earlier folder
 * is not to blame for what a later one changed under it: that one is.
 */
export function faultyFiles(
  flows: LoadedFlows,
  issues: readonly Issue[],
  rankOf: (path: string) => number,
): readonly ReadSource[] {
  const byName = new Map([...flows.read.values()].map((one) => [one.file.name, one]));
  const faulty = new Set<ReadSource>();
  for (const issue of issues) {
    const read = byName.get(issue.file);
    if (read && bars(issue, read)) {
      for (const one of blamed(read, issue, flows, rankOf)) faulty.add(one);
    }
  }
  return [...faulty];
}

/** A list is good enough once it can be read: rows that lead nowhere are left out of it. */
function bars({ severity, code }: Issue, { kind, issues }: ReadSource): boolean {
  if (severity !== 'error') return false;
  if (kind === 'flow' || kind === 'translation') return !SPARED.has(code);
  return issues.length > 0 || code === 'no-first-menu';
}

function blamed(
  read: ReadSource,
  { code }: Issue,
  { sources, read: all }: LoadedFlows,
  rankOf: (path: string) => number,
): readonly ReadSource[] {
  const own = rankOf(read.listed.path);
  const isLater = (one: ReadSource) => rankOf(one.listed.path) > own;
  const source = [...sources.values()].find(({ file }) => file === read.file);
  if (!source || read.issues.length > 0) return [read];
  const facts = OF_FACTS.has(code) ? [all.get('facts.yaml')] : [];
  const entered = [...madeFrom(source, sources)].map((id) =>
    all.get(`${id.replace('.', '/')}.yaml`),
  );
  const later = [...facts, ...entered].filter((one) => one !== undefined).filter(isLater);
  return later.length > 0 ? later : [read];
}
