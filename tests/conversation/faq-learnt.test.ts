import { expect, test } from '@jest/globals';
import { type FaqEntry, type Topic } from '../../bot/conversation/faq.ts';
import { faqBook } from '../../bot/conversation/faq-book.ts';
import { faqLearnt } from '../../bot/conversation/faq-learnt.ts';
import { type Utterance } from '../../bot/reading/said.ts';
import { type RouteModel } from '../../bot/understanding/routing/model.ts';

const entryOf = (id: string, flow: string): readonly [string, FaqEntry] => [
  id,
  {
    ...{ id, asked: [], told: [], says: { fr: 'Non.' }, flows: [flow] },
    ...{ sources: [], toCheck: false },
  },
];
const ENTRIES = new Map([
  entryOf('first', 'caf.dette'),
  entryOf('second', 'antai.amende'),
  entryOf('unknown', 'caf.dette'),
]);
const SAID = { text: '', folded: '', words: [], terms: [] };

/** A model that leads "none of them" by so much for the first entry, and by as little as can be for the second. */
const modelOf = (lead: number, second = -0.5): RouteModel => ({
  kinds: ['second', 'first', 'none'],
  words: new Map(),
  bias: [200 * second, 200 * lead, 0],
  weights: new Map<string, Int8Array>(),
});
const heard = (lead: number, near: readonly string[] = [], flow?: string) =>
  faqLearnt(ENTRIES, () => modelOf(lead)).likeliest(SAID, {
    near: () => near,
    topic: flow === undefined ? undefined : { flow, words: '' },
  });

test.each([
  ['a first message', [], undefined, -0.08],
  ['a first message that may ask for a flow of it', ['caf.rsa', 'caf.dette'], undefined, -0.28],
  ['what may ask for a flow of it beside another matter', ['caf.dette'], 'ants.permis', 0],
  ['what is typed in the middle of its own', [], 'caf.dette', -0.15],
] as const)('%s asks the entry from its own lead on', (_, near, flow, least) => {
  expect(heard(least + 0.01, near, flow)).toBe('first');
  expect(heard(least - 0.01, near, flow)).toBeUndefined();
  expect(heard(0.4, near, flow)).toBe('first');
});

test('in the middle of another matter, what leads nowhere near is never guessed', () => {
  expect(heard(0.9, [], 'ants.permis')).toBeUndefined();
});

test('the likeliest is asked, and none that no model knows', () => {
  const likeliest = (lead: number, second: number) =>
    faqLearnt(ENTRIES, () => modelOf(lead, second)).likeliest(SAID, { near: () => [] });
  expect(likeliest(0.1, 0.2)).toBe('second');
  expect(likeliest(0.2, 0.1)).toBe('first');
  expect(likeliest(-0.5, -0.5)).toBeUndefined();
  const nothing = faqLearnt(new Map(), () => modelOf(0.4));
  expect(nothing.likeliest(SAID, { near: () => [] })).toBeUndefined();
});

const read = (text: string): Utterance => ({
  ...{ text, folded: text },
  ...{ words: text.split(' '), terms: [] },
});
const LONG = 'bonjour je voudrais vous demander comment payer ma dette';

test('a message in a sentence may be against an entry that was learnt, a few words never', () => {
  const isAgainst = (lead: number, id: string, text = LONG) =>
    faqLearnt(ENTRIES, () => modelOf(lead)).isAgainst(read(text), id);
  expect(isAgainst(-0.41, 'first')).toBe(true);
  expect(isAgainst(-0.39, 'first')).toBe(false);
  expect(isAgainst(-0.41, 'unknown')).toBe(false);
  expect(isAgainst(-0.41, 'first', 'je demande comment payer ma dette aujourdhui')).toBe(false);
});

test('a line that a sentence says by chance is heard within a matter alone', () => {
  const entries = new Map<string, FaqEntry>([
    ['first', { ...entryOf('first', 'caf.dette')[1], asked: ['payer dette'] }],
  ]);
  const askedIn = (lead: number, topic?: Topic) =>
    faqBook(entries, { read, little: new Set(['ma']), model: () => modelOf(lead) }).askedIn(
      read(LONG),
      { isQuestion: true, isHeard: false, near: () => [], topic },
    );
  expect(askedIn(-0.35)).toEqual(['first']);
  expect(askedIn(-0.45)).toEqual([]);
  expect(askedIn(-0.45, { flow: 'ants.permis', words: 'permis' })).toEqual(['first']);
});

test('a model is read with the first message, once', () => {
  let read = 0;
  const learnt = faqLearnt(ENTRIES, () => {
    read += 1;
    return modelOf(0.4);
  });
  expect(read).toBe(0);
  learnt.likeliest(SAID, { near: () => [] });
  learnt.likeliest(SAID, { near: () => [] });
  expect(read).toBe(1);
});
