import { ownValue } from '../../engine/own-value.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredOption } from '../schemas/steps.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { type Path } from '../../source/yaml-file.ts';
import { doorOf, edgesOf, exitNamed, type EdgeKind } from './edges.ts';

/** Most subflows one inside another. */
export const MAX_NESTING = 3;

/** A way out in the expanded graph; `to` is absent when the target is unknown. */
export interface GraphEdge {
  readonly kind: EdgeKind | 'enter';
  readonly to?: string;
  readonly option?: AuthoredOption;
  /** Position of the row of a branch. */
  readonly row?: number;
}

/** A step where it is entered: `account/know-password` in the flow, `know-password` in its file. */
export interface GraphNode {
  readonly address: string;
  readonly id: string;
  readonly source: FlowSource;
  readonly step: NonNullable<AuthoredFlow['steps']>[string];
  readonly edges: readonly GraphEdge[];
  /** Where the step is written in its file. */
  readonly path: Path;
}

/** A flow with its subflows inside. */
export interface FlowGraph {
  readonly root: FlowSource;
  readonly start: string;
  readonly nodes: ReadonlyMap<string, GraphNode>;
}

interface Frame {
  readonly source: FlowSource;
  readonly prefix: string;
  readonly depth: number;
  /** Address in the parent of what each exit leads to. */
  exit(name: string): string | undefined;
}

/**
 * A flow with every subflow inlined, at most MAX_NESTING deep; unknown targets are left out, so
 * that a faulty flow still has a graph. Pure.
 */
export function expand(root: FlowSource, sources: ReadonlyMap<string, FlowSource>): FlowGraph {
  const nodes = new Map<string, GraphNode>();
  const add = (frame: Frame): void => {
    for (const [id, step] of Object.entries(frame.source.flow.steps ?? {})) {
      const address = frame.prefix + id;
      const inside = step.subflow === undefined ? undefined : sources.get(step.subflow);
      const entered = inside?.kind === 'subflow' && frame.depth < MAX_NESTING ? inside : undefined;
      const edges =
        entered === undefined
          ? edgesAt(frame, id, root)
          : enterEdges(address, entered.flow.start, entered.flow);
      nodes.set(address, {
        address,
        id,
        source: frame.source,
        step,
        edges,
        path: ['steps', id],
      });
      if (entered === undefined) continue;
      add({
        source: entered,
        prefix: `${address}/`,
        depth: frame.depth + 1,
        exit: (name) => resolve(frame, ownValue(step.exits, name)),
      });
    }
  };
  add({ source: root, prefix: '', depth: 0, exit: () => undefined });
  return { root, start: root.flow.start ?? '', nodes };
}

function enterEdges(address: string, start: string | undefined, flow: AuthoredFlow): GraphEdge[] {
  if (start === undefined || ownValue(flow.steps, start) === undefined) return [{ kind: 'enter' }];
  return [{ kind: 'enter', to: `${address}/${start}` }];
}

function resolve(frame: Frame, target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const exit = exitNamed(target);
  if (exit !== undefined) return frame.exit(exit);
  return ownValue(frame.source.flow.steps, target) === undefined
    ? undefined
    : frame.prefix + target;
}

function edgesAt(frame: Frame, id: string, root: FlowSource): GraphEdge[] {
  const { flow } = frame.source;
  const step = ownValue(flow.steps, id);
  const edges = edgesOf(flow, id).map((edge): GraphEdge => {
    const to = resolve(frame, edge.target);
    const option =
      edge.kind === 'option' && edge.index !== undefined ? step?.options?.[edge.index] : undefined;
    return {
      kind: edge.kind,
      ...(to === undefined ? {} : { to }),
      ...(option === undefined ? {} : { option }),
      ...(edge.kind === 'row' && edge.index !== undefined ? { row: edge.index } : {}),
    };
  });
  const inherited = inheritedDoor(frame, id, root);
  return inherited === undefined ? edges : [...edges, { kind: 'if-that-fails', to: inherited }];
}

/** In a subflow, an orientation that names no door takes the head's of the flow entered. */
function inheritedDoor(frame: Frame, id: string, root: FlowSource): string | undefined {
  const own = ownValue(frame.source.flow.steps, id)?.orientation;
  if (own === undefined || own['if-that-fails'] !== undefined) return undefined;
  if (frame.source === root || doorOf(frame.source.flow, id) !== undefined) return undefined;
  const door = root.flow['if-that-fails'];
  return door === undefined || ownValue(root.flow.steps, door) === undefined ? undefined : door;
}
