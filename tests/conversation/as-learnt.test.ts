import { expect, test } from '@jest/globals';
import { asLearnt } from '../../bot/conversation/as-learnt.ts';
import { heardFor } from '../../bot/conversation/hearers/where-it-leads.ts';
import { toldOfNow } from '../../bot/conversation/told-of-now.ts';
import { cutText } from '../../bot/conversation/spoken-words.ts';
import { isUnsaid } from '../../bot/conversation/is-unsaid.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Answer } from '../../bot/engine/walk.ts';
import { countHeardAnswers } from '../../training/evaluate/heard-figures.ts';
import { readHeardRows } from '../../training/read-heard-rows.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const flow = world.flows.get('caf.dette');
if (!flow) throw new Error('no flow caf.dette');

/** A model that speaks so much for one option of one question of that flow. */
const learning = (step: string, option: string, score: number): World => ({
  ...world,
  replies: {
    read: () => ({
      of: (question, options) =>
        question === `caf.dette/${step}`
          ? options.map((one) => (one === option ? score : 0))
          : undefined,
    }),
  },
});
const heardBy = (by: World, text: string, answers: readonly Answer[]) =>
  asLearnt(by, flow, cutText(text), answers).map(
    ({ step, options }) => `${step}=${options.join()}`,
  );

const TEXT = 'bonjour, un mot';
const LETTER: Answer = { step: 'known', options: ['letter'], heard: true };

test('an answer stays where what was learnt speaks for it', () => {
  expect(heardBy(learning('known', 'letter', 5), TEXT, [LETTER])).toEqual(['known=letter']);
  expect(heardBy(learning('known', 'letter', 1), TEXT, [LETTER])).toEqual([]);
  expect(heardBy(learning('known', 'call', 9), TEXT, [LETTER])).toEqual([]);
  // Of two that are said together, it is asked which.
  const both: Answer = { step: 'known', options: ['letter', 'call'], heard: true };
  expect(heardBy(learning('known', 'message', 9), TEXT, [both])).toEqual(['known=letter,call']);
});

test('said in the words of its author, it stays', () => {
  const text = 'une lettre, un courrier';
  expect(heardBy(learning('known', 'call', 3), text, [LETTER])).toEqual(['known=letter']);
});

test('the more words there are, the less each must tell', () => {
  const story =
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze';
  expect(heardBy(learning('known', 'letter', 1), story, [LETTER])).toEqual(['known=letter']);
  // What speaks more for another option speaks against it, however many there are.
  const longer = `${story} seize vingt trente quarante cinquante soixante`;
  expect(heardBy(learning('known', 'call', 9), longer, [LETTER])).toEqual([]);
});

test('what is surely told is heard without a phrase, where phrases may hear it', () => {
  expect(heardBy(learning('known', 'letter', 16), TEXT, [])).toEqual(['known=letter']);
  expect(heardBy(learning('known', 'letter', 9), TEXT, [])).toEqual([]);
  expect(heardBy(learning('known', 'unsure', 16), TEXT, [])).toEqual([]);
  // Nothing is told of now.
  expect(heardBy(learning('known', 'letter', 16), '', [])).toEqual([]);
});

test('what is never said back is not heard so', () => {
  const always: World = {
    ...world,
    replies: { read: () => ({ of: (_, options) => options.map((__, at) => (at === 0 ? 99 : 0)) }) },
  };
  for (const one of world.flows.values()) {
    for (const { step, options } of asLearnt(always, one, cutText(TEXT), [])) {
      const asked = one.steps.get(step);
      expect(asked?.kind === 'question' && isUnsaid(asked, options)).toBe(false);
    }
  }
});

test.each([
  'la caf me reclame 1200 euros, je suis pas daccord avec eux',
  "on me demande de rendre 300 euros à la caf et je suis pas d'accord",
  'bonjour la caf veut que je rembourse un trop percu, je suis pas daccord, et j ai perdu mon permis',
])('who disagrees with a debt is not asked it again: %s', (text) => {
  const { heard } = heardFor(world, ['caf.dette'], toldOfNow(world, text));
  expect(heard?.['caf.dette']).toContainEqual({ step: 'road', options: ['contest'], heard: true });
});

test('held out: right for 98 of a hundred, more often than by phrases alone', () => {
  const { replies: _, ...unlearnt } = world;
  const rows = ['said-held-9', 'said-held-10', 'said-held-11'].flatMap((name) =>
    readHeardRows(new URL(`rows/${name}.txt`, import.meta.url)),
  );
  const shares = (by: World) => {
    const { asked } = countHeardAnswers(rows, by);
    return { right: asked.right / asked.heard, heard: asked.right / asked.held };
  };
  const [before, after] = [shares(unlearnt), shares(world)];
  expect(after.right).toBeGreaterThan(Math.max(0.98, before.right + 0.01));
  expect(after.heard).toBeGreaterThan(before.heard);
});

test('the messages of a walk are judged by it', () => {
  const text = 'bonjour je dois des sous à la caf';
  const { heard } = heardFor(
    learning('known', 'letter', 16),
    ['caf.dette'],
    toldOfNow(world, text),
  );
  expect(heard?.['caf.dette']?.map(({ step }) => step)).toContain('known');
});
