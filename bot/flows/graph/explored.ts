import { type CheckInput } from '../check.ts';
import { expand, type FlowGraph } from './expand.ts';
import { sourcesOf } from './places.ts';
import { explore, type Explored } from './explore.ts';

const graphs = new WeakMap<CheckInput, readonly FlowGraph[]>();
const explorations = new WeakMap<CheckInput, readonly Explored[]>();

/** The graph of every flow, subflows inside. Made once for all the rules of one check. */
export function graphsOf(input: CheckInput): readonly FlowGraph[] {
  const made = graphs.get(input);
  if (made !== undefined) return made;
  const all = sourcesOf(input)
    .filter((source) => source.kind === 'flow')
    .map((source) => expand(source, input.sources));
  graphs.set(input, all);
  return all;
}

/** Every situation of every flow. Made once for all the rules of one check. */
export function exploredOf(input: CheckInput): readonly Explored[] {
  const made = explorations.get(input);
  if (made !== undefined) return made;
  const all = graphsOf(input).map((graph) => explore(graph, input.catalog.facts));
  explorations.set(input, all);
  return all;
}
