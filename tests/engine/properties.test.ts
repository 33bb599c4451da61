import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { answer } from '../../bot/engine/answer.ts';
import { back } from '../../bot/engine/back.ts';
import { change } from '../../bot/engine/change.ts';
import { digestInput } from '../../bot/engine/digest-input.ts';
import { door } from '../../bot/engine/door.ts';
import { isAsked, type Flow, type Step, type Text } from '../../bot/engine/model.ts';
import { questionsLeft } from '../../bot/engine/questions-left.ts';
import { answersOf, replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { type Answer, MAX_ANSWERS, type Position, type Walk } from '../../bot/engine/walk.ts';
import { buildFlow } from './build-flow.ts';
import {
  generatedFlow,
  generatedTaps,
  generatedTerritory,
  offered,
  tapped,
} from './generated-flow.ts';
import { exits, plainReplay } from './plain-replay.ts';

const runs = { numRuns: 400 };
const any = [generatedFlow(), generatedTaps, generatedTerritory] as const;

/** A walk as another process would read it: no object of ours is left in it. */
const stored = (walk: Walk): Walk => JSON.parse(JSON.stringify(walk)) as Walk;

/** A position without the texts of its steps. */
const shape = ({ at, facts, path, waiting, lost }: Position) => ({
  at: [at.kind, at.step.address],
  facts: [...facts].sort(),
  path: answersOf({ path }),
  waiting,
  lost,
});

test('replay reads the rules word for word', () => {
  fc.assert(
    fc.property(...any, (flow, taps, territory) => {
      const walk = tapped(flow, taps, territory);
      const position = replay(flow, stored(walk), territory);
      const plain = plainReplay(flow, walk, territory);
      expect(position.at.step.address).toBe(plain.at);
      expect(answersOf(position)).toEqual(plain.path);
      expect(new Map(position.facts)).toEqual(plain.facts);
      expect(plain.unused).toEqual([]);
    }),
    runs,
  );
});

test('a walk read back from storage goes on as the one in memory', () => {
  fc.assert(
    fc.property(...any, generatedTaps, (flow, taps, territory, more) => {
      const walk = tapped(flow, taps, territory);
      expect(shape(replay(flow, stored(walk), territory))).toEqual(
        shape(replay(flow, walk, territory)),
      );
      const here = tapped(flow, more, territory, walk);
      const there = tapped(flow, more, territory, stored(walk));
      expect(there).toEqual(here);
      expect(shape(replay(flow, stored(there), territory))).toEqual(
        shape(replay(flow, here, territory)),
      );
    }),
    runs,
  );
});

test('back is replay without the last answer', () => {
  fc.assert(
    fc.property(...any, (flow, taps, territory) => {
      const walk = tapped(flow, taps, territory);
      const path = answersOf(replay(flow, walk, territory));
      const before = back(flow, walk, territory);
      expect(before.answers).toEqual(path.slice(0, -1));
      const position = replay(flow, before, territory);
      expect(answersOf(position)).toEqual(path.slice(0, -1));
      if (path.length > 0) expect(position.at.step.address).toBe(path.at(-1)?.step);
      expect(position.waiting).toEqual([]);
    }),
    runs,
  );
});

test('change keeps what is still on the path and lets the rest wait or drop', () => {
  fc.assert(
    fc.property(...any, fc.tuple(fc.nat(), fc.nat()), (flow, taps, territory, [pick, tap]) => {
      const walk = tapped(flow, taps, territory);
      const path = answersOf(replay(flow, walk, territory));
      const old = path[pick % Math.max(path.length, 1)];
      if (!old) return;
      const last = path.map(({ step }) => step).lastIndexOf(old.step);
      const choices = offeredAt(flow, old.step);
      const options = choices[tap % choices.length] ?? [];
      const move = change(flow, walk, { step: old.step, options }, territory);
      if (move.kind === 'refused') throw new Error(move.reason);
      const replaced = path.with(last, { step: old.step, options });
      const plain = plainReplay(flow, { ...walk, answers: replaced }, territory);
      expect(answersOf(move.position)).toEqual(plain.path);
      const waits = move.position.at.kind === 'outcome' ? [] : plain.unused;
      expect(move.walk.answers).toEqual([...plain.path, ...waits]);
      expect(shape(replay(flow, stored(move.walk), territory))).toEqual(shape(move.position));
      // All that was before the change is there as it was.
      expect(move.walk.answers.slice(0, last)).toEqual(path.slice(0, last));
    }),
    runs,
  );
});

test('a change taken back gives the same path when nothing dropped', () => {
  fc.assert(
    fc.property(...any, fc.tuple(fc.nat(), fc.nat()), (flow, taps, territory, [pick, tap]) => {
      const walk = tapped(flow, taps, territory);
      const { path } = replay(flow, walk, territory);
      const old = path[pick % Math.max(path.length, 1)];
      if (!old) return;
      const { address } = old.step;
      const once = path.filter(({ step }) => step.address === address).length === 1;
      const choices = offeredAt(flow, address);
      const there = change(
        flow,
        walk,
        { step: address, options: choices[tap % choices.length] ?? [] },
        territory,
      );
      if (there.kind === 'refused' || there.walk.answers.length < path.length || !once) return;
      const again = change(flow, there.walk, { step: address, options: old.options }, territory);
      if (again.kind === 'refused') return;
      const plain = plainReplay(flow, again.walk, territory);
      expect(answersOf(again.position)).toEqual(plain.path);
      expect([...again.walk.answers].sort(byStep)).toEqual([...walk.answers].sort(byStep));
    }),
    runs,
  );
});

test('the same button twice does nothing', () => {
  fc.assert(
    fc.property(...any, (flow, taps, territory) => {
      const walk = tapped(flow, taps, territory);
      const { path, at } = replay(flow, walk, territory);
      const last = path.at(-1);
      // Asked again by a `then` loop, the button is a new answer.
      if (!last || last.step.address === at.step.address) return;
      const move = answer(
        flow,
        walk,
        { step: last.step.address, options: last.options },
        territory,
      );
      expect(move.kind === 'moved' && move.walk === walk).toBe(true);
    }),
    runs,
  );
});

test('whatever is sent, the engine answers without throwing and the walk stays sound', () => {
  const id = fc.oneof(
    fc.constantFrom('s0', 's1', 's2', 'sub/s3', 'door', 'desk', 'o0', 'o1', 'then', 'if-stuck'),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '.', '/'),
    fc.string(),
  );
  const options = fc.array(id, { maxLength: 4 });
  const rubbish = fc.array(fc.record({ step: id, options }), { maxLength: 12 });
  fc.assert(
    fc.property(...any, fc.tuple(rubbish, rubbish), (flow, taps, territory, [sent, forged]) => {
      const honest = tapped(flow, taps, territory);
      for (const walk of [honest, { ...honest, answers: [...forged, ...honest.answers] }]) {
        let current: Walk = walk;
        for (const { step, options } of sent) {
          const move = answer(flow, current, { step, options }, territory);
          change(flow, current, { step, options }, territory);
          door(flow, step, new Map(), territory);
          if (move.kind === 'moved') current = move.walk;
        }
        const position = replay(flow, stored(current), territory);
        expect(answersOf(position)).toEqual(plainReplay(flow, current, territory).path);
        for (const { step, options } of position.path) {
          expect(exits(flow.steps.get(step.address), options)).toBeDefined();
        }
        expect(back(flow, current, territory).answers.length).toBeLessThanOrEqual(
          current.answers.length,
        );
      }
    }),
    runs,
  );
});

test('every walk ends: at an outcome within the questions announced, at 200 answers for sure', () => {
  fc.assert(
    fc.property(generatedFlow(), fc.nat(), (flow, tap) => {
      let walk = start(flow);
      for (let answers = 0; ; answers += 1) {
        const position = replay(flow, walk, 'declined');
        if (position.at.kind === 'outcome') break;
        // What only says something is no question.
        const asked = position.path.filter(({ step }) => isAsked(step)).length;
        if (isAsked(position.at.step)) {
          expect(questionsLeft(flow, position)).toBeGreaterThan(0);
          expect(asked).toBeLessThan(flow.questionsLeft.get(flow.start) ?? 0);
        }
        expect(answers).toBeLessThan(MAX_ANSWERS);
        walk = tapped(flow, [tap], 'declined', walk);
      }
      // Through `then` again and again.
      const longest = loops(flow, walk);
      expect(longest.answers.length).toBeLessThanOrEqual(MAX_ANSWERS);
    }),
    { numRuns: 150 },
  );
});

test('texts, words and mediator lines change neither a position nor the digest', () => {
  fc.assert(
    fc.property(...any, (flow, taps, territory) => {
      const reworded = buildFlow([...flow.steps.values()].map(rewordedStep).reverse(), {
        start: flow.start,
        facts: flow.facts,
      });
      expect(digestInput(reworded)).toBe(digestInput(flow));
      expect(reworded.digest).toBe(flow.digest);
      const walk = stored(tapped(flow, taps, territory));
      expect(shape(replay(reworded, walk, territory))).toEqual(
        shape(replay(flow, walk, territory)),
      );
    }),
    runs,
  );
});

function loops(flow: Flow, from: Walk): Walk {
  let walk = from;
  for (let turn = 0; turn <= MAX_ANSWERS + 5; turn += 1) {
    const position = replay(flow, walk, 'declined');
    const options = offered(position).at(-1);
    if (!options) return walk;
    const move = answer(flow, walk, { step: position.at.step.address, options }, 'declined');
    if (move.kind === 'refused') {
      expect(move.reason).toBe('too-long');
      return walk;
    }
    walk = move.walk;
  }
  throw new Error('the walk did not end');
}

function offeredAt(flow: Flow, address: string): readonly (readonly string[])[] {
  const step = flow.steps.get(address);
  if (step === undefined || step.kind === 'branch') return [];
  const at: Position['at'] =
    step.kind === 'question' ? { kind: 'question', step } : { kind: 'outcome', step };
  return offered({ at, facts: new Map(), path: [], waiting: [], lost: [] });
}

function rewordedStep(step: Step): Step {
  const text: Text = { fr: 'Autres mots', 'fr-simple': 'Mots', en: 'Other words' };
  const spoken = { ...step, mediator: { say: text, never: { fr: ['Jamais'] } }, speaksOf: 'caf' };
  if (spoken.kind !== 'question') return spoken;
  const options = spoken.options.map((one) => ({
    ...one,
    label: text,
    words: ['mot'],
    help: text,
  }));
  return { ...spoken, question: text, help: text, options };
}

const byStep = (a: Answer, b: Answer) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
