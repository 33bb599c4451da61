import { ownValue } from '../../engine/own-value.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredOption, type AuthoredStep } from '../schemas/steps.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { type Path } from '../../source/yaml-file.ts';
import {
  doorOf,
  edgesOf,
  exitNamed,
  jumpNamed,
  jumpPrefix,
  targetOf,
  type EdgeKind,
  type Jump,
} from './edges.ts';

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
  /** The flow that it stands in, and its prefix: of itself, unless it is a subflow. */
  readonly root: { readonly source: FlowSource; readonly prefix: string };
  readonly prefix: string;
  readonly depth: number;
  /** Address in the parent of what each exit leads to. */
  exit(name: string): string | undefined;
  /** Address of where one goes on in another flow. */
  jump(to: Jump): string | undefined;
}

/**
 * A flow with every subflow inlined, at most MAX_NESTING deep; unknown targets are left out, so
 * that a faulty flow still has a graph. Pure.
 */
export function expand(root: FlowSource, sources: ReadonlyMap<string, FlowSource>): FlowGraph {
  const nodes = new Map<string, GraphNode>();
  const jumps = new Map([[root.flow.id, { source: root, prefix: '' }]]);
  const jump = ({ flow, step }: Jump): string | undefined => {
    const other = jumps.get(flow)?.source ?? sources.get(flow);
    const at = step ?? other?.flow.start;
    if (other?.kind !== 'flow' || at === undefined || !hasStep(other, at)) return undefined;
    const entered = jumps.get(flow) ?? { source: other, prefix: jumpPrefix(flow) };
    jumps.set(flow, entered);
    return entered.prefix + at;
  };
  const add = (frame: Frame): void => {
    for (const [id, step] of Object.entries(frame.source.flow.steps ?? {})) {
      const address = frame.prefix + id;
      const inside = step.subflow === undefined ? undefined : sources.get(step.subflow);
      const entered = inside?.kind === 'subflow' && frame.depth < MAX_NESTING ? inside : undefined;
      const edges =
        entered === undefined
          ? edgesAt(frame, id)
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
        ...frame,
        source: entered,
        prefix: `${address}/`,
        depth: frame.depth + 1,
        exit: (name) => resolve(frame, exitTarget(step.exits, name)),
      });
    }
  };
  // A flow that is gone on in comes in its turn: what is put at the end is met too.
  for (const { source, prefix } of jumps.values()) {
    add({ source, root: { source, prefix }, prefix, depth: 0, exit: () => undefined, jump });
  }
  return { root, start: root.flow.start ?? '', nodes };
}

function enterEdges(address: string, start: string | undefined, flow: AuthoredFlow): GraphEdge[] {
  if (start === undefined || ownValue(flow.steps, start) === undefined) return [{ kind: 'enter' }];
  return [{ kind: 'enter', to: `${address}/${start}` }];
}

function exitTarget(exits: AuthoredStep['exits'], name: string): string | undefined {
  const written = ownValue(exits, name);
  return written === undefined ? undefined : targetOf(written);
}

function hasStep({ flow }: FlowSource, id: string): boolean {
  return ownValue(flow.steps, id) !== undefined;
}

function resolve(frame: Frame, target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const exit = exitNamed(target);
  if (exit !== undefined) return frame.exit(exit);
  const jump = jumpNamed(target);
  if (jump !== undefined) return frame.jump(jump);
  return hasStep(frame.source, target) ? frame.prefix + target : undefined;
}

function edgesAt(frame: Frame, id: string): GraphEdge[] {
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
  const inherited = inheritedDoor(frame, id);
  return inherited === undefined ? edges : [...edges, { kind: 'if-that-fails', to: inherited }];
}

/** In a subflow, an orientation that names no door takes the head's of the flow entered. */
function inheritedDoor(frame: Frame, id: string): string | undefined {
  const { root } = frame;
  const own = ownValue(frame.source.flow.steps, id)?.orientation;
  if (own === undefined || own['if-that-fails'] !== undefined) return undefined;
  if (frame.source === root.source || doorOf(frame.source.flow, id) !== undefined) return undefined;
  const door = root.source.flow['if-that-fails'];
  return door === undefined || !hasStep(root.source, door) ? undefined : root.prefix + door;
}
