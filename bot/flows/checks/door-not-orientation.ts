import { type Check, type FindingAt } from '../check.ts';
import { isPassed } from '../graph/explore.ts';
import { graphsOf } from '../graph/explored.ts';
import { type FlowGraph, type GraphNode } from '../graph/expand.ts';
import { onceEach } from '../graph/places.ts';

/** A door opens on an orientation, without a question. */
export const doorNotOrientation: Check = {
  code: 'door-not-orientation',
  severity: 'error',
  *run(input) {
    yield* onceEach(graphsOf(input).flatMap(doorsOf));
  },
};

function doorsOf(graph: FlowGraph): FindingAt[] {
  return [...graph.nodes.values()].flatMap((node) =>
    node.edges
      .filter(({ kind }) => kind === 'if-that-fails' || kind === 'if-stuck')
      .filter(({ to }) => !opensOnOrientations(graph, to))
      .map(({ kind }) => toFinding(node, kind)),
  );
}

function opensOnOrientations({ nodes }: FlowGraph, door: string | undefined): boolean {
  const seen = new Set<string>();
  const waiting = [door];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const node = nodes.get(at);
    if (node === undefined || seen.has(at)) continue;
    seen.add(at);
    if (isPassed(node))
      waiting.push(...node.edges.map(({ to }) => to).filter((to) => to !== undefined));
    else if (node.step.orientation === undefined) return false;
  }
  return true;
}

function toFinding({ source, step, path }: GraphNode, kind: string): FindingAt {
  const block = step.autonomy === undefined ? 'orientation' : 'autonomy';
  const own = Object.hasOwn(step[block] ?? {}, kind);
  return {
    file: source.file,
    path: own
      ? [...path, block, kind]
      : source.flow['if-that-fails'] === undefined
        ? [...path, block]
        : ['if-that-fails'],
    message: 'Cette porte doit mener à une orientation, sans poser de question.',
    hint: 'Menez à une étape orientation, ou à un embranchement qui n’en a pas d’autres.',
  };
}
