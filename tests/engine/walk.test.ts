import { expect, test } from '@jest/globals';
import { answer } from '../../bot/engine/answer.ts';
import { back } from '../../bot/engine/back.ts';
import { change } from '../../bot/engine/change.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { type Move } from '../../bot/engine/move.ts';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { type Answer, MAX_ANSWERS, type Territory, type Walk } from '../../bot/engine/walk.ts';
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

/** Answers one step after another (`step.option+option`); every one must be taken. */
function walked(on: Flow, taps: readonly string[], territory?: Territory, from = start(on)): Walk {
  return taps.reduce((walk, tap) => {
    const { step, options } = given(tap);
    return moved(answer(on, walk, step, options, territory)).walk;
  }, from);
}

function given(tap: string): Answer {
  const [step = '', options = ''] = tap.split('.');
  return { step, options: options.split('+') };
}

function moved(move: Move) {
  if (move.kind === 'refused') throw new Error(move.reason);
  return move;
}

const said = (answers: readonly Answer[]) =>
  answers.map(({ step, options }) => `${step}.${options.join('+')}`);

/** The address where a walk stands. */
const at = (on: Flow, walk: Walk, territory?: Territory) =>
  replay(on, walk, territory).at.step.address;

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
    expect(answer(flow, msa, 'see-msa', [button], undefined)).toEqual({
      kind: 'refused',
      reason: 'unknown-option',
    });
  }
  const last = walked(flow, ['payer.msa', 'see-msa.if-that-fails']);
  expect(answer(flow, last, 'see-anyone', ['if-that-fails'], undefined)).toMatchObject({
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
  const changed = moved(answer(flow, again, 'payer', ['msa'], undefined));
  expect(said(changed.walk.answers)).toEqual([...round, 'payer.msa']);
});

test('a walk takes 200 answers and no more', () => {
  const round = ['payer.caf', 'account/opens.yes', 'prefilled.right', 'alone.then'];
  const walk = walked(flow, Array.from({ length: MAX_ANSWERS / 4 }, () => round).flat());
  expect(walk.answers).toHaveLength(MAX_ANSWERS);
  expect(answer(flow, walk, 'payer', ['caf'], undefined)).toEqual({
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
  const msa = moved(answer(flow, walk, 'payer', ['msa'], undefined));
  expect(said(msa.walk.answers)).toEqual(['payer.msa']);
  const wrong = moved(answer(flow, walk, 'prefilled', ['wrong'], undefined));
  expect(wrong.position.at.step.address).toBe('see-caf');
});

test('the same button twice does nothing', () => {
  const walk = walked(flow, ['payer.caf']);
  expect(moved(answer(flow, walk, 'payer', ['caf'], undefined)).walk).toBe(walk);
  const done = walked(flow, ['payer.msa', 'see-msa.if-that-fails']);
  expect(moved(answer(flow, done, 'see-msa', ['if-that-fails'], undefined)).walk).toBe(done);
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
  const changed = moved(change(detour, walk, 'kind', ['long'], undefined));
  expect(changed.position.at.step.address).toBe('extra');
  expect(said(changed.position.waiting)).toEqual(['when.now', 'how.web']);
  const after = moved(answer(detour, changed.walk, 'extra', ['yes'], undefined));
  expect(after.position.at.step.address).toBe('see');
  expect(said(after.walk.answers)).toEqual(['kind.long', 'extra.yes', 'when.now', 'how.web']);
});

test('answers that wait drop at an outcome and on back', () => {
  const walk = walked(detour, ['kind.short', 'when.now', 'how.web']);
  const changed = moved(change(detour, walk, 'kind', ['long'], undefined));
  const ended = moved(answer(detour, changed.walk, 'extra', ['no'], undefined));
  expect(said(ended.walk.answers)).toEqual(['kind.long', 'extra.no']);
  expect(ended.position.waiting).toEqual([]);
  expect(back(detour, changed.walk, undefined).answers).toEqual([]);
});

test('whatever a person sends is refused with its reason', () => {
  const walk = walked(flow, ['payer.caf']);
  const refusal = (step: string, options: readonly string[]) => {
    const move = answer(flow, walk, step, options, undefined);
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

const aids = facts({ regime: ['caf', 'msa'], 'aides[]': ['rsa', 'apl', 'aah'] });

test('several takes a set in any order, once each, and only excludes the others', () => {
  const many = buildFlow(
    [
      several('which', 'sort', [
        option('rsa', undefined, { set: [['aides', 'rsa']] }),
        option('apl', undefined, { set: [['aides', 'apl']] }),
        option('unsure', undefined, { only: true }),
      ]),
      branch(
        'sort',
        [
          { when: [{ kind: 'all', fact: 'aides', values: ['rsa', 'apl'] }], go: 'both' },
          { when: [{ kind: 'any', fact: 'aides', values: ['rsa', 'apl'] }], go: 'one' },
        ],
        'none',
      ),
      orientation('both'),
      orientation('one'),
      orientation('none'),
    ],
    { facts: aids },
  );
  expect(at(many, walked(many, ['which.rsa+apl']))).toBe('both');
  expect(walked(many, ['which.apl+rsa']).answers).toEqual(walked(many, ['which.rsa+apl']).answers);
  expect(at(many, walked(many, ['which.apl']))).toBe('one');
  expect(at(many, walked(many, ['which.unsure']))).toBe('none');
  expect(answer(many, start(many), 'which', ['unsure', 'rsa'], undefined)).toMatchObject({
    reason: 'unknown-option',
  });
  const both = walked(many, ['which.rsa+apl']);
  expect(moved(answer(many, both, 'which', ['apl', 'rsa'], undefined)).walk).toBe(both);
});

const sorting = buildFlow(
  [
    question('payer', [
      option('caf', 'home', { set: [['regime', 'caf']] }),
      option('msa', 'home', { set: [['regime', 'msa']] }),
      option('unsure', 'home'),
      option('odd', 'home', { set: [['regime', 'nowhere']] }),
    ]),
    question('home', [option('rent', 'sort', { set: [['aides', 'apl']] }), option('own', 'sort')]),
    branch(
      'sort',
      [
        {
          when: [
            { kind: 'any', fact: 'regime', values: ['msa'] },
            { kind: 'territory', codes: ['67', '243300316'] },
          ],
          go: 'here',
        },
        { when: [{ kind: 'any', fact: 'regime', values: ['msa', 'caf'] }], go: 'known' },
      ],
      'unknown',
    ),
    orientation('here'),
    orientation('known'),
    orientation('unknown'),
  ],
  { facts: aids },
);

test('the first row that holds wins, all its tests at once, and an unknown fact never matches', () => {
  expect(at(sorting, walked(sorting, ['payer.msa', 'home.own'], ['67']), ['67'])).toBe('here');
  expect(at(sorting, walked(sorting, ['payer.msa', 'home.own'], ['33']), ['33'])).toBe('known');
  expect(at(sorting, walked(sorting, ['payer.unsure', 'home.own']))).toBe('unknown');
});

test('the commune is asked only when a branch depends on it', () => {
  const caf = walked(sorting, ['payer.caf', 'home.own']);
  expect(at(sorting, caf)).toBe('known');
  const msa = walked(sorting, ['payer.msa', 'home.own']);
  expect(replay(sorting, msa, undefined).at).toMatchObject({
    kind: 'commune',
    step: { address: 'sort' },
  });
  expect(at(sorting, msa, 'declined')).toBe('known');
  expect(at(sorting, msa, ['33063', '243300316', '33'])).toBe('here');
});

test('while the commune is asked, earlier answers change and back goes back', () => {
  const msa = walked(sorting, ['payer.msa', 'home.own']);
  expect(answer(sorting, msa, 'sort', ['caf'], undefined)).toMatchObject({ reason: 'not-here' });
  const caf = moved(answer(sorting, msa, 'payer', ['caf'], undefined));
  expect(caf.position.at.step.address).toBe('known');
  expect(at(sorting, back(sorting, msa, undefined))).toBe('home');
});

test('an answer forgets what its question can set, then sets; outside facts come first', () => {
  const known = (outside: Walk['outside'], taps: readonly string[]) =>
    Object.fromEntries(
      replay(sorting, walked(sorting, taps, 'declined', start(sorting, outside)), 'declined').facts,
    );
  expect(known([['regime', 'msa']], [])).toEqual({ regime: 'msa' });
  expect(known([['regime', 'msa']], ['payer.unsure'])).toEqual({});
  expect(known([['regime', 'msa']], ['payer.caf'])).toEqual({ regime: 'caf' });
  expect(known([['aides', ['rsa']]], ['payer.caf'])).toEqual({ regime: 'caf', aides: ['rsa'] });
  expect(known([['aides', ['rsa']]], ['payer.caf', 'home.rent'])).toEqual({
    regime: 'caf',
    aides: ['apl'],
  });
  expect(known([['aides', ['rsa']]], ['payer.caf', 'home.own'])).toEqual({ regime: 'caf' });
});

test('a value off the closed list is ignored wherever it comes from', () => {
  const outside: Walk['outside'] = [
    ['regime', 'ssi'],
    ['unheard-of', 'caf'],
    ['__proto__', 'caf'],
    ['aides', ['rsa', 'gold', 'rsa']],
  ];
  const position = replay(sorting, start(sorting, outside), undefined);
  expect([...position.facts]).toEqual([['aides', ['rsa']]]);
  const odd = walked(sorting, ['payer.odd', 'home.own'], 'declined');
  expect(replay(sorting, odd, 'declined').facts.size).toBe(0);
});

test('a territory read anew gives a new position', () => {
  const msa = walked(sorting, ['payer.msa', 'home.own'], ['67']);
  expect(at(sorting, msa, ['67'])).toBe('here');
  expect(at(sorting, msa, ['33'])).toBe('known');
  expect(at(sorting, msa, undefined)).toBe('sort');
  expect(at(sorting, msa, ['67'])).toBe('here');
});
