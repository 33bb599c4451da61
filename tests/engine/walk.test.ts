import { expect, test } from '@jest/globals';
import { answer } from '../../bot/engine/answer.ts';
import { back } from '../../bot/engine/back.ts';
import { change } from '../../bot/engine/change.ts';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { MAX_ANSWERS } from '../../bot/engine/walk.ts';
import { autonomy, buildFlow, option, orientation, question } from './build-flow.ts';
import { at, moved, said, walked } from './taps.ts';

/** Who pays → (a subflow) do you get in → is it right → alone, or a desk with a second door. */
const flow = buildFlow([
  question('payer', [option('caf', 'account/opens'), option('msa', 'see-msa')]),
  question('account/opens', [option('yes', 'prefilled'), option('no', 'see-caf')]),
  question('prefilled', [option('right', 'alone'), option('wrong', 'see-caf')]),
  autonomy('alone', { ifStuck: 'see-caf', then: 'payer' }),
  orientation('see-caf', 'see-anyone'),
  orientation('see-msa', 'see-anyone'),
  orientation('see-anyone'),
]);

test('a new walk stands at the first question', () => {
  const position = replay(flow, start(flow), undefined);
  expect(position.at).toMatchObject({ kind: 'question', step: { address: 'payer' } });
  expect(position.path).toEqual([]);
});

test('each answer goes on, into a subflow and out of it, down to an outcome', () => {
  const walk = walked(flow, ['payer.caf', 'account/opens.yes', 'prefilled.right']);
  expect(replay(flow, walk, undefined).at).toMatchObject({
    kind: 'outcome',
    step: { address: 'alone' },
  });
  expect(said(walk.answers)).toEqual(['payer.caf', 'account/opens.yes', 'prefilled.right']);
});

test('an answer moves a walk without touching the walk before', () => {
  const before = start(flow);
  Object.freeze(before.answers);
  const after = walked(flow, ['payer.caf'], undefined, Object.freeze(before));
  expect(before.answers).toEqual([]);
  expect(after.answers).toHaveLength(1);
});

test('the buttons of an outcome are answers: second door, stuck, then', () => {
  const alone = ['payer.caf', 'account/opens.yes', 'prefilled.right'];
  expect(at(flow, walked(flow, [...alone, 'alone.if-stuck']))).toBe('see-caf');
  expect(at(flow, walked(flow, [...alone, 'alone.if-stuck', 'see-caf.if-that-fails']))).toBe(
    'see-anyone',
  );
  expect(at(flow, walked(flow, ['payer.msa', 'see-msa.if-that-fails']))).toBe('see-anyone');
});

test('a button that an outcome does not have is refused', () => {
  const msa = walked(flow, ['payer.msa']);
  for (const button of ['then', 'if-stuck', 'unsure', 'constructor']) {
    expect(answer(flow, msa, { step: 'see-msa', options: [button] }, undefined)).toEqual({
      kind: 'refused',
      reason: 'unknown-option',
    });
  }
  const last = walked(flow, ['payer.msa', 'see-msa.if-that-fails']);
  expect(
    answer(flow, last, { step: 'see-anyone', options: ['if-that-fails'] }, undefined),
  ).toMatchObject({
    reason: 'unknown-option',
  });
});

test('then asks again what was asked before, answer by answer', () => {
  const round = ['payer.caf', 'account/opens.yes', 'prefilled.right', 'alone.then'];
  const again = walked(flow, [...round, 'payer.caf', 'account/opens.no']);
  expect(at(flow, again)).toBe('see-caf');
  expect(again.answers).toHaveLength(6);
  expect(said(back(flow, again, undefined).answers)).toEqual([...round, 'payer.caf']);
});

test('a change in a loop is to the last time the question was asked', () => {
  const round = ['payer.caf', 'account/opens.yes', 'prefilled.right', 'alone.then'];
  const again = walked(flow, [...round, 'payer.caf']);
  const changed = moved(answer(flow, again, { step: 'payer', options: ['msa'] }, undefined));
  expect(said(changed.walk.answers)).toEqual([...round, 'payer.msa']);
});

test('a walk takes 200 answers and no more', () => {
  const round = ['payer.caf', 'account/opens.yes', 'prefilled.right', 'alone.then'];
  const walk = walked(flow, Array.from({ length: MAX_ANSWERS / 4 }, () => round).flat());
  expect(walk.answers).toHaveLength(MAX_ANSWERS);
  expect(answer(flow, walk, { step: 'payer', options: ['caf'] }, undefined)).toEqual({
    kind: 'refused',
    reason: 'too-long',
  });
  const forged = { ...walk, answers: [...walk.answers, ...walk.answers] };
  expect(replay(flow, forged, undefined).path).toHaveLength(MAX_ANSWERS);
});

test('back drops the last answer, also from an outcome; with none there is nothing to do', () => {
  const walk = walked(flow, ['payer.caf', 'account/opens.no']);
  const once = back(flow, walk, undefined);
  expect(at(flow, once)).toBe('account/opens');
  const twice = back(flow, once, undefined);
  expect(at(flow, twice)).toBe('payer');
  expect(back(flow, twice, undefined)).toBe(twice);
});

test('an answer to an earlier step changes it; what is no more on the path drops at an outcome', () => {
  const walk = walked(flow, ['payer.caf', 'account/opens.yes', 'prefilled.right']);
  const msa = moved(answer(flow, walk, { step: 'payer', options: ['msa'] }, undefined));
  expect(said(msa.walk.answers)).toEqual(['payer.msa']);
  const wrong = moved(answer(flow, walk, { step: 'prefilled', options: ['wrong'] }, undefined));
  expect(wrong.position.at.step.address).toBe('see-caf');
});

test('the same button twice does nothing', () => {
  const walk = walked(flow, ['payer.caf']);
  expect(moved(answer(flow, walk, { step: 'payer', options: ['caf'] }, undefined)).walk).toBe(walk);
  const done = walked(flow, ['payer.msa', 'see-msa.if-that-fails']);
  expect(
    moved(answer(flow, done, { step: 'see-msa', options: ['if-that-fails'] }, undefined)).walk,
  ).toBe(done);
});

/** Changing `kind` puts `extra` in the way; both ends meet at `when`. */
const detour = buildFlow([
  question('kind', [option('short', 'when'), option('long', 'extra')]),
  question('extra', [option('yes', 'when'), option('no', 'see')]),
  question('when', [option('now', 'how'), option('later', 'see')]),
  question('how', [option('web', 'see'), option('paper', 'see')]),
  orientation('see'),
]);

test('answers not used yet wait; the next answer goes before them and replay goes on', () => {
  const walk = walked(detour, ['kind.short', 'when.now', 'how.web']);
  const changed = moved(change(detour, walk, { step: 'kind', options: ['long'] }, undefined));
  expect(changed.position.at.step.address).toBe('extra');
  expect(said(changed.position.waiting)).toEqual(['when.now', 'how.web']);
  const after = moved(answer(detour, changed.walk, { step: 'extra', options: ['yes'] }, undefined));
  expect(after.position.at.step.address).toBe('see');
  expect(said(after.walk.answers)).toEqual(['kind.long', 'extra.yes', 'when.now', 'how.web']);
});

test('answers that wait drop at an outcome and on back', () => {
  const walk = walked(detour, ['kind.short', 'when.now', 'how.web']);
  const changed = moved(change(detour, walk, { step: 'kind', options: ['long'] }, undefined));
  const ended = moved(answer(detour, changed.walk, { step: 'extra', options: ['no'] }, undefined));
  expect(said(ended.walk.answers)).toEqual(['kind.long', 'extra.no']);
  expect(ended.position.waiting).toEqual([]);
  expect(back(detour, changed.walk, undefined).answers).toEqual([]);
});

test('what was heard waits at an outcome too, and answers beyond its buttons', () => {
  const onwards = buildFlow([
    question('kind', [option('short', 'do'), option('long', 'see')]),
    autonomy('do', { then: 'when' }),
    question('when', [option('now', 'see'), option('later', 'do')]),
    orientation('see'),
  ]);
  const heard = { step: 'when', options: ['now'], heard: true as const };
  const begun = { ...start(onwards), answers: [heard] };
  const ended = moved(answer(onwards, begun, { step: 'kind', options: ['short'] }, undefined));
  expect(ended.position.at.step.address).toBe('do');
  expect(ended.position.waiting).toEqual([heard]);
  expect(ended.position.lost).toEqual([]);
  const after = moved(answer(onwards, ended.walk, { step: 'do', options: ['then'] }, undefined));
  expect(after.position.at.step.address).toBe('see');
});

test('whatever a person sends is refused with its reason', () => {
  const walk = walked(flow, ['payer.caf']);
  const refusal = (step: string, options: readonly string[]) => {
    const move = answer(flow, walk, { step, options }, undefined);
    return move.kind === 'refused' ? move.reason : move.walk.answers;
  };
  expect(refusal('nowhere', ['caf'])).toBe('unknown-step');
  expect(refusal('__proto__', ['caf'])).toBe('unknown-step');
  expect(refusal('constructor', ['constructor'])).toBe('unknown-step');
  expect(refusal('prefilled', ['right'])).toBe('not-here');
  expect(refusal('account/opens', [])).toBe('no-option');
  expect(refusal('payer', [])).toBe('no-option');
  expect(refusal('account/opens', ['__proto__'])).toBe('unknown-option');
  expect(refusal('account/opens', ['yes', 'no'])).toBe('unknown-option');
  expect(refusal('payer', ['toString'])).toBe('unknown-option');
  expect(refusal('account/opens', ['yes', 'yes'])).toHaveLength(2);
});

test('a walk at hand is read on the flow it is given with', () => {
  const walk = walked(flow, ['payer.caf']);
  const other = buildFlow([
    question('payer', [option('caf', 'see-caf'), option('msa', 'see-caf')]),
    orientation('see-caf'),
  ]);
  expect(at(other, walk)).toBe('see-caf');
  expect(at(flow, walk)).toBe('account/opens');
});
