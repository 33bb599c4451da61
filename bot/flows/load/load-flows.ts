import { type Family, type Menu, type Stub } from '../../conversation/world.ts';
import { type FactDefinition, type Flow } from '../../engine/model.ts';
import { sortIssues } from '../../source/code-frame.ts';
import { type Issue } from '../../source/issue.ts';
import { listFiles } from '../../source/list-files.ts';
import { type FlowSource } from '../authored.ts';
import { compileAll } from '../compile/compile-all.ts';
import { noSnapshot, type Snapshot } from '../snapshot.ts';
import { attach } from './attach.ts';
import { familyTopicFaults } from './family-topics.ts';
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
  /** How many files were parsed, and how many flows compiled, that no snapshot knew. */
  readonly work: { readonly parsed: number; readonly compiled: number };
}

/**
 * Reads flow folders (later ones override by relative path), checks the form of every file and
 * compiles the flows. Gathers faults, never throws on them; throws when a folder cannot be read.
 * With a snapshot, only what changed is parsed and compiled; the caller saves it. `over`: flows that
 * the folders are laid over; what they do not touch is shared with it, not read again.
 */
export function loadFlows(
  folders: readonly string[],
  snapshot: Snapshot = noSnapshot,
  over?: LoadedFlows,
): LoadedFlows {
  const own = listFiles(folders, '.yaml').map((listed) => readSource(listed, snapshot));
  const byPath = new Map([
    ...(over?.read ?? []),
    ...own.map((one) => [one.listed.relative, one] as const),
  ]);
  const read = [...byPath.values()].sort(byRelativePath);
  const valueOf = (kind: FileKind): unknown => soundOf(read, kind)?.file.value ?? {};
  const facts = toFacts(valueOf('facts'));
  const families = toFamilies(valueOf('families'));
  const menus = toMenus(valueOf('menu'));
  const languages = toLanguages(valueOf('languages'));
  const { sources, faulty, issues } = attach(read, languages);
  const compiled = compileAll({ sources, facts }, snapshot, over);
  const [menuFile, familiesFile] = [soundOf(read, 'menu')?.file, soundOf(read, 'families')?.file];
  const known = { flow: new Set([...sources.keys(), ...faulty]), family: families, menu: menus };
  return {
    sources,
    flows: compiled.flows,
    stubs: stubsOf(sources),
    formerly: formerlyOf(compiled.flows),
    facts,
    families,
    menus,
    languages,
    faulty,
    issues: sortIssues([
      ...read.flatMap((one) => one.issues),
      ...issues,
      ...(menuFile ? menuFaults(menuFile, known) : []),
      ...(familiesFile
        ? familyTopicFaults(familiesFile, families, familiesOf(sources, faulty))
        : []),
    ]),
    texts: new Map(read.map(({ file }) => [file.name, file.text])),
    read: byPath,
    work: { parsed: own.filter(({ parsed }) => parsed).length, compiled: compiled.count },
  };
}

function byRelativePath(one: ReadSource, other: ReadSource): number {
  return one.listed.relative < other.listed.relative ? -1 : 1;
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

function formerlyOf(flows: ReadonlyMap<string, Flow>): ReadonlyMap<string, string> {
  return new Map(
    [...flows.values()].flatMap(({ id, formerly }) =>
      formerly.map((old): readonly [string, string] => [old, id]),
    ),
  );
}
