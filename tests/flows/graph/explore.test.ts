import { expect, test } from '@jest/globals';
import { exploredOf } from '../../../bot/flows/graph/explored.ts';
import { behindDoor } from '../../../bot/flows/graph/explore.ts';
import { broken, type Edit } from '../checks/clean-flows.ts';

const CAF = 'caf.clean';

function explored(edits: readonly Edit[] = []) {
  const [one] = exploredOf(broken({ edits }));
  if (one === undefined) throw new Error('no flow');
  return one;
}

const at = (address: string, edits: readonly Edit[] = []) =>
  explored(edits).states.filter(({ node }) => node.address === address);

test('comes to every step, those of subflows included', () => {
  const one = explored();
  const addresses = new Set(one.states.map(({ node }) => node.address));
  expect([...addresses].sort()).toEqual([...one.graph.nodes.keys()].sort());
  expect(addresses).toContain('account/opens');
  expect(one.complete).toBe(true);
});

test('takes every subset of a question with several answers', () => {
  const known = at('sort')
    .filter(({ known, territory }) => territory === undefined && !known.has('account'))
    .map(({ known }) => [known.get('aides') ?? []].flat().join('+'));
  expect(new Set(known)).toEqual(new Set(['', 'rsa', 'prime', 'rsa+prime']));
});

test('goes on once in each territory that is named, and once in none', () => {
  const territories = new Set(at('see-msa').map(({ territory }) => territory));
  expect(territories).toEqual(new Set([undefined, '67', '33281']));
  expect(at('help').some(({ territory }) => territory === '')).toBe(true);
});

test('forgets what a question can set before it sets anew', () => {
  const edits: Edit[] = [
    [CAF, ['steps', 'aids', 'go'], 'again'],
    [
      CAF,
      ['steps', 'again'],
      {
        question: 'Laquelle ?',
        options: [
          { id: 'rsa', label: 'Le RSA', set: { aides: 'rsa' }, go: 'sort' },
          { id: 'unsure', label: 'Je ne sais pas', go: 'sort' },
        ],
      },
    ],
  ];
  const first = at('sort', edits).filter(({ territory }) => territory === undefined);
  const known = first.map(({ known: facts }) => [facts.get('aides')].flat().join('+'));
  expect(new Set(known)).toEqual(new Set(['rsa', '']));
});

test('goes through branches and subflows behind a door', () => {
  const one = explored();
  const [state] = one.states.filter(({ node }) => node.address === 'see-msa');
  if (state === undefined) throw new Error('never met');
  const doors = behindDoor(one, state).map(({ node }) => node.address);
  expect(doors).toEqual(['help/see-someone']);
});

test('takes a row that says what does not hold, where it does not', () => {
  const sorted = {
    branch: [
      { when: { not: [{ aides: 'rsa' }, { territory: '67' }] }, go: 'see-msa' },
      { otherwise: 'help' },
    ],
  };
  const edits: Edit[] = [[CAF, ['steps', 'sort'], sorted]];
  const told = at('see-msa', edits)
    .filter(({ territory }) => territory !== undefined)
    .map(({ known, territory }) => [known.get('aides'), territory]);
  expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(
    new Set(['[["prime"],""]', '[null,""]']),
  );
});

test('tells how many were ticked apart, where a row counts them', () => {
  const counted = {
    branch: [
      { when: { count: { of: 'aids', 'at-least': 2 } }, go: 'see-msa' },
      { otherwise: 'help' },
    ],
  };
  const edits: Edit[] = [[CAF, ['steps', 'sort'], counted]];
  const told = (address: string) => at(address, edits).map(({ known }) => known.get('count:aids'));
  expect(new Set(told('see-msa'))).toEqual(new Set(['2', undefined]));
  expect(new Set(told('help'))).toEqual(new Set(['1', '0', undefined, '2']));
});
