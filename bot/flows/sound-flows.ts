import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Data } from '../data/data.ts';
import { type Flow } from '../engine/model.ts';
import { sortIssues } from '../source/code-frame.ts';
import { type Issue } from '../source/issue.ts';
import { finish, type Steps } from '../source/steps.ts';
import { type ListedFile } from '../source/list-files.ts';
import { checkFlowsSteps, type CheckOptions } from './check-flows.ts';
import { madeFrom } from './compile/compile.ts';
import { faultyFiles } from './faulty-files.ts';
import { idOf, isFlow } from './load/flow-of.ts';
import { loadFlowsSteps, type LoadedFlows } from './load/load-flows.ts';
import { kindOf } from './load/read-source.ts';
import { noSnapshot } from './snapshot.ts';

/** What can be served of flow folders. */
export interface SoundFlows {
  /** Without the files put aside; what stood under one of them is there again. */
  readonly flows: LoadedFlows;
  /** Every fault of every file, those put aside too. In order of files. */
  readonly issues: readonly Issue[];
  /** Text of each file, those put aside too. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files at fault. */
  readonly aside: readonly ListedFile[];
  /** A list (menu, families, facts, languages) at fault that nothing stands under: none to serve. */
  readonly isRefused: boolean;
}

/**
 * Reads and checks flow folders, and puts aside, one round after the other, each file with an error
 * that a walk could meet: a flow with its translations, a translation alone, and the flows that
 * enter a piece put aside. `over`: see `loadFlows`. Never throws on what an author wrote.
 */
export function soundFlows(
  folders: readonly string[],
  data: Data,
  options: SoundOptions,
): SoundFlows {
  return finish(soundFlowsSteps(folders, data, options));
}

type SoundOptions = CheckOptions & {
  readonly over?: LoadedFlows;
  /** Flows that are served: one made of the very same texts is that one. */
  readonly served?: ReadonlyMap<string, Flow> | undefined;
};

/** {@link soundFlows} in steps. */
export function* soundFlowsSteps(
  folders: readonly string[],
  data: Data,
  options: SoundOptions,
): Steps<SoundFlows> {
  const { snapshot = noSnapshot, over, served } = options;
  const issues = new Map<string, Issue>();
  const texts = new Map<string, string>();
  let aside: readonly ListedFile[] = [];
  for (;;) {
    const flows = yield* loadFlowsSteps(folders, snapshot, { over, aside, served });
    const found = yield* checkFlowsSteps(flows, data, options);
    for (const issue of found) issues.set(JSON.stringify(issue), issue);
    for (const [name, text] of flows.texts) texts.set(name, text);
    const faulty = faultyFiles(flows, found, rankIn(folders)).map(({ listed }) => listed);
    if (faulty.length === 0) {
      const told = sortIssues([...issues.values()]);
      return { flows, issues: told, texts, aside, isRefused: lacksList(flows, aside) };
    }
    aside = [...aside, ...withDependents(faulty, flows, { folders, over, aside })];
  }
}

/** The place of a file's folder among those given, -1 for one that they are laid over. */
function rankIn(folders: readonly string[]): (path: string) => number {
  return (path) => folders.findLastIndex((folder) => path.startsWith(join(folder, sep)));
}

interface Around {
  readonly folders: readonly string[];
  readonly over: LoadedFlows | undefined;
  /** Put aside before. */
  readonly aside: readonly ListedFile[];
}

/** Files, the flows that enter a piece of which nothing is left, and the translations of all. */
function withDependents(
  files: readonly ListedFile[],
  flows: LoadedFlows,
  around: Around,
): readonly ListedFile[] {
  const gone = [...around.aside, ...files];
  const topics = files.filter(isFlow);
  const lost = new Set(topics.filter((one) => !standsUnder(one, around, gone)).map(idOf));
  const isNothingWithout = (one: ListedFile): boolean => {
    const source = flows.sources.get(idOf(one));
    return source !== undefined && [...madeFrom(source, flows.sources)].some((id) => lost.has(id));
  };
  const read = [...flows.read.values()].map(({ listed }) => listed);
  const whole = [...topics, ...read.filter((one) => isFlow(one) && isNothingWithout(one))];
  const rankOf = rankIn(around.folders);
  const ranks = new Map(whole.map((one) => [idOf(one), rankOf(one.path)]));
  const translations = read.filter(
    (one) =>
      kindOf(one.relative) === 'translation' &&
      rankOf(one.path) >= (ranks.get(idOf(one)) ?? Infinity),
  );
  const all = [...files, ...whole, ...translations].map((one) => [one.path, one] as const);
  return [...new Map(all).values()];
}

/** Whether a folder before, or the flows laid under, have a file of the same place. */
function standsUnder(
  { relative, path }: ListedFile,
  { folders, over }: Around,
  gone: readonly ListedFile[],
): boolean {
  const isGone = (other: string) => other === path || gone.some((one) => one.path === other);
  const others = folders.map((folder) => join(folder, relative));
  const under = over?.read.get(relative)?.listed.path;
  return [...others, ...(under === undefined ? [] : [under])].some(
    (other) => !isGone(other) && existsSync(other),
  );
}

function lacksList({ read }: LoadedFlows, aside: readonly ListedFile[]): boolean {
  return aside.some(({ relative }) => {
    const kind = kindOf(relative);
    return kind !== 'flow' && kind !== 'translation' && !read.has(relative);
  });
}
