import { expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { aheadOf } from '../../bot/engine/ahead.ts';
import { FR } from '../../bot/view/phrases/fr.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import {
  autonomy,
  branch,
  buildFlow,
  option,
  orientation,
  question,
} from '../engine/build-flow.ts';
import { rememberingDoors } from '../every-path/remembering-doors.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.parse('2026-11-27T10:00+01:00');
const WALKS = 40;
const MOST_TAPS = 25;

/** A seeded chance: the same walks each time. */
function seeded(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return state % most;
  };
}

/** The ways on that a person may tap: answers, the commune, `then` and the doors. */
function onward({ body }: View): readonly Action[] {
  switch (body.kind) {
    case 'question':
      return body.choices.map(({ action }) => action).filter(({ do: done }) => done === 'answer');
    case 'several':
      return body.ticks.map(({ id }) => ({
        do: 'answer',
        walk: body.walk,
        step: body.step,
        options: [id],
      }));
    case 'commune':
      return ['33281', '97411', '67482', 'declined'].map((commune) => ({ do: 'commune', commune }));
    case 'autonomy': {
      const { then, stuck } = body.parts;
      return [then, stuck?.choice].flatMap((choice) => (choice ? [choice.action] : []));
    }
    case 'orientation':
      return body.doors.flatMap(({ action }) => (action ? [action.action] : []));
    case 'menu':
    case 'suggestions':
    case 'danger':
    case 'message':
      return [];
  }
}

const numberOf = ({ progress }: View): number | undefined => {
  const [, number] = /^Question (\d+)\./.exec(progress?.sentence.text ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
};
const isLast = ({ progress }: View) =>
  progress?.sentence.text.endsWith("C'est la dernière.") === true;

const isAsking = ({ body }: View) => ['question', 'several', 'commune'].includes(body.kind);

interface Step {
  readonly state: State;
  readonly view: View;
}

/** One random walk: each tap leads on, or now and then changes an answer given. */
function* walk(world: World, flow: string, chance: (most: number) => number, changes: boolean) {
  const state = begin(world, { flow });
  let step: Step = { state, view: screen(world, state, NOW) };
  yield { ...step, isAnew: false };
  for (let taps = 0; taps < MOST_TAPS; taps += 1) {
    const { given } = step.view;
    const change = given[chance(Math.max(1, given.length))]?.change.action;
    const isAnew = changes && change !== undefined && chance(4) === 0;
    const ways = onward(step.view);
    const action = isAnew ? change : ways[chance(Math.max(1, ways.length))];
    if (action === undefined) return;
    const { state: before, view: known } = step;
    const message = { kind: 'action', action } as const;
    const next = turn(world, { state: before, message, now: NOW, known });
    step = { state: next.state, view: next.screen };
    yield { ...step, isAnew };
  }
}

/** What a person who reads the numbers would find wrong on a walk. */
function faults(world: World, flow: string, seed: number, changes: boolean): readonly string[] {
  const found: string[] = [];
  let before: number | undefined;
  let wasLast = false;
  for (const { view, isAnew } of walk(world, flow, seeded(seed), changes)) {
    const number = numberOf(view);
    if (isAnew) wasLast = false;
    if (wasLast && isAsking(view)) found.push(`${flow}: « ${view.heading.text} » after the last`);
    if (number !== undefined) {
      if (number !== (before ?? number - 1) + 1) found.push(`${flow}: ${before} then ${number}`);
      before = number;
    }
    // Asked anew: no number stands there, and any may come after it.
    else if (view.progress !== undefined) before = undefined;
    wasLast ||= isLast(view);
  }
  return found;
}

const world = rememberingDoors(shippedWorld());

test('on every shipped flow a number is one more than the one before, and the last is the last', () => {
  const found: string[] = [];
  for (const flow of world.flows.keys()) {
    for (let seed = 1; seed <= WALKS; seed += 1) found.push(...faults(world, flow, seed, false));
  }
  expect([...new Set(found)]).toEqual([]);
});

test('nor does changing an answer make a number jump', () => {
  const found: string[] = [];
  for (const flow of world.flows.keys()) {
    for (let seed = 1; seed <= WALKS; seed += 1) found.push(...faults(world, flow, seed, true));
  }
  expect([...new Set(found)]).toEqual([]);
});

const sentencesOf = (steps: Parameters<typeof buildFlow>[0], commune?: string) => {
  const flow = buildFlow(steps, { id: 'caf.essai' });
  const small = { ...world, flows: new Map([[flow.id, flow]]) };
  const begun = begin(small, { flow: flow.id });
  const state = commune === undefined ? begun : { ...begun, commune };
  return { flow, small, state, say: (at: State) => screen(small, at, NOW).progress?.sentence.text };
};

test('the commune counts as a question, while it is not known', () => {
  const steps = [
    question('one', [option('a', 'go'), option('b', 'alone')]),
    orientation('go'),
    autonomy('alone'),
  ];
  const { small, state, say } = sentencesOf(steps);
  expect(say(state)).toBe('Question 1. Encore 1 au plus.');
  const action = { do: 'answer', walk: 0, step: 'one', options: ['a'] } as const;
  const asked = turn(small, { state, message: { kind: 'action', action }, now: NOW });
  expect(asked.screen.progress?.sentence.text).toBe("Question 2. C'est la dernière.");
  expect(sentencesOf(steps, '33281').say({ ...state, commune: '33281' })).toBe(
    "Question 1. C'est la dernière.",
  );
});

test('a question that a later button may follow is not called the last', () => {
  const { say, state } = sentencesOf([
    question('one', [option('a', 'alone'), option('b', 'alone')]),
    autonomy('alone', { then: 'two' }),
    question('two', [option('a', 'end'), option('b', 'end')]),
    autonomy('end'),
  ]);
  expect(say(state)).toBe('Question 1. Ensuite, je vous dis quoi faire.');
  const stuck = sentencesOf([
    question('one', [option('a', 'alone'), option('b', 'alone')]),
    autonomy('alone', { ifStuck: 'go' }),
    orientation('go'),
  ]);
  expect(stuck.say(stuck.state)).toBe('Question 1. Ensuite, je vous dis quoi faire.');
  expect(stuck.say({ ...stuck.state, commune: 'declined' })).toBe("Question 1. C'est la dernière.");
});

test('a commune that questions come after has no number of its own', () => {
  const { small, state } = sentencesOf([
    branch('where', [{ when: [{ kind: 'territory', codes: ['33'] }], go: 'one' }], 'alone'),
    question('one', [option('a', 'alone'), option('b', 'alone')]),
    autonomy('alone'),
  ]);
  expect(screen(small, state, NOW).body.kind).toBe('commune');
  expect(screen(small, state, NOW).progress).toBeUndefined();
});

test('where later answers wait for a changed one, no number stands: none jumps after it', () => {
  const both = (go: string) => [option('a', go), option('b', go)];
  const { small, state, say } = sentencesOf([
    question('one', [option('a', 'left'), option('b', 'right')]),
    question('left', both('three')),
    question('right', both('three')),
    question('three', both('four')),
    question('four', both('end')),
    autonomy('end'),
  ]);
  const answered = (at: State, ...steps: readonly (readonly [string, string])[]) =>
    steps.reduce((before, [step, taken]) => {
      const action = { do: 'answer', walk: 0, step, options: [taken] } as const;
      return turn(small, { state: before, message: { kind: 'action', action }, now: NOW }).state;
    }, at);
  const fourth = answered(state, ['one', 'a'], ['left', 'a'], ['three', 'a']);
  expect(say(fourth)).toBe("Question 4. C'est la dernière.");
  const changed = answered(fourth, ['one', 'b']);
  expect(say(changed)).toBe(FR['progress-change']);
  expect(say(answered(changed, ['right', 'a']))).toBe("Question 4. C'est la dernière.");
});

test('an answer asked anew has no number, in the name of its page neither', () => {
  const flow = 'caf.dette';
  const [first] = [...walk(world, flow, seeded(1), false)].filter(
    ({ view }) => view.given.length > 0,
  );
  const action = first?.view.given[0]?.change.action;
  if (!first || !action) throw new Error('no answer to change');
  const { screen: view } = turn(world, {
    state: first.state,
    message: { kind: 'action', action },
    now: NOW,
  });
  expect(view.progress?.sentence.text).toBe(FR['progress-change']);
  expect(view.pageTitle.text).toBe(FR['progress-change']);
});

test('nothing is ahead of an address that is not there', () => {
  const { flow } = sentencesOf([autonomy('alone')]);
  expect(aheadOf(flow, 'nowhere')).toEqual({
    met: new Set(),
    questions: 0,
    commune: false,
    questionLater: false,
    communeLater: false,
  });
});
