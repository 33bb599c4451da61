import { type Check, type CheckInput } from '../check.ts';
import { type FlowSource } from '../authored.ts';
import { isOfFact } from '../graph/conditions.ts';
import { type FlowGraph } from '../graph/expand.ts';
import { graphsOf } from '../graph/explored.ts';
import { setsIn, testsIn } from '../graph/facts-used.ts';
import { sourcesOf } from '../graph/places.ts';

/** A branch tests a fact that some answer before it can set (in a subflow: in a flow that enters it). */
export const factNeverSet: Check = {
  code: 'fact-never-set',
  severity: 'error',
  readsAll: true,
  *run(input) {
    const byGraph = graphsOf(input).map((graph) => {
      const files = filesOf(graph);
      return { files, set: new Set([...files].flatMap(setsIn).map(({ fact }) => fact)) };
    });
    for (const source of sourcesOf(input)) {
      const entered = byGraph.filter(({ files }) => files.has(source));
      if (entered.length === 0) continue;
      for (const { fact, path } of testsIn(source)) {
        const known = !isOfFact({ fact }) || !input.catalog.facts.has(fact);
        if (known || entered.some(({ set }) => set.has(fact) || hasUnknown(input, set))) continue;
        yield {
          file: source.file,
          path,
          part: 'key',
          message: `Aucune réponse ne règle le fait « ${fact} » : cette ligne ne sert jamais.`,
          hint: `Ajoutez « set: { ${fact}: … } » à une réponse posée avant.`,
        };
      }
    }
  },
};

/** A fact that is set under a name unknown to the list may well be this one, mistyped. */
function hasUnknown({ catalog }: CheckInput, set: ReadonlySet<string>): boolean {
  return [...set].some((fact) => !catalog.facts.has(fact));
}

function filesOf(graph: FlowGraph): ReadonlySet<FlowSource> {
  return new Set([...graph.nodes.values()].map((node) => node.source));
}
