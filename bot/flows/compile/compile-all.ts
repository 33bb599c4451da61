import { type Flow } from '../../engine/model.ts';
import { type YamlFile } from '../../source/yaml-file.ts';
import { type FlowSource } from '../authored.ts';
import { type Steps } from '../../source/steps.ts';
import { type Snapshot } from '../snapshot.ts';
import { compile, madeFrom, type CompileContext } from './compile.ts';
import { fromJson, toJson, type FlowJson } from './flow-json.ts';

/** Every flow that compiles, and how many the snapshot did not know. */
export interface CompiledFlows {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly count: number;
}

/** Flows compiled before, with what they were made from. */
export interface Compiled extends CompileContext {
  readonly flows: ReadonlyMap<string, Flow>;
}

/** What each flow was made from. */
const keys = new WeakMap<Flow, string>();

/** What was compiled before. */
export interface CompiledBefore {
  /** Flows that these are laid over. */
  readonly over?: Compiled | undefined;
  /** Flows that are served. */
  readonly served?: ReadonlyMap<string, Flow> | undefined;
}

/**
 * Compiles flows; one that the snapshot knows from the very same texts is read back instead, and
 * one that is served, or of `over`, made from the very same texts is that one.
 */
export function* compileAll(
  context: CompileContext,
  snapshot: Snapshot,
  { over, served }: CompiledBefore = {},
): Steps<CompiledFlows> {
  const flows = new Map<string, Flow>();
  const facts = JSON.stringify([...context.facts]);
  const shared = over && JSON.stringify([...over.facts]) === facts ? over : undefined;
  let count = 0;
  const compileAnew = (source: FlowSource): Flow | undefined => {
    const key = snapshot.key('compiled', facts, ...partsOf(source, context.sources));
    const now = served?.get(source.flow.id);
    if (now && keys.get(now) === key && snapshot.has(key)) return now;
    const known = snapshot.get(key) as FlowJson | undefined;
    if (!known) count += 1;
    const flow = known ? fromJson(known, context.facts) : compile(source, context);
    if (flow) keys.set(flow, key);
    if (flow && !known) snapshot.set(key, toJson(flow));
    return flow;
  };
  for (const source of context.sources.values()) {
    if (source.kind !== 'flow') continue;
    yield;
    const flow = (shared && sharedFlow(source, context.sources, shared)) ?? compileAnew(source);
    if (flow) flows.set(flow.id, flow);
  }
  return { flows, count };
}

/** The flow of those compiled before that is made from the very same files. */
function sharedFlow(
  source: FlowSource,
  here: ReadonlyMap<string, FlowSource>,
  there: Compiled,
): Flow | undefined {
  const alike = [...madeFrom(source, here)].every((id) => {
    const [one, other] = [here.get(id), there.sources.get(id)].map(filesOf);
    return (
      one?.length === other?.length && one?.every((file, at) => file === other?.[at]) !== false
    );
  });
  return alike ? there.flows.get(source.flow.id) : undefined;
}

function filesOf(source: FlowSource | undefined): readonly YamlFile[] | undefined {
  return source && [source.file, ...source.translations.map(({ file }) => file)];
}

/** Everything a flow is made from: names and texts of its files, subflows and translations. */
function partsOf(source: FlowSource, sources: ReadonlyMap<string, FlowSource>): readonly string[] {
  return [...madeFrom(source, sources)].flatMap((id) => {
    const one = sources.get(id);
    const translations = one?.translations ?? [];
    return [
      id,
      one?.file.text ?? '',
      ...translations.flatMap(({ lang, file }) => [lang, file.text]),
    ];
  });
}
