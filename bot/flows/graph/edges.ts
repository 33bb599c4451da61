import { ownValue } from '../../engine/own-value.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { type Path } from '../../source/yaml-file.ts';

/** How one leaves a step. */
export type EdgeKind =
  'option' | 'several' | 'row' | 'otherwise' | 'exit' | 'then' | 'if-stuck' | 'if-that-fails';

/** One way out of a step, as written. */
export interface Edge {
  readonly kind: EdgeKind;
  /** A step of the same file, or `exit.<name>`. */
  readonly target: string;
  /** Where the target is written, from the root of the file. */
  readonly path: Path;
  /** Position of the option or row that it belongs to. */
  readonly index?: number;
}

/** `if-that-fails: none`: this orientation is the last door. */
export const LAST_DOOR = 'none';

const EXIT = 'exit.';

/** The exit that a target names (`exit.locked` → `locked`), or none. */
export function exitNamed(target: string): string | undefined {
  return target.startsWith(EXIT) ? target.slice(EXIT.length) : undefined;
}

/** The door of an orientation: its own, else the head's; none when it is the last. */
export function doorOf(flow: AuthoredFlow, id: string): Edge | undefined {
  const own = ownValue(flow.steps, id)?.orientation?.['if-that-fails'];
  const target = own ?? flow['if-that-fails'];
  if (target === undefined || target === LAST_DOOR) return undefined;
  const path =
    own === undefined ? ['if-that-fails'] : ['steps', id, 'orientation', 'if-that-fails'];
  return { kind: 'if-that-fails', target, path };
}

/** Every way out of a step of this file, the head's door included. Pure. */
export function edgesOf(flow: AuthoredFlow, id: string): readonly Edge[] {
  const step = ownValue(flow.steps, id);
  if (step === undefined) return [];
  const at: Path = ['steps', id];
  return [
    ...questionEdges(step, at),
    ...branchEdges(step, at),
    ...Object.entries(step.exits ?? {}).map(([name, target]): Edge => {
      return { kind: 'exit', target, path: [...at, 'exits', name] };
    }),
    ...outcomeEdges(flow, id, step, at),
  ];
}

function questionEdges(step: AuthoredStep, at: Path): Edge[] {
  const edges: Edge[] = [];
  for (const [index, option] of (step.options ?? []).entries()) {
    if (option.go === undefined) continue;
    edges.push({ kind: 'option', target: option.go, path: [...at, 'options', index, 'go'], index });
  }
  if (step.go !== undefined) {
    edges.push({ kind: 'several', target: step.go, path: [...at, 'go'] });
  }
  return edges;
}

function branchEdges(step: AuthoredStep, at: Path): Edge[] {
  return (step.branch ?? []).map((row, index): Edge => {
    return 'otherwise' in row
      ? {
          kind: 'otherwise',
          target: row.otherwise,
          path: [...at, 'branch', index, 'otherwise'],
          index,
        }
      : { kind: 'row', target: row.go, path: [...at, 'branch', index, 'go'], index };
  });
}

function outcomeEdges(flow: AuthoredFlow, id: string, step: AuthoredStep, at: Path): Edge[] {
  const edges: Edge[] = [];
  const then = step.autonomy?.then;
  if (then !== undefined) {
    edges.push({ kind: 'then', target: then.go, path: [...at, 'autonomy', 'then', 'go'] });
  }
  const stuck = step.autonomy?.['if-stuck'];
  if (stuck !== undefined) {
    edges.push({ kind: 'if-stuck', target: stuck, path: [...at, 'autonomy', 'if-stuck'] });
  }
  const door = step.orientation === undefined ? undefined : doorOf(flow, id);
  if (door !== undefined) edges.push(door);
  return edges;
}
