import { type FlowSource } from '../authored.ts';
import {
  type AuthoredOption,
  type AuthoredOutcomeParts,
  type AuthoredStep,
} from '../schemas/steps.ts';
import { type CheckInput, type FindingAt } from '../check.ts';
import { type Path } from '../../source/yaml-file.ts';

/** A step with the place where it is written. */
export interface StepAt {
  readonly source: FlowSource;
  readonly id: string;
  readonly step: AuthoredStep;
  readonly path: Path;
}

/** An option with the place where it is written. */
export interface OptionAt extends StepAt {
  readonly option: AuthoredOption;
}

/** Every flow, subflow and stub to speak of, in a fixed order. */
export function sourcesOf({ about, sources }: CheckInput): readonly FlowSource[] {
  return about ? [about] : [...sources.values()];
}

/** Every step of a file, in the author's order. */
export function stepsOf(source: FlowSource): readonly StepAt[] {
  return Object.entries(source.flow.steps ?? {}).map(([id, step]) => {
    return { source, id, step, path: ['steps', id] };
  });
}

/** Every step of every file. */
export function allSteps(input: CheckInput): readonly StepAt[] {
  return sourcesOf(input).flatMap(stepsOf);
}

/** Every option of a step. */
export function optionsOf(at: StepAt): readonly OptionAt[] {
  return (at.step.options ?? []).map((option, index) => {
    return { ...at, option, path: [...at.path, 'options', index] };
  });
}

/** Findings without those that say the same thing of the same place. */
export function* onceEach(findings: Iterable<FindingAt>): Generator<FindingAt> {
  const seen = new Set<string>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.file.name, finding.path, finding.part ?? 'value']);
    if (seen.has(key)) continue;
    seen.add(key);
    yield finding;
  }
}

/** Whether a walk may stop at a step. */
export function isEnd({ autonomy, plan, orientation }: AuthoredStep): boolean {
  return [autonomy, plan, orientation].some((end) => end !== undefined);
}

/** An outcome with the place of its block (`steps.x.autonomy`). */
export interface OutcomeAt {
  readonly at: StepAt;
  readonly outcome: AuthoredOutcomeParts;
  readonly path: Path;
}

/** Every outcome of a file, in the author's order. */
export function outcomesOf(source: FlowSource): readonly OutcomeAt[] {
  return stepsOf(source).flatMap((at): OutcomeAt[] => {
    const { autonomy, plan, orientation } = at.step;
    if (plan !== undefined) return [{ at, outcome: plan, path: [...at.path, 'plan'] }];
    if (autonomy !== undefined) {
      return [{ at, outcome: autonomy, path: [...at.path, 'autonomy'] }];
    }
    return orientation === undefined
      ? []
      : [{ at, outcome: orientation, path: [...at.path, 'orientation'] }];
  });
}
