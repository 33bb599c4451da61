import { type Check } from '../check.ts';
import { isPassed } from '../graph/explore.ts';
import { type FlowGraph, type GraphNode } from '../graph/expand.ts';
import { graphsOf } from '../graph/explored.ts';
import { onceEach } from '../graph/places.ts';

/** What only says something comes once: after it, something is asked or found. */
export const sayInARow: Check = {
  code: 'say-in-a-row',
  severity: 'error',
  *run(input) {
    yield* onceEach(
      graphsOf(input).flatMap((graph) =>
        [...graph.nodes.values()]
          .filter(({ step }) => step.say !== undefined)
          .flatMap((node) => nextSaying(graph, node))
          .map((node) => ({
            file: node.source.file,
            path: node.path,
            part: 'key' as const,
            message: `« ${node.address} » vient juste après un autre écran « say ».`,
            hint: 'Dites tout sur un seul écran, ou posez une question entre les deux.',
          })),
      ),
    );
  },
};

/** The steps of this kind that may come next, branches and subflows gone through. */
function nextSaying(graph: FlowGraph, from: GraphNode): readonly GraphNode[] {
  const seen = new Set<GraphNode>();
  const open = [from];
  // What is put at the end of the list is met in its turn.
  for (const node of open) {
    for (const { to } of node.edges) {
      const next = graph.nodes.get(to ?? '');
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      if (isPassed(next)) open.push(next);
    }
  }
  return [...seen].filter(({ step }) => step.say !== undefined);
}
