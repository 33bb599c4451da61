import { type Flow, type Option } from '../engine/model.ts';
import { type Answer, type Walk } from '../engine/walk.ts';
import { flowOf, homeOf } from './where.ts';
import { type World } from './world.ts';

/** Facts of the person; others are known of one service alone. */
const OF_PERSON: ReadonlySet<string> = new Set(['internet', 'regime']);

/**
 * The answers to a flow that walks of before gave already, as heard: to a question that asks for the
 * same fact, by the same answer. "Avez-vous internet ?" is asked once; whether an account opens, once
 * of each service.
 */
export function toldBefore(world: World, flow: Flow, walks: readonly Walk[]): readonly Answer[] {
  const told = new Set(
    walks.flatMap((walk) => {
      const before = flowOf(world, walk.flow);
      return before ? walk.answers.flatMap((answer) => keysOf(world, before, answer)) : [];
    }),
  );
  if (told.size === 0) return [];
  return [...flow.steps.values()].flatMap((step) => {
    if (step.kind !== 'question') return [];
    const answers = step.options.map(({ id }) => ({
      step: step.address,
      options: [id],
      heard: true as const,
    }));
    return answers.filter((answer) => keysOf(world, flow, answer).some((key) => told.has(key)));
  });
}

/** What an answer tells for other flows, where its question asks for just that. */
function keysOf(world: World, flow: Flow, { step: address, options }: Answer): readonly string[] {
  const step = flow.steps.get(address);
  if (step?.kind !== 'question' || step.several) return [];
  const [service = ''] = homeOf(world, flow, address).flow.id.split('.');
  return step.options
    .filter(({ id }) => options.includes(id))
    .flatMap(({ id, set }) =>
      set
        .filter(([fact]) => asksFor(step.options, fact))
        .map(([fact, value]) => [id, fact, value, OF_PERSON.has(fact) ? '' : service].join(' ')),
    );
}

/** Whether the answers of a question tell one value of a fact from another. */
function asksFor(options: readonly Option[], fact: string): boolean {
  const told = options.flatMap(({ set }) => set).filter(([name]) => name === fact);
  return told.some(([, value]) => value !== told[0]?.[1]);
}
