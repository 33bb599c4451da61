import { expect, test } from '@jest/globals';
import { compare } from '../../reliability/compare.ts';
import { createLedger } from '../../reliability/ledger.ts';

const id = (sequence: number) => `c|${String(sequence).padStart(7, '0')}`;
const said = (sequence: number, key: string) => ({
  id: id(sequence),
  from: { role: 'user' },
  channelData: { clientActivityID: key },
});
const answer = (sequence: number) => ({
  id: id(sequence),
  from: { role: 'bot' },
  replyToId: id(sequence - 1),
});
const WELCOME = { id: id(0), from: { role: 'bot' } };
const WHOLE = [WELCOME, said(1, 'a'), answer(2), said(3, 'b'), answer(4)];

function entry() {
  const ledger = createLedger();
  const one = ledger.open({ conversation: 'c', token: 't' });
  ledger.acknowledge(one, 'a', id(1));
  ledger.acknowledge(one, 'b', id(3));
  return one;
}

test('finds nothing in a log that holds what was acknowledged', () => {
  expect(compare(entry(), WHOLE)).toEqual({ lost: 0, wrong: [] });
});

test('counts what is not there, or under another id', () => {
  expect(compare(entry(), WHOLE.slice(0, 3)).lost).toBe(1);
  const moved = [WELCOME, said(1, 'b'), answer(2), said(3, 'a'), answer(4)];
  expect(compare(entry(), moved).lost).toBe(2);
});

test('tells of a message taken twice, unsent, or without its answer, and of a hole', () => {
  const twice = [...WHOLE, said(5, 'a'), answer(6)];
  expect(compare(entry(), twice).wrong).toContain('a message taken twice');
  const unsent = [...WHOLE, said(5, 'x'), answer(6)];
  expect(compare(entry(), unsent).wrong).toContain('a message unsent');
  expect(compare(entry(), WHOLE.slice(0, 4)).wrong).toContain('a message without its answer');
  const hole = [WELCOME, said(1, 'a'), answer(2), said(4, 'b'), answer(5)];
  expect(compare(entry(), hole).wrong).toContain('a hole, or a line out of order');
});

test('allows a message whose answer was lost, once', () => {
  const one = entry();
  one.unanswered.add('x');
  expect(compare(one, [...WHOLE, said(5, 'x'), answer(6)])).toEqual({ lost: 0, wrong: [] });
});
