import { answer } from '../../bot/engine/answer.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { type Move } from '../../bot/engine/move.ts';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { type Answer, type Territory, type Walk } from '../../bot/engine/walk.ts';

/** Answers one step after another (`step.option+option`); every one must be taken. */
export function walked(
  on: Flow,
  taps: readonly string[],
  territory?: Territory,
  from = start(on),
): Walk {
  return taps.reduce((walk, tap) => {
    const { step, options } = given(tap);
    return moved(answer(on, walk, { step, options }, territory)).walk;
  }, from);
}

function given(tap: string): Answer {
  const [step = '', options = ''] = tap.split('.');
  return { step, options: options.split('+') };
}

/** A move that must not be refused. */
export function moved(move: Move) {
  if (move.kind === 'refused') throw new Error(move.reason);
  return move;
}

/** Answers written as taps. */
export const said = (answers: readonly Answer[]) =>
  answers.map(({ step, options }) => `${step}.${options.join('+')}`);

/** The address where a walk stands. */
export const at = (on: Flow, walk: Walk, territory?: Territory) =>
  replay(on, walk, territory).at.step.address;
