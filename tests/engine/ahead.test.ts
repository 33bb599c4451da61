import { expect, test } from '@jest/globals';
import { aheadOf } from '../../bot/engine/ahead.ts';
import { type Step } from '../../bot/engine/model.ts';
import { present } from '../../bot/engine/present.ts';
import { autonomy, branch, buildFlow, option, orientation, question } from './build-flow.ts';

const territory = [{ when: [{ kind: 'territory', codes: ['33'] } as const], go: 'alone' }];
const fact = [{ when: [{ kind: 'any', fact: 'who', values: ['me'] } as const], go: 'alone' }];

/** What is ahead of the first of these steps, `met` as a list. */
function ahead(...steps: readonly Step[]) {
  const { met, ...rest } = aheadOf(buildFlow(steps), steps[0]?.address ?? '');
  return { met: [...met], ...rest };
}

const NOTHING = {
  met: [],
  questions: 0,
  commune: false,
  questionLater: false,
  communeLater: false,
};

test('an unknown address has nothing ahead', () => {
  expect(ahead()).toEqual(NOTHING);
});

test('the questions up to the next outcome, and every step that may be met on the way', () => {
  const steps = [
    question('first', [option('a', 'second'), option('b', 'alone')]),
    question('second', [option('c', 'alone')]),
    autonomy('alone'),
    question('elsewhere', [option('d', 'alone')]),
  ];
  expect(ahead(...steps)).toEqual({ ...NOTHING, met: ['first', 'second', 'alone'], questions: 2 });
});

test('a place is told for a commune; so is a way that depends on it, not one that depends on answers', () => {
  const ends = [autonomy('alone'), autonomy('other')];
  expect(ahead(orientation('see')).commune).toBe(true);
  expect(ahead(branch('where', territory, 'other'), ...ends).commune).toBe(true);
  expect(ahead(branch('who', fact, 'other'), ...ends).commune).toBe(false);
  expect(ahead(branch('both', [...fact, ...territory], 'other'), ...ends).commune).toBe(true);
  expect(ahead(question('first', [option('a', 'alone')]), ...ends).commune).toBe(false);
  const before = question('first', [option('a', 'alone'), option('b', 'see')]);
  expect(ahead(before, ...ends, orientation('see')).commune).toBe(true);
});

test.each([
  ['stuck', autonomy('alone', { ifStuck: 'next' })],
  ['then', autonomy('alone', { then: 'next' })],
])('after an outcome done alone, by its button %s', (_, alone) => {
  const next = question('next', [option('a', 'end')]);
  expect(ahead(alone, next, autonomy('end'))).toEqual({
    ...NOTHING,
    met: ['alone'],
    questionLater: true,
  });
  expect(ahead(alone, { ...orientation('see'), address: 'next' })).toEqual({
    ...NOTHING,
    met: ['alone'],
    communeLater: true,
  });
});

test('after a place, by its second door, and by the buttons of what comes then', () => {
  const last = question('last', [option('a', 'end')]);
  const steps = [orientation('see', 'other'), autonomy('other', { then: 'last' }), last];
  expect(ahead(...steps, autonomy('end'))).toEqual({
    ...NOTHING,
    met: ['see'],
    commune: true,
    questionLater: true,
  });
  expect(ahead(orientation('see'), last)).toEqual({ ...NOTHING, met: ['see'], commune: true });
});

test('is worked out once for a flow', () => {
  const flow = buildFlow([autonomy('alone')]);
  expect(aheadOf(flow, 'alone')).toBe(aheadOf(flow, 'alone'));
  expect(aheadOf(buildFlow([autonomy('alone')]), 'alone')).not.toBe(aheadOf(flow, 'alone'));
});

test('a key without a value is absent; every other value stays', () => {
  const kept = present({ none: undefined, empty: '', zero: 0, no: false, nothing: null });
  expect(Object.entries(kept)).toEqual([
    ['empty', ''],
    ['zero', 0],
    ['no', false],
    ['nothing', null],
  ]);
});
