import { type Check, type FindingAt } from '../check.ts';
import { communesApart, rowsIn, type CommuneCodes } from '../graph/communes-apart.ts';
import { type GraphNode } from '../graph/expand.ts';
import { isPassed, type Explored } from '../graph/explore.ts';
import { exploredOf } from '../graph/explored.ts';
import { loopsOf } from '../graph/walk-file.ts';

/**
 * Every path ends in an outcome, subflows inside, whatever is answered, and so does what follows
 * each `then` and door. Silent where a rule on one file already says why.
 */
export const endlessPath: Check = {
  code: 'endless-path',
  severity: 'error',
  *run(input) {
    for (const explored of exploredOf(input)) {
      if (!explored.complete || hasOtherFault(explored)) continue;
      const loop = loopIn(explored);
      if (loop !== undefined) yield toFinding(explored, loop);
    }
  },
};

function hasOtherFault({ graph }: Explored): boolean {
  const nodes = [...graph.nodes.values()];
  const files = new Set(nodes.map(({ source }) => source.flow));
  return (
    nodes.some(({ edges }) => edges.some(({ to }) => to === undefined)) ||
    [...files].some((flow) => loopsOf(flow).length > 0)
  );
}

/** Addresses of a loop that somebody of some commune can turn in. */
function loopIn(explored: Explored): readonly string[] | undefined {
  if (loopFor(explored) === undefined) return undefined;
  const steps = [...explored.graph.nodes.values()].map(({ step }) => step);
  for (const commune of communesApart(steps)) {
    const loop = loopFor(explored, commune);
    if (loop !== undefined) return loop;
  }
  return undefined;
}

/**
 * Addresses of a loop, `then` left out, for somebody of a commune, or as it is written; a door that
 * opens on itself is another rule's.
 */
function loopFor({ graph }: Explored, commune?: CommuneCodes): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (address: string): readonly string[] | undefined => {
    const met = path.indexOf(address);
    if (met >= 0) return path.slice(met);
    if (done.has(address)) return undefined;
    path.push(address);
    for (const to of nextTo(graph.nodes.get(address), commune)) {
      const loop = visit(to);
      if (loop !== undefined && !isOneDoor(graph.nodes, loop)) return loop;
    }
    path.pop();
    done.add(address);
    return undefined;
  };
  return visit(graph.start);
}

function nextTo(node: GraphNode | undefined, commune?: CommuneCodes): readonly string[] {
  const rows = commune && node?.step.branch && rowsIn(node.step, commune);
  return (node?.edges ?? []).flatMap(({ kind, to }, index) =>
    kind === 'then' || to === undefined || rows?.has(index) === false ? [] : [to],
  );
}

function isOneDoor(nodes: Explored['graph']['nodes'], loop: readonly string[]): boolean {
  const shown = loop.filter((address) => {
    const node = nodes.get(address);
    return node !== undefined && !isPassed(node);
  });
  return shown.length === 1;
}

function toFinding({ graph }: Explored, loop: readonly string[]): FindingAt {
  const first = loop[0] ?? graph.start;
  return {
    file: graph.root.file,
    path: ['steps', first.split('/')[0] ?? first],
    part: 'key',
    message: `Un chemin ne finit jamais : ${[...loop, first].join(' → ')}.`,
    hint: 'Une porte ne peut pas ramener à une étape déjà vue : menez-la ailleurs, ou « none ».',
  };
}
