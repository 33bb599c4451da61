import { expect, test } from '@jest/globals';
import { hearAnswersOf } from '../../bot/conversation/hear-answers.ts';
import { cutText } from '../../bot/conversation/spoken-words.ts';
import { withOperatorNamed } from '../../bot/conversation/hear-operator.ts';
import { operatorNamed, operatorOfLabel } from '../../bot/conversation/operators-named.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (text: string) =>
  turn(world, { state: newState(), message: { kind: 'text', text }, now: NOW });
const operators = [...world.operators.values()];

/** Every question of every flow, with its options that are services. */
const CHOICES = [...world.flows.values()].flatMap((flow) =>
  [...flow.steps.values()].flatMap((step) => {
    if (step.kind !== 'question' || step.several) return [];
    const services = step.options.flatMap((option) => {
      const operator = operatorOfLabel(world, option.label.fr);
      return operator ? [{ id: option.id, operator }] : [];
    });
    return services.length > 1 ? [{ flow, step, services }] : [];
  }),
);

test('no flow asks which service to who named one, by any of its names', () => {
  expect(CHOICES.length).toBeGreaterThan(10);
  const asked = CHOICES.flatMap(({ flow, step, services }) =>
    services.flatMap(({ id, operator }) =>
      (operator.words ?? []).flatMap((word) => {
        const text = `bonjour c'est ${word}`;
        const heard = withOperatorNamed(
          world,
          [flow],
          text,
          hearAnswersOf([flow], cutText(text), world),
        );
        const answer = heard?.[flow.id]?.find((one) => one.step === step.address);
        return answer?.options[0] === id ? [] : [`${flow.id}/${step.address} ${word}`];
      }),
    ),
  );
  expect(asked).toEqual([]);
});

test.each([
  ['mot de passe de la caf oublié', 'caf.mot-de-passe', 'payer', 'caf'],
  ["demander l'aide au logement à la caf", 'caf.aide-logement', 'payer', 'caf'],
  ['déclaration trimestrielle kaf', 'caf.declaration-trimestrielle', 'payer', 'caf'],
])('"%s" is not asked which service', (text, flow, step, option) => {
  const walk = say(text).state.walks.at(-1);
  expect(walk?.flow).toBe(flow);
  expect(walk?.answers).toContainEqual({ step, options: [option], heard: true });
});

test.each(['je ne suis pas à la caf', 'plus à la caf', 'la caf ou la msa', 'la caf et la msa'])(
  '"%s" chooses none',
  (text) => {
    for (const { flow, step } of CHOICES.filter(({ flow }) => flow.id === 'caf.aide-logement')) {
      const heard = withOperatorNamed(world, [flow], text, undefined);
      expect(heard?.[flow.id]?.some((one) => one.step === step.address) ?? false).toBe(false);
    }
  },
);

test('a name is of one service only', () => {
  const names = operators.flatMap(({ words = [] }) => words);
  expect(new Set(names).size).toBe(names.length);
  for (const operator of operators) {
    for (const word of operator.words ?? []) {
      const named = operatorNamed(world, `c'est pour ${word} svp`);
      expect(named?.id).toBe(operator.discreet ? undefined : operator.id);
    }
  }
});
