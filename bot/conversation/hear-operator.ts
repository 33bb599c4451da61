import { ownValue } from '../engine/own-value.ts';
import { type Flow, type QuestionStep } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { type Operator } from '../permanences/model.ts';
import { type HeardAnswers } from './heard-answers.ts';
import { operatorOfLabel, operatorsMeant } from './operators-named.ts';
import { type World } from './world.ts';

/**
 * What was heard, with "La Caf" answered wherever one of the services to choose from is the only one
 * of them that the words name: who names a service is not asked which. `said` of options comes first.
 */
export function withOperatorNamed(
  world: World,
  flows: readonly Flow[],
  text: string,
  heard: HeardAnswers | undefined,
): HeardAnswers | undefined {
  const meant = operatorsMeant(world, text);
  if (meant.size === 0) return heard;
  const all = flows.map((flow) => {
    const before = ownValue(heard, flow.id) ?? [];
    return [flow.id, [...before, ...operatorAnswers(world, flow, meant, before)]] as const;
  });
  const some = all.filter(([, answers]) => answers.length > 0);
  return some.length === 0 ? undefined : Object.fromEntries(some);
}

/** The answers that name one of these services, of questions that were not answered. */
export function operatorAnswers(
  world: World,
  flow: Flow,
  meant: ReadonlySet<Operator>,
  before: readonly Answer[],
): readonly Answer[] {
  return [...flow.steps.values()].flatMap((step) => {
    if (step.kind !== 'question' || step.several) return [];
    if (before.some((answer) => answer.step === step.address)) return [];
    const option = optionOf(world, step, meant);
    return option === undefined
      ? []
      : [{ step: step.address, options: [option], heard: true as const }];
  });
}

function optionOf(
  world: World,
  { options }: QuestionStep,
  meant: ReadonlySet<Operator>,
): string | undefined {
  const named = options.filter(({ label }) => {
    const operator = operatorOfLabel(world, label.fr);
    return operator !== undefined && meant.has(operator);
  });
  const [only] = named;
  return named.length === 1 ? only?.id : undefined;
}
