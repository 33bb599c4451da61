import { expect, test } from '@jest/globals';
import { type Asked, type FaqEntry } from '../../bot/conversation/faq.ts';
import { faqLines } from '../../bot/conversation/faq-lines.ts';
import { type Utterance } from '../../bot/reading/said.ts';

/** Words as they are; those of one letter are little. */
const read = (text: string): Utterance => {
  const words = text.split(' ');
  return { text, folded: text, words, terms: [] };
};
const how = { read, little: new Set(['a', 'b', 'pas', 'plus']) };

const linesOf = (entries: Readonly<Record<string, Partial<FaqEntry>>>) =>
  faqLines(
    new Map(
      Object.entries(entries).map(([id, own]): readonly [string, FaqEntry] => [
        id,
        {
          ...{ id, asked: [], told: [], says: { fr: 'Non.' }, flows: ['caf.dette'] },
          ...{ sources: [], toCheck: false },
          ...own,
        },
      ]),
    ),
    how,
  );
const lines = linesOf({
  two: { asked: ['kayak permis'] },
  three: { asked: ['kayak permis mer'] },
  told: { asked: ['pagaie'], told: ['pagaie perdue'] },
  denied: { asked: ['pagaie pas rendue'] },
  other: { asked: ['voile permis'], flows: ['antai.amende'] },
});
const asks = (text: string, asked: Partial<Asked> = {}) =>
  lines(read(text), { isQuestion: true, ...asked });

test.each([
  ['kayak permis', ['two']],
  ['permis kayak', ['two']],
  ['kayak permis mer', ['three', 'two']],
  ['kayak x y z w permis', ['two']],
  ['kayak x y z w v permis', []],
  ['kayak a b a b a b permis', ['two']],
  ['mer x y z w permis x y z w kayak', ['three', 'two']],
  ['mer x y z w v permis x y z w kayak', ['two']],
  ['kayak x y z w v permis kayak', ['two']],
  ['kayak', []],
  ['pagaie', []],
  ['pagaie rendue', []],
  ['pagaie pas rendue', ['denied']],
])('« %s » asks %j: near each other, most words first', (text, ids) => {
  expect(asks(text)).toEqual(ids);
});

test('a line that is told needs no question, one that is asked does', () => {
  expect(asks('pagaie perdue', { isQuestion: false })).toEqual(['told']);
  expect(asks('kayak permis', { isQuestion: false })).toEqual([]);
});

test.each([
  ['et permis', ['two']],
  ['et le permis', ['two']],
  ['et dites le permis', []],
  ['permis mer ici aussi', ['three']],
  ['et kayak', []],
  ['rien ici', []],
] as const)('in a walk that speaks of it, « %s » asks %j', (text, ids) => {
  const topic = { flow: 'caf.dette', words: 'mon kayak' };
  expect(asks(text, { topic })).toEqual(expect.arrayContaining([...ids]));
  if (ids.length === 0) expect(asks(text, { topic })).toEqual([]);
});

test('what one speaks of says nothing for an entry that leads elsewhere', () => {
  const topic = { flow: 'caf.dette', words: 'ma voile' };
  expect(asks('et permis', { topic })).toEqual([]);
  expect(asks('et permis', { topic: { ...topic, flow: 'antai.amende' } })).toEqual(['other']);
});
