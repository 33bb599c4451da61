import { structureOf as structureOfTest, testsWithin } from './conditions.ts';
import { type Flow, type Option, type Step } from './model.ts';

/**
 * The structure of a compiled flow as canonical JSON, the input of its digest: all that decides
 * where an answer leads, subflows included. Texts, words, sources, dates and the order of steps are
 * left out, so that rewording a flow never disturbs a walk.
 *
 * @example
 * digestInput({ start: 'reset', steps: new Map(), facts: new Map() }) // '["reset",[],[]]'
 */
export function digestInput(flow: Pick<Flow, 'start' | 'steps' | 'facts'>): string {
  const steps = [...flow.steps.values()].sort((a, b) => compare(a.address, b.address));
  const used = new Set(steps.flatMap(factsOf));
  const facts = [...flow.facts.values()]
    .filter(({ name }) => used.has(name))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ name, values, several }) => [name, values, several]);
  return JSON.stringify([flow.start, steps.map(structureOf), facts]);
}

/** Code units, not a locale's order: the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function structureOf(step: Step): readonly unknown[] {
  switch (step.kind) {
    case 'question':
      return [
        step.address,
        step.kind,
        step.several,
        step.options.map(optionOf),
        step.go ?? null,
        step.forgets,
      ];
    case 'branch':
      return [
        step.address,
        step.kind,
        step.rows.map(({ when, go }) => [when.map(structureOfTest), go]),
        step.otherwise,
      ];
    case 'autonomy':
      return [
        step.address,
        step.kind,
        step.ifStuck ?? null,
        step.then?.go ?? null,
        ...(step.plan ?? []).map(({ id, when, go }) => [id, when.map(structureOfTest), go]),
      ];
    case 'orientation':
      return [step.address, step.kind, step.operator, step.need, step.ifThatFails ?? null];
  }
}

function optionOf({ id, set, only, go }: Option): readonly unknown[] {
  return [id, set, only, go ?? null];
}

function factsOf(step: Step): readonly string[] {
  if (step.kind === 'question') return step.forgets;
  const rows = step.kind === 'branch' ? step.rows : step.kind === 'autonomy' ? step.plan : [];
  return (rows ?? []).flatMap(({ when }) =>
    testsWithin(when).flatMap((test) => ('fact' in test ? [test.fact] : [])),
  );
}
