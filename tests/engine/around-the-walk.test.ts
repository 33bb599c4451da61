import { expect, test } from '@jest/globals';
import { digestInput } from '../../bot/engine/digest-input.ts';
import { pop, push } from '../../bot/engine/digression.ts';
import { door } from '../../bot/engine/door.ts';
import { outsideFacts } from '../../bot/engine/facts.ts';
import * as engine from '../../bot/engine/index.ts';
import { longestPaths } from '../../bot/engine/longest-paths.ts';
import { questionsLeft } from '../../bot/engine/questions-left.ts';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { MAX_WALKS } from '../../bot/engine/walk.ts';
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

const definitions = facts({ regime: ['caf', 'msa'], 'aides[]': ['rsa', 'apl'], spare: ['x'] });
const steps = [
  question('payer', [
    option('caf', 'which', { set: [['regime', 'caf']] }),
    option('msa', 'end', { set: [['regime', 'msa']] }),
  ]),
  several('which', 'sort', [option('rsa'), option('apl')]),
  branch('sort', [{ when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], go: 'end' }], 'last'),
  question('last', [option('yes', 'end'), option('no', 'end')]),
  autonomy('end', { ifStuck: 'doors', then: 'payer' }),
  branch(
    'doors',
    [
      { when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], go: 'see-msa' },
      { when: [{ kind: 'territory', codes: ['67'] }], go: 'more-doors' },
    ],
    'see-caf',
  ),
  branch('more-doors', [], 'see-msa'),
  orientation('see-caf', 'see-msa'),
  orientation('see-msa'),
];
const flow = buildFlow(steps, { facts: definitions });

test('a door shows the orientation behind branches, or says that the commune is needed', () => {
  const msa = new Map([['regime', 'msa']]);
  expect(door(flow, 'see-caf', new Map(), undefined)).toBe(flow.steps.get('see-caf'));
  expect(door(flow, 'doors', msa, undefined)).toBe(flow.steps.get('see-msa'));
  expect(door(flow, 'doors', new Map(), undefined)).toBe('commune');
  expect(door(flow, 'doors', new Map(), 'declined')).toBe(flow.steps.get('see-caf'));
  expect(door(flow, 'doors', new Map(), ['67'])).toBe(flow.steps.get('see-msa'));
});

test('a door that leads to no orientation shows none and does not throw', () => {
  expect(door(flow, 'payer', new Map(), undefined)).toBeUndefined();
  expect(door(flow, 'nowhere', new Map(), undefined)).toBeUndefined();
  const ring = buildFlow([branch('a', [], 'b'), branch('b', [], 'a')]);
  expect(door(ring, 'a', new Map(), undefined)).toBeUndefined();
});

test('a digression pushes a walk and comes back to the one below', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => start({ ...flow, id }));
  if (!a || !b || !c || !d) throw new Error('four walks');
  expect(pop(push([a], b))).toEqual([a]);
  const full = [b, c, d].reduce(push, [a]);
  expect(full).toEqual([b, c, d]);
  expect(full).toHaveLength(MAX_WALKS);
  expect(pop([a, b, a])).toEqual([a, b]);
  expect(pop([])).toEqual([]);
});

test('facts from outside keep what the closed lists know', () => {
  const raw: [string, string | string[]][] = [
    ['regime', 'ssi'],
    ['regime', 'caf'],
    ['aides', 'rsa'],
    ['aides', ['apl', 'rsa', 'gold']],
    ['constructor', 'x'],
    ['territory', '67'],
  ];
  expect(outsideFacts(definitions, raw)).toEqual([
    ['regime', 'caf'],
    ['aides', ['rsa', 'apl']],
  ]);
  expect(outsideFacts(definitions, [])).toEqual([]);
});

test('the questions still to come are those of the longest way, then and doors left out', () => {
  expect(Object.fromEntries(longestPaths(flow.steps))).toEqual({
    payer: 3,
    which: 2,
    sort: 1,
    last: 1,
    end: 0,
    doors: 0,
    'more-doors': 0,
    'see-caf': 0,
    'see-msa': 0,
  });
  expect(questionsLeft(flow, replay(flow, start(flow), undefined))).toBe(3);
});

test('the longest way of a flow that the checker refuses is still told', () => {
  const ring = [
    question('a', [option('on', 'b'), option('away', 'nowhere')]),
    question('b', [option('back', 'a')]),
  ];
  expect(longestPaths(new Map(ring.map((step) => [step.address, step]))).get('a')).toBe(2);
});

test('the digest reads the structure, not texts, not the order of steps, not facts of others', () => {
  const other = facts({ regime: ['caf', 'msa'], 'aides[]': ['rsa', 'apl'], spare: ['x', 'y'] });
  const shuffled = buildFlow([...steps].reverse(), { start: 'payer', facts: other });
  expect(digestInput(shuffled)).toBe(digestInput(flow));
  const changes = [
    buildFlow(steps, { facts: definitions, start: 'which' }),
    buildFlow([...steps, orientation('new')], { facts: definitions }),
    buildFlow(steps, { facts: facts({ regime: ['caf'], 'aides[]': ['rsa', 'apl'] }) }),
    ...[
      autonomy('end', { ifStuck: 'see-caf', then: 'payer' }),
      autonomy('end', { ifStuck: 'doors' }),
      question('last', [option('yes', 'end'), option('never', 'end')]),
      question('last', [option('yes', 'end'), option('no', 'see-caf')]),
      several('which', 'sort', [option('rsa'), option('apl', undefined, { only: true })]),
      branch('more-doors', [], 'see-caf'),
      { ...orientation('see-msa'), operator: 'msa' },
    ].map((step) =>
      buildFlow(
        steps.map((one) => (one.address === step.address ? step : one)),
        { facts: definitions },
      ),
    ),
  ];
  const digests = [flow, ...changes].map(digestInput);
  expect(new Set(digests).size).toBe(digests.length);
});

test('the public face offers the whole walk', () => {
  expect(Object.keys(engine)).toEqual(
    expect.arrayContaining([
      ...['start', 'replay', 'answer', 'back', 'change', 'revise', 'door', 'push', 'pop'],
      ...['outsideFacts', 'questionsLeft', 'longestPaths', 'digestInput', 'MAX_ANSWERS'],
    ]),
  );
});
