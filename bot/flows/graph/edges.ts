import { ownValue } from '../../engine/own-value.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { type AuthoredTarget } from '../schemas/parts.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { type Path } from '../../source/yaml-file.ts';

/** How one leaves a step. */
export type EdgeKind =
  | 'option'
  | 'several'
  | 'row'
  | 'otherwise'
  | 'exit'
  | 'then'
  | 'result'
  | 'if-stuck'
  | 'if-that-fails';

/** One way out of a step, as written. */
export interface Edge {
  readonly kind: EdgeKind;
  /** A step of the same file, `exit.<name>`, or another flow (see {@link jumpNamed}). */
  readonly target: string;
  /** Where the target is written, from the root of the file. */
  readonly path: Path;
  /** Position of the option or row that it belongs to. */
  readonly index?: number;
}

/** `if-that-fails: none`: this orientation is the last door. */
export const LAST_DOOR = 'none';

const EXIT = 'exit.';
const JUMP = 'flow:';

/** Another flow to go on in, at a step of it or at its start. */
export interface Jump {
  readonly flow: string;
  readonly step?: string;
}

/** A target as one word: a step, an exit, or `flow:<id>`, `flow:<id>/<step>`. */
export function targetOf(written: AuthoredTarget): string {
  if (typeof written === 'string') return written;
  return `${JUMP}${written.flow}${written.step === undefined ? '' : `/${written.step}`}`;
}

/** The other flow that a target names, or none. */
export function jumpNamed(target: string): Jump | undefined {
  if (!target.startsWith(JUMP)) return undefined;
  const [flow = '', step] = target.slice(JUMP.length).split('/');
  return step === undefined ? { flow } : { flow, step };
}

/** What stands before the addresses of a flow that another goes on in: `impots:payer/`. */
export function jumpPrefix(flow: string): string {
  return `${flow.replace('.', ':')}/`;
}

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
      return { kind: 'exit', target: targetOf(target), path: [...at, 'exits', name] };
    }),
    ...outcomeEdges(flow, id, step, at),
  ];
}

function questionEdges(step: AuthoredStep, at: Path): Edge[] {
  const edges: Edge[] = [];
  for (const [index, option] of (step.options ?? []).entries()) {
    if (option.go === undefined) continue;
    const path = [...at, 'options', index, 'go'];
    edges.push({ kind: 'option', target: targetOf(option.go), path, index });
  }
  if (step.go !== undefined) {
    edges.push({ kind: 'several', target: targetOf(step.go), path: [...at, 'go'] });
  }
  return edges;
}

function branchEdges(step: AuthoredStep, at: Path): Edge[] {
  return (step.branch ?? []).map((row, index): Edge => {
    return 'otherwise' in row
      ? {
          kind: 'otherwise',
          target: targetOf(row.otherwise),
          path: [...at, 'branch', index, 'otherwise'],
          index,
        }
      : { kind: 'row', target: targetOf(row.go), path: [...at, 'branch', index, 'go'], index };
  });
}

function outcomeEdges(flow: AuthoredFlow, id: string, step: AuthoredStep, at: Path): Edge[] {
  const edges: Edge[] = [];
  const then = step.autonomy?.then;
  if (then !== undefined) {
    const path = [...at, 'autonomy', 'then', 'go'];
    edges.push({ kind: 'then', target: targetOf(then.go), path });
  }
  const stuck = step.autonomy?.['if-stuck'];
  if (stuck !== undefined) {
    edges.push({ kind: 'if-stuck', target: stuck, path: [...at, 'autonomy', 'if-stuck'] });
  }
  for (const [index, { go }] of (step.plan?.results ?? []).entries()) {
    edges.push({
      kind: 'result',
      target: go,
      path: [...at, 'plan', 'results', index, 'go'],
      index,
    });
  }
  const door = step.orientation === undefined ? undefined : doorOf(flow, id);
  if (door !== undefined) edges.push(door);
  return edges;
}
