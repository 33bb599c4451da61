import { type Check } from '../check.ts';
import { isPassed } from '../graph/explore.ts';
import { exploredOf } from '../graph/explored.ts';
import { type GraphNode } from '../graph/expand.ts';
import { isEnd, onceEach } from '../graph/places.ts';

/** Each result of a plan is an end, or branches to ends: never a question, nor another plan. */
export const planResult: Check = {
  code: 'plan-result',
  severity: 'error',
  *run(input) {
    yield* onceEach(
      exploredOf(input).flatMap(({ graph: { nodes } }) =>
        [...nodes.values()].flatMap((node) => {
          const results = node.edges.filter(({ kind }) => kind === 'result');
          return results.flatMap(({ to }, index) => {
            const found = shownFrom(nodes, nodes.get(to ?? ''));
            const wrong = found.find(({ step }) => !isEnd(step) || step.plan !== undefined);
            return wrong === undefined
              ? []
              : [
                  {
                    file: node.source.file,
                    path: [...node.path, 'plan', 'results', index, 'go'],
                    message: `« ${wrong.id} » n’est pas une fin : un plan ne pose pas de question.`,
                    hint: 'Posez la question avant le plan, et menez chaque ligne à une fin.',
                  },
                ];
          });
        }),
      ),
    );
  },
};

/** The screens that a result may be, branches and subflows gone through. */
function shownFrom(
  nodes: ReadonlyMap<string, GraphNode>,
  start: GraphNode | undefined,
): readonly GraphNode[] {
  const seen = new Set(start ? [start] : []);
  // What is put at the end of the set is met in its turn.
  for (const node of seen) {
    if (!isPassed(node)) continue;
    for (const { to } of node.edges) {
      const next = nodes.get(to ?? '');
      if (next) seen.add(next);
    }
  }
  return [...seen].filter((node) => !isPassed(node));
}
