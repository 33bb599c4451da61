import fc from 'fast-check';
import { type Flow, type Option, type Step, type Test } from '../../bot/engine/model.ts';
import { answer } from '../../bot/engine/answer.ts';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { type Position, type Territory, type Walk } from '../../bot/engine/walk.ts';
import {
  autonomy,
  branch,
  buildFlow,
  facts,
  option,
  orientation,
  question,
  several,
} from './build-flow.ts';

/** Facts of every generated flow. */
export const generatedFacts = facts({ f: ['a', 'b', 'c'], h: ['a', 'b'], 'g[]': ['x', 'y', 'z'] });
const TERRITORIES: readonly (readonly string[])[] = [['33'], ['67', '200'], ['974']];

const nat = fc.nat({ max: 1000 });
const setting = fc.option(
  fc.constantFrom(
    ...[...generatedFacts.values()].flatMap(({ name, values }) =>
      values.map((value) => [name, value] as const),
    ),
  ),
  { freq: 2, nil: undefined },
);
const seed = fc.record({
  kind: fc.constantFrom(
    ...(['question', 'question', 'question', 'say', 'several', 'branch', 'autonomy'] as const),
  ),
  options: fc.array(fc.record({ go: nat, set: setting }), { minLength: 2, maxLength: 4 }),
  go: nat,
  door: nat,
  only: fc.boolean(),
  tests: fc.array(
    fc.record({
      kind: fc.constantFrom(...(['any', 'all', 'territory', 'count'] as const)),
      fact: fc.constantFrom('f', 'h', 'g'),
      values: fc.subarray(['a', 'b', 'c', 'x', 'y', 'z'], { minLength: 1, maxLength: 2 }),
      territory: fc.constantFrom(...TERRITORIES),
      denied: fc.boolean(),
      go: nat,
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
type Seed = typeof seed extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Sound flows of up to `maxSteps` steps: questions, questions that take several, branches on
 * facts and on the territory, autonomy steps with `then` (the only edges that may go back) and
 * doors (through a branch too), orientations with a second door.
 */
export function generatedFlow({ maxSteps = 12 } = {}): fc.Arbitrary<Flow> {
  return fc.array(seed, { minLength: 1, maxLength: maxSteps }).map(toFlow);
}

const DOORS = ['door', 'desk', 'last'] as const;

function toFlow(seeds: readonly Seed[]): Flow {
  const addresses = seeds.map((_, at) => (at % 4 === 3 ? `sub/s${at}` : `s${at}`));
  // Forward only, so that the flow has no ring; past the last step stands the desk.
  const later = (at: number, pick: number) => {
    const choices = [...addresses.slice(at + 1), 'desk'];
    return choices[pick % Math.min(choices.length, 4)] ?? 'desk';
  };
  const steps = seeds.map((one, at) =>
    toStep(one, { address: addresses[at] ?? '', at, later, addresses }),
  );
  return buildFlow(
    [
      ...steps,
      branch('door', [{ when: [{ kind: 'territory', codes: ['67'] }], go: 'last' }], 'desk'),
      orientation('desk', 'last'),
      orientation('last'),
    ],
    { facts: generatedFacts },
  );
}

/** Where a step stands in its flow. */
interface Standing {
  readonly address: string;
  readonly at: number;
  readonly later: (at: number, pick: number) => string;
  readonly addresses: readonly string[];
}

function toStep(one: Seed, { address, at, later, addresses }: Standing): Step {
  switch (one.kind) {
    case 'question':
      return question(
        address,
        one.options.map(({ go, set }, index) =>
          option(`o${index}`, later(at, go), { set: set ? [set] : [] }),
        ),
      );
    case 'say':
      return { ...question(address, [option('ok', later(at, one.go))]), says: true };
    case 'several':
      return several(
        address,
        later(at, one.go),
        one.options.map(({ set }, index) =>
          option(`o${index}`, undefined, { set: set ? [set] : [], only: one.only && index === 0 }),
        ),
      );
    case 'branch':
      return branch(
        address,
        one.tests.map(({ kind, fact, values, territory, denied, go }) => {
          const one: Test =
            kind === 'territory'
              ? { kind, codes: territory }
              : kind === 'count'
                ? { kind, of: addresses[go % addresses.length] ?? '', atLeast: 2 }
                : { kind, fact, values };
          return { when: denied ? [{ kind: 'not', of: [one] }] : [one], go: later(at, go) };
        }),
        later(at, one.go),
      );
    case 'autonomy':
      return autonomy(address, {
        ifStuck: DOORS[one.door % DOORS.length] ?? 'desk',
        ...(one.only && { then: addresses[one.go % addresses.length] ?? 'desk' }),
      });
  }
}

/** What a person does: numbers that choose among what is offered. */
export const generatedTaps: fc.Arbitrary<readonly number[]> = fc.array(nat, { maxLength: 20 });

/** A commune's codes, one that none tests, a refusal, or not asked yet. */
export const generatedTerritory: fc.Arbitrary<Territory> = fc.constantFrom<Territory>(
  ...TERRITORIES,
  ['99'],
  'declined',
  undefined,
);

/** Every answer that the current step takes (all sets of one or two in a `several`). */
export function offered({ at }: Position): readonly (readonly string[])[] {
  if (at.kind === 'commune') return [];
  const { step } = at;
  if (step.kind === 'autonomy') {
    return [...(step.ifStuck ? [['if-stuck']] : []), ...(step.then ? [['then']] : [])];
  }
  if (step.kind === 'orientation') return step.ifThatFails ? [['if-that-fails']] : [];
  const ids = step.options.map(({ id }) => id);
  if (!step.several) return ids.map((id) => [id]);
  const open = step.options.filter(({ only }: Option) => !only).map(({ id }) => id);
  const pairs = open.flatMap((a, at) => open.slice(at + 1).map((b) => [a, b]));
  return [...ids.map((id) => [id]), ...pairs];
}

/** The walk after some taps, from the start or from a walk; it ends early where none is offered. */
export function tapped(
  flow: Flow,
  taps: readonly number[],
  territory: Territory,
  from: Walk = start(flow),
): Walk {
  let walk = from;
  for (const tap of taps) {
    const position = replay(flow, walk, territory);
    const choices = offered(position);
    const options = choices[tap % Math.max(choices.length, 1)];
    if (options === undefined) return walk;
    const move = answer(flow, walk, { step: position.at.step.address, options }, territory);
    if (move.kind === 'refused') throw new Error(`An offered answer was refused: ${move.reason}`);
    walk = move.walk;
  }
  return walk;
}
