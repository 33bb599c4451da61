import { expect, test } from '@jest/globals';
import { digestInput } from '../../bot/engine/digest-input.ts';
import { type Flow, type Step } from '../../bot/engine/model.ts';
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

const any = (fact: string, ...values: string[]) => ({ kind: 'any', fact, values }) as const;
const all = (fact: string, ...values: string[]) => ({ kind: 'all', fact, values }) as const;
const within = (...codes: string[]) => ({ kind: 'territory', codes }) as const;
const FACTS = facts({ who: ['me', 'other'], age: ['young'], unused: ['x'] });
const SETS = option('a', 'way', { set: [['who', 'me']] });

const inputOf = (steps: readonly Step[], parts: Partial<Pick<Flow, 'start' | 'facts'>> = {}) =>
  digestInput(buildFlow(steps, { facts: FACTS, ...parts }));

/** One step of each kind; `change` gives others in their place. */
function steps(change: Readonly<Record<string, Step>> = {}): readonly Step[] {
  const all: readonly Step[] = [
    question('ask', [SETS, option('b', 'alone')]),
    several('tick', 'way', [option('c'), option('d')]),
    branch('way', [{ when: [any('who', 'me'), within('33')], go: 'alone' }], 'see'),
    autonomy('alone', { ifStuck: 'see', then: 'ask' }),
    orientation('see', 'other'),
    orientation('other'),
  ];
  return all.map((step) => change[step.address] ?? step);
}

const SEE = orientation('see', 'other');
const WAY = (...rows: Parameters<typeof branch>[1]) => branch('way', rows, 'see');

test.each<[string, Step]>([
  ['the id of an option', question('ask', [{ ...SETS, id: 'z' }, option('b', 'alone')])],
  ['where an option leads', question('ask', [SETS, option('b', 'see')])],
  ['an option that leads nowhere of its own', question('ask', [SETS, option('b')])],
  ['what an option sets', question('ask', [option('a', 'way'), option('b', 'alone')])],
  ['an option that stands alone', question('ask', [{ ...SETS, only: true }, option('b', 'alone')])],
  [
    'one answer for several',
    { ...several('tick', 'way', [option('c'), option('d')]), several: false },
  ],
  ['where several answers lead', several('tick', 'see', [option('c'), option('d')])],
  ['the fact of a row', WAY({ when: [any('age', 'me'), within('33')], go: 'alone' })],
  ['the value of a row', WAY({ when: [any('who', 'other'), within('33')], go: 'alone' })],
  ['all for any', WAY({ when: [all('who', 'me'), within('33')], go: 'alone' })],
  ['the territory of a row', WAY({ when: [any('who', 'me'), within('17')], go: 'alone' })],
  ['where a row leads', WAY({ when: [any('who', 'me'), within('33')], go: 'other' })],
  ['where a branch leads else', branch('way', [], 'other')],
  ['who helps when stuck', autonomy('alone', { then: 'ask' })],
  ['what comes then', autonomy('alone', { ifStuck: 'see' })],
  ['the operator', { ...SEE, operator: 'msa' }],
  ['the need', { ...SEE, need: 'other' }],
  ['the second door', orientation('see')],
])('%s is part of the digest', (_, step) => {
  expect(inputOf(steps({ [step.address]: step }))).not.toBe(inputOf(steps()));
});

test('so are where the flow begins, and the facts that it uses, in a branch or in a question', () => {
  expect(inputOf(steps(), { start: 'tick' })).not.toBe(inputOf(steps()));
  const others = facts({ who: ['me'], age: ['young'], unused: ['x'] });
  expect(inputOf(steps(), { facts: others })).not.toBe(inputOf(steps()));
  const asked = [question('ask', [SETS])];
  expect(inputOf(asked, { facts: others })).not.toBe(inputOf(asked));
  const met = [branch('way', [{ when: [any('who', 'me')], go: 'see' }], 'see'), SEE];
  expect(inputOf(met, { facts: others })).not.toBe(inputOf(met));
});

test('the order of the file, its texts and facts that it does not use are no part of it', () => {
  expect(inputOf([...steps()].reverse(), { start: 'ask' })).toBe(inputOf(steps()));
  const ordered = facts({ age: ['young'], who: ['me', 'other'] });
  const both = steps({ way: WAY({ when: [any('who', 'me'), any('age', 'young')], go: 'see' }) });
  expect(inputOf(both, { facts: ordered })).toBe(inputOf(both));
  expect(inputOf(steps({ see: { ...SEE, ask: { fr: 'Autrement' } } }))).toBe(inputOf(steps()));
});

test('the same structure is written the same for ever: walks that are stored hold its digest', () => {
  expect(digestInput(buildFlow(steps(), { facts: FACTS }))).toMatchSnapshot();
});
