import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { fold } from '../../bot/territory/fold.ts';
import { readModel, replyReader } from '../../bot/understanding/replies/reply-model.ts';
import { HELD, readReplies } from '../../training/evaluate/reply-figures.ts';
import { readReplyRows } from '../../training/replies/read-rows.ts';
import { train } from '../../training/replies/train.ts';
import { writeReplyModel } from '../../training/write-models.ts';

const ROWS = new URL('../conversation/rows/', import.meta.url);
const rows = readReplyRows(ROWS);

test('the model of replies that ships is made of its rows, byte for byte', () => {
  const packed = readFileSync('data/replies/model.br');
  expect(packed.length).toBeLessThanOrEqual(150_000);
  expect(writeReplyModel(train(rows)) === brotliDecompressSync(packed).toString()).toBe(true);
});

test('no reply that is held out trains it', () => {
  const learnt = new Set(rows.map(({ text }) => fold(text)));
  const held = HELD.flatMap((name) => readReplies(new URL(`${name}.txt`, ROWS)));
  expect(held.length).toBeGreaterThan(200);
  expect(held.filter(({ text }) => learnt.has(fold(text)))).toEqual([]);
});

const asked = (option: string, text: string) => ({ question: 'caf.dette/known', option, text });

test('what was said of one option and never of another speaks for it', () => {
  const model = train([
    asked('letter', 'un courrier ce matin'),
    asked('letter', 'leur courrier'),
    asked('letter', 'par courrier'),
    asked('call', 'on m’a téléphoné ce matin'),
    asked('call', 'on m’a appelé'),
    asked('call', 'un appel'),
    ...['oui', 'non', 'ce matin', 'pas encore', 'je paie', 'le loyer', 'ma fille', 'hier'].map(
      (text) => ({ question: 'caf.dette/agree', option: 'yes', text }),
    ),
  ]);
  const reader = replyReader(() => readModel(writeReplyModel(model)));
  const scores = (text: string) =>
    reader.read(text).of('caf.dette/known', ['letter', 'call', 'other']);
  const [letter = 0, call = 0, other = 0] = scores('le courrier') ?? [];
  expect(letter).toBeGreaterThan(0.5);
  expect([call, other]).toEqual([0, 0]);
  // Said of both, it tells nothing; so does what nobody said.
  expect(scores('ce matin')).toEqual([0, 0, 0]);
  expect(scores('un pigeon')?.[1]).toBe(0);
  // An answer of the same name is said alike at another question.
  expect(reader.read('le courrier').of('caf.dette/why', ['letter'])?.[0]).toBeGreaterThan(0.5);
  expect(reader.read('le courrier').of('caf.dette/how', ['site'])).toBeUndefined();
});
