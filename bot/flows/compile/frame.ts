import { ownValue } from '../../engine/own-value.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredStep } from '../schemas/steps.ts';
import { type AuthoredTarget } from '../schemas/parts.ts';
import { exitNamed, jumpNamed, targetOf, type Jump } from '../graph/edges.ts';
import { MAX_NESTING } from '../graph/expand.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A file where it is entered: the flow itself, or a subflow at one of its steps. */
export interface Frame {
  readonly source: FlowSource;
  /** `''`, or `account/`. */
  readonly prefix: string;
  readonly depth: number;
  readonly wording: Wording;
  /** Subflows entered from here, by step. */
  readonly inside: ReadonlyMap<string, Frame>;
  /** Address in the flow of what an exit leads to. */
  exit(name: string): string | undefined;
  /** Address of where one goes on in another flow. */
  jump(to: Jump): string | undefined;
}

/** A flow where it stands: by itself, or where another goes on in it. */
export interface Standing {
  /** `''`, or `impots:payer/`. */
  readonly prefix: string;
  readonly jump: Frame['jump'];
}

const ALONE: Standing = { prefix: '', jump: () => undefined };

/** The frames of a flow and of all that it enters, at most MAX_NESTING deep. */
export function framesOf(
  root: FlowSource,
  sources: ReadonlyMap<string, FlowSource>,
  { prefix: before, jump }: Standing = ALONE,
): Frame {
  const enter = (source: FlowSource, prefix: string, depth: number, exit: Frame['exit']): Frame => {
    const inside = new Map<string, Frame>();
    const frame: Frame = { source, prefix, depth, wording: wordingOf(source), inside, exit, jump };
    for (const [id, step] of stepsOf(source)) {
      const entered = step.subflow === undefined ? undefined : sources.get(step.subflow);
      if (entered?.kind !== 'subflow' || depth >= MAX_NESTING) continue;
      const leave = (name: string): string | undefined =>
        addressOf(frame, ownValue(step.exits, name));
      inside.set(id, enter(entered, `${prefix}${id}/`, depth + 1, leave));
    }
    return frame;
  };
  return enter(root, before, 0, () => undefined);
}

/** Steps of a file in the author's order. */
export function stepsOf({ flow }: FlowSource): readonly (readonly [string, AuthoredStep])[] {
  return Object.entries(flow.steps ?? {});
}

/**
 * Where a target written in a frame leads, as an address of the flow: through exits, and into the
 * first step of a subflow. `undefined`: it leads nowhere.
 */
export function addressOf(frame: Frame, written: AuthoredTarget | undefined): string | undefined {
  if (written === undefined) return undefined;
  const target = targetOf(written);
  const jump = jumpNamed(target);
  if (jump !== undefined) return frame.jump(jump);
  const exit = exitNamed(target);
  if (exit !== undefined) return frame.exit(exit);
  const step = ownValue(frame.source.flow.steps, target);
  if (step === undefined) return undefined;
  if (step.subflow === undefined) return frame.prefix + target;
  const inside = frame.inside.get(target);
  return inside && addressOf(inside, inside.source.flow.start);
}
