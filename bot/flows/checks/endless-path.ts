import { type Check, type FindingAt } from '../check.ts';
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

/** Addresses of a loop, `then` left out; a door that opens on itself is another rule's. */
function loopIn({ graph }: Explored): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (address: string): readonly string[] | undefined => {
    const met = path.indexOf(address);
    if (met >= 0) return path.slice(met);
    if (done.has(address)) return undefined;
    path.push(address);
    for (const { kind, to } of graph.nodes.get(address)?.edges ?? []) {
      const loop = kind === 'then' || to === undefined ? undefined : visit(to);
      if (loop !== undefined && !isOneDoor(graph.nodes, loop)) return loop;
    }
    path.pop();
    done.add(address);
    return undefined;
  };
  return visit(graph.start);
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
