import { type Flow } from '../../engine/model.ts';
import { type FlowSource } from '../authored.ts';
import { type Snapshot } from '../snapshot.ts';
import { compile, madeFrom, type CompileContext } from './compile.ts';
import { fromJson, toJson, type FlowJson } from './flow-json.ts';

/** Every flow that compiles, and how many the snapshot did not know. */
export interface CompiledFlows {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly count: number;
}

/** Compiles flows; one that the snapshot knows from the very same texts is read back instead. */
export function compileAll(context: CompileContext, snapshot: Snapshot): CompiledFlows {
  const flows = new Map<string, Flow>();
  const facts = JSON.stringify([...context.facts]);
  let count = 0;
  for (const source of context.sources.values()) {
    if (source.kind !== 'flow') continue;
    const key = snapshot.key('compiled', facts, ...partsOf(source, context.sources));
    const known = snapshot.get(key) as FlowJson | undefined;
    const flow = known ? fromJson(known, context.facts) : compile(source, context);
    if (!known) count += 1;
    if (!flow) continue;
    if (!known) snapshot.set(key, toJson(flow));
    flows.set(flow.id, flow);
  }
  return { flows, count };
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
