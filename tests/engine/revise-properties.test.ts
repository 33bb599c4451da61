import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { answersOf, replay } from '../../bot/engine/replay.ts';
import { answer } from '../../bot/engine/answer.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { isRetired, renamed } from '../../bot/engine/rename.ts';
import { revise } from '../../bot/engine/revise.ts';
import { type Answer, type Walk } from '../../bot/engine/walk.ts';
import {
  generatedFlow,
  generatedTaps,
  generatedTerritory,
  offered,
  tapped,
} from './generated-flow.ts';
import { generatedMutations, mutated } from './mutated-flow.ts';
import { exits, plainReplay } from './plain-replay.ts';

const runs = { numRuns: 600 };
const any = [generatedFlow(), generatedMutations, generatedTaps, generatedTerritory] as const;
const key = ({ step, options }: Answer) => `${step} ${options.join('+')}`;
const keys = (answers: readonly Answer[]) => answers.map(key).sort();
const of = (flow: Flow, step: string) => (answer: Answer) =>
  answer.step === step && exits(flow.steps.get(step), answer.options) !== undefined;

test('on a changed flow, answers whose step is met and whose options exist are kept in order', () => {
  fc.assert(
    fc.property(...any, (before, changes, taps, territory) => {
      const after = mutated(before, changes);
      const walk = tapped(before, taps, territory);
      const { walk: revised } = revise(after, walk, territory);
      const position = replay(after, revised, territory);
      const path = answersOf(position);
      for (const address of new Set([...path.map(({ step }) => step), position.at.step.address])) {
        // Those taken at a step are the first given to it; the first without one is the end.
        const given = revised.answers.filter(of(after, address)).map(key);
        const taken = path.filter(({ step }) => step === address).map(key);
        expect(taken).toEqual(given.slice(0, taken.length));
        if (address === position.at.step.address) expect(taken).toEqual(given);
      }
      expect(path.map(key)).toEqual(plainReplay(after, revised, territory).path.map(key));
    }),
    runs,
  );
});

test('an answer is never taken for another, and each is kept, waits, is reported or was retired', () => {
  fc.assert(
    fc.property(...any, (before, changes, taps, territory) => {
      const after = mutated(before, changes);
      const walk = tapped(before, taps, territory);
      const { walk: revised, lost } = revise(after, walk, territory);
      if (after.digest === before.digest) {
        expect(revised).toBe(walk);
        return;
      }
      const { path, waiting } = replay(after, revised, territory);
      const today = walk.answers.map((one) => renamed(after, one));
      const told = today.filter((one) => !isRetired(after, one));
      expect(keys([...answersOf({ path }), ...waiting, ...lost])).toEqual(keys(told));
      expect(revised.digest).toBe(after.digest);
    }),
    runs,
  );
});

test('a rename that is declared loses nothing', () => {
  const renames = generatedMutations.map((changes) =>
    changes.map((one) => ({
      ...one,
      declared: true,
      kind: one.pick % 2 === 0 ? ('rename-step' as const) : ('rename-option' as const),
    })),
  );
  fc.assert(
    fc.property(
      generatedFlow(),
      renames,
      generatedTaps,
      generatedTerritory,
      (before, changes, taps, territory) => {
        const after = mutated(before, changes);
        const walk = tapped(before, taps, territory);
        const { walk: revised, lost } = revise(after, walk, territory);
        expect(lost).toEqual([]);
        expect(replay(after, revised, territory).path).toHaveLength(
          replay(before, walk, territory).path.length,
        );
      },
    ),
    runs,
  );
});

test('a replica on the other version finds every answer again until the person answers anew', () => {
  fc.assert(
    fc.property(...any, (before, changes, taps, territory) => {
      // Without renames and retirements, which cannot be read backwards.
      const after = mutated(
        before,
        changes.map((one) => ({ ...one, declared: false })),
      );
      const walk = tapped(before, taps, territory);
      const there = revise(after, walk, territory).walk;
      const again = revise(before, JSON.parse(JSON.stringify(there)) as Walk, territory);
      expect(again.lost).toEqual([]);
      expect(again.walk).toEqual(walk);

      const position = replay(after, there, territory);
      const [options] = offered(position);
      if (!options) return;
      const move = answer(after, there, { step: position.at.step.address, options }, territory);
      if (move.kind === 'refused') throw new Error(move.reason);
      const { path, waiting, lost } = move.position;
      expect(lost).toEqual([]);
      expect(keys(move.walk.answers)).toEqual(keys([...answersOf({ path }), ...waiting]));
    }),
    runs,
  );
});
