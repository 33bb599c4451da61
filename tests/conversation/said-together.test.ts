import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tap } from '../../bot/conversation/tap.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type QuestionStep } from '../../bot/engine/model.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const then = (state: State, action: Action) => tap(world, { state, action, now: NOW });
const labels = (state: State) =>
  choicesOf(screen(world, state, NOW)).map(({ label }) => label.text);

/** A walk whose first words said these options of a question together. */
function begunWith(flow: string, step: string, options: readonly string[]): State {
  const begun = then(newState(), { do: 'flow', flow }).state;
  const walks = begun.walks.map((walk) => ({
    ...walk,
    answers: [{ step, options, heard: true as const }],
  }));
  return { ...begun, commune: 'declined', walks };
}

const begun = begunWith('ecole.educonnect', 'what', ['canteen', 'enrol']);
const CANTEEN = 'La cantine ou le bus';
const ENROL = 'Inscrire mon enfant';

test('it is asked among what was said, the rest behind one button', () => {
  const view = screen(world, begun, NOW);
  expect(view.heading.text).toBe('Par quoi commencer ?');
  expect(labels(begun)).toEqual([CANTEEN, ENROL, 'Autre chose']);
  expect(view.understood?.items.map(({ says }) => says.text)).toEqual([CANTEEN, ENROL]);
  const others = choicesOf(view).at(-1)?.action ?? { do: 'menu', menu: 'first' };
  const whole = then(begun, others).state;
  expect(labels(whole).length).toBeGreaterThan(5);
  expect(screen(world, whole, NOW).heading.text).not.toBe('Par quoi commencer ?');
  expect(labels({ ...begun, misses: 1 }).length).toBeGreaterThan(5);
});

/** The end of the walk under way, by the first answer of each question. */
function toTheEnd(from: State): State {
  let state = from;
  for (let times = 0; times < 12; times++) {
    const view = screen(world, state, NOW);
    if (view.body.kind === 'orientation' || view.body.kind === 'autonomy') return state;
    const action = choicesOf(view)[0]?.action ?? { do: 'command', command: 'back' };
    state = then(state, action).state;
  }
  throw new Error('No end was reached');
}

test('the other errand is kept for the end, once', () => {
  const first = toTheEnd(begun);
  const next = screen(world, first, NOW).next;
  expect(next?.choices[0]?.label.text).toBe(ENROL);
  const second = toTheEnd(then(first, next?.choices[0]?.action ?? { do: 'menu', menu: '' }).state);
  expect(screen(world, second, NOW).next).toBeUndefined();
  expect(second.walks.at(-1)?.answers[0]).toMatchObject({ step: 'what', options: ['enrol'] });
});

test('a yes and a no are not said together: the question is asked whole', () => {
  const grant = begunWith('ecole.educonnect', 'login-why', ['never', 'forgot']);
  expect(screen(world, grant, NOW).understood).toBeUndefined();
  const questions = [...world.flows.values()].flatMap((flow) =>
    [...flow.steps.values()].flatMap((step) =>
      step.kind === 'question' && step.address === flow.start && !step.several
        ? [{ flow: flow.id, step }]
        : [],
    ),
  );
  const bare = questions.filter(({ step }) => ['yes', 'no'].every((id) => has(step, id)));
  for (const { flow, step } of bare) {
    expect(labels(begunWith(flow, step.address, ['yes', 'no']))).toHaveLength(step.options.length);
  }
  fc.assert(
    fc.property(fc.constantFrom(...questions), fc.nat(), fc.nat(), ({ flow, step }, one, other) => {
      const ids = step.options.map(({ id }) => id);
      const pair = [ids[one % ids.length] ?? '', ids[other % ids.length] ?? ''];
      fc.pre(pair[0] !== pair[1]);
      const state = begunWith(flow, step.address, pair);
      const seen = choicesOf(screen(world, state, NOW)).flatMap(({ action }) =>
        action.do === 'answer' ? action.options : [],
      );
      // Whatever is said together is among what is asked, and each of it is taken.
      expect(seen).toEqual(expect.arrayContaining(pair));
      for (const id of pair) {
        const action = { do: 'answer', walk: 0, step: step.address, options: [id] } as const;
        const { walks } = then(state, action).state;
        expect(walks[0]?.answers).toContainEqual({ step: step.address, options: [id] });
      }
    }),
    { numRuns: 60 },
  );
});

function has({ options }: QuestionStep, id: string): boolean {
  return options.some((option) => option.id === id);
}

test.each([
  ['impots.prelevement-source', 'on vient de se pacser', 'what', 'family'],
  ['impots.prelevement-source', "j'ai changé de banque le mois dernier", 'what', 'bank'],
  ['ecole.educonnect', 'regarder son bulletin', 'what', 'read'],
])('at a question of %s, "%s" is an answer', (flow, text, step, option) => {
  const { state } = then(newState(), { do: 'flow', flow });
  const heard = turn(world, { state, message: { kind: 'text', text }, now: NOW });
  expect(heard.state.walks.at(-1)?.answers).toContainEqual({ step, options: [option] });
});

test('of two answers typed at a question none is taken', () => {
  const { state } = then(newState(), { do: 'flow', flow: 'ecole.educonnect' });
  const text = 'la cantine et aussi la bourse';
  const heard = turn(world, { state, message: { kind: 'text', text }, now: NOW });
  expect(heard.state.walks.at(-1)?.answers).toEqual([]);
});
