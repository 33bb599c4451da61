import { type Family, type Menu, type Stub } from '../../conversation/world.ts';
import { type FactDefinition, type Flow } from '../../engine/model.ts';
import { sortIssues } from '../../source/code-frame.ts';
import { type Issue } from '../../source/issue.ts';
import { listFiles, type ListedFile } from '../../source/list-files.ts';
import { finish, type Steps } from '../../source/steps.ts';
import { type FlowSource } from '../authored.ts';
import { compileAll } from '../compile/compile-all.ts';
import { noSnapshot, type Snapshot } from '../snapshot.ts';
import { attach } from './attach.ts';
import { familyTopicFaults } from './family-topics.ts';
import { idOf, isFlow } from './flow-of.ts';
import { menuFaults } from './menu-targets.ts';
import { readSource, type FileKind, type ReadSource } from './read-source.ts';
import { toFacts, toFamilies, toLanguages, toMenus, toStub, type Languages } from './to-lists.ts';

/** All that flow folders hold. What is at fault is named by an issue and left out. */
export interface LoadedFlows {
  /** Flows, subflows and stubs that passed the schema, by id. */
  readonly sources: ReadonlyMap<string, FlowSource>;
  /** Flows in which everything leads somewhere, by id. */
  readonly flows: ReadonlyMap<string, Flow>;
  readonly stubs: ReadonlyMap<string, Stub>;
  /** Old flow id → flow id of today. */
  readonly formerly: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly families: ReadonlyMap<string, Family>;
  readonly menus: ReadonlyMap<string, Menu>;
  readonly languages: Languages;
  /** Ids of the files at fault. */
  readonly faulty: ReadonlySet<string>;
  /** Faults of form: writing, keys, kinds of steps, names. In order of files. */
  readonly issues: readonly Issue[];
  /** Text of each file, by its name: for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file as it was read, by its path inside its folder. */
  readonly read: ReadonlyMap<string, ReadSource>;
  /** Files put aside: as if they were not there, but that what names their flows is no fault. */
  readonly aside: readonly ListedFile[];
  /** How many files were parsed, and how many flows compiled, that no snapshot knew. */
  readonly work: { readonly parsed: number; readonly compiled: number };
}

/** What else is known of folders. */
export interface LoadFlowsOptions {
  /** Flows that the folders are laid over; what they do not touch is shared, not read again. */
  readonly over?: LoadedFlows | undefined;
  /** Files to put aside. */
  readonly aside?: readonly ListedFile[];
  /** Flows that are served: one made of the very same texts is that one. */
  readonly served?: ReadonlyMap<string, Flow> | undefined;
}

/**
 * Reads flow folders (later ones override by relative path), checks the form of every file and
 * compiles the flows. Gathers faults, never throws on them; throws when a folder cannot be read.
 * With a snapshot, only what changed is parsed and compiled; the caller saves it.
 */
export function loadFlows(
  folders: readonly string[],
  snapshot: Snapshot = noSnapshot,
  options: LoadFlowsOptions = {},
): LoadedFlows {
  return finish(loadFlowsSteps(folders, snapshot, options));
}

/** {@link loadFlows}, a file and a flow at a time. */
export function* loadFlowsSteps(
  folders: readonly string[],
  snapshot: Snapshot,
  options: LoadFlowsOptions,
): Steps<LoadedFlows> {
  const { over } = options;
  const aside = [...(over?.aside ?? []), ...(options.aside ?? [])];
  const { own, byPath } = yield* readAll(folders, snapshot, over, aside);
  const read = [...byPath.values()].sort(byRelativePath);
  const lists = listsOf(read);
  const { languages, facts } = lists;
  yield;
  const { sources, faulty, issues } = yield* attach(read, languages);
  yield;
  const compiled = yield* compileAll({ sources, facts }, snapshot, options);
  const flows = over ? new Map([...olderOf(over), ...compiled.flows]) : compiled.flows;
  const named = new Set([...faulty, ...aside.filter(isFlow).map(idOf)]);
  return {
    ...lists,
    sources,
    flows,
    stubs: stubsOf(sources),
    formerly: formerlyOf(flows),
    faulty,
    issues: sortIssues([
      ...read.flatMap((one) => one.issues),
      ...issues,
      ...listFaults(read, lists, sources, named),
    ]),
    texts: new Map(read.map(({ file }) => [file.name, file.text])),
    read: byPath,
    aside,
    work: { parsed: own.filter(({ parsed }) => parsed).length, compiled: compiled.count },
  };
}

/** Files of the folders, and those under them, by their path inside a folder. */
function* readAll(
  folders: readonly string[],
  snapshot: Snapshot,
  over: LoadedFlows | undefined,
  aside: readonly ListedFile[],
): Steps<{ own: readonly ReadSource[]; byPath: ReadonlyMap<string, ReadSource> }> {
  const without = new Set(aside.map(({ path }) => path));
  const own: ReadSource[] = [];
  for (const listed of listFiles(folders, '.yaml', without)) {
    yield;
    own.push(readSource(listed, snapshot));
  }
  const under = [...(over?.read ?? [])].filter(([, { listed }]) => !without.has(listed.path));
  const byPath = new Map([...under, ...own.map((one) => [one.listed.relative, one] as const)]);
  return { own, byPath };
}

type Lists = Pick<LoadedFlows, 'facts' | 'families' | 'menus' | 'languages'>;

function listsOf(read: readonly ReadSource[]): Lists {
  const valueOf = (kind: FileKind): unknown => soundOf(read, kind)?.file.value ?? {};
  return {
    facts: toFacts(valueOf('facts')),
    families: toFamilies(valueOf('families')),
    menus: toMenus(valueOf('menu')),
    languages: toLanguages(valueOf('languages')),
  };
}

/** Rows of menus and families that lead nowhere. `named`: flows that are not there, by a fault. */
function listFaults(
  read: readonly ReadSource[],
  { menus, families }: Lists,
  sources: ReadonlyMap<string, FlowSource>,
  named: ReadonlySet<string>,
): readonly Issue[] {
  const [menu, family] = [soundOf(read, 'menu')?.file, soundOf(read, 'families')?.file];
  const known = { flow: new Set([...sources.keys(), ...named]), family: families, menu: menus };
  return [
    ...(menu ? menuFaults(menu, known) : []),
    ...(family ? familyTopicFaults(family, families, familiesOf(sources, named)) : []),
  ];
}

function byRelativePath(one: ReadSource, other: ReadSource): number {
  return one.listed.relative < other.listed.relative ? -1 : 1;
}

/** Flows kept as they were, whose file of now is put aside. */
function olderOf({ flows, sources }: LoadedFlows): readonly (readonly [string, Flow])[] {
  return [...flows].filter(([id]) => !sources.has(id));
}

/** The family of each topic; none is known of a file at fault, nor of a subflow. */
function familiesOf(
  sources: ReadonlyMap<string, FlowSource>,
  faulty: ReadonlySet<string>,
): ReadonlyMap<string, string | undefined> {
  const topics = [...sources].filter(([, { kind }]) => kind !== 'subflow');
  return new Map([
    ...[...faulty].map((id) => [id, undefined] as const),
    ...topics.map(([id, { flow }]) => [id, flow.family] as const),
  ]);
}

function soundOf(read: readonly ReadSource[], kind: FileKind): ReadSource | undefined {
  return read.find((one) => one.kind === kind && one.issues.length === 0);
}

function stubsOf(sources: ReadonlyMap<string, FlowSource>): ReadonlyMap<string, Stub> {
  const stubs = [...sources.values()].filter(({ kind }) => kind === 'stub');
  return new Map(stubs.map((source) => [source.flow.id, toStub(source)]));
}

export function formerlyOf(flows: ReadonlyMap<string, Flow>): ReadonlyMap<string, string> {
  return new Map(
    [...flows.values()].flatMap(({ id, formerly }) =>
      formerly.map((old): readonly [string, string] => [old, id]),
    ),
  );
}
