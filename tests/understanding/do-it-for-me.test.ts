import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { doItForMe as readDoItForMe } from '../../bot/data/read-do-it-for-me.ts';
import { createDoItForMe } from '../../bot/understanding/do-it-for-me.ts';
import { windowsOf } from '../../bot/understanding/do-it-for-me/clauses.ts';
import { readModel } from '../../bot/understanding/do-it-for-me/model.ts';
import { BATCHES } from '../../training/do-it-for-me/batches.ts';
import { readRows, readTrainingRows } from '../../training/do-it-for-me/read-rows.ts';
import { train } from '../../training/do-it-for-me/train.ts';
import { readFamilies } from '../../training/model/read-families.ts';
import { writeDoItForMeModel } from '../../training/write-models.ts';
import { anyText } from '../support/any-text.ts';

const TRAINING = new URL('../../training/do-it-for-me/', import.meta.url);
const ROWS = new URL('rows/', TRAINING);
const MODEL = 'data/do-it-for-me/model.txt';
const doItForMe = readDoItForMe(['data']);

test('the model that ships is made of the rows, byte for byte', () => {
  const text = writeDoItForMeModel(
    train(readTrainingRows(ROWS), readFamilies(new URL('families.yaml', TRAINING))),
  );
  expect(text === readFileSync(MODEL, 'utf8')).toBe(true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
}, 300_000);

test('every file of rows is a batch, and every batch has its rows', () => {
  const files = readdirSync(ROWS).map((name) => name.replace(/\.txt$/, ''));
  expect(BATCHES.map(({ name }) => name).sort()).toEqual(files.sort());
});

/** Settled before the model was: each of them stays as it is. */
test.each(readRows(ROWS, 'first').map(({ isAsked, text }) => [isAsked, text] as const))(
  'asked: %s: %s',
  (isAsked, text) => {
    expect(doItForMe.isAsked(text)).toBe(isAsked);
  },
);

test('hears nearly all rows that it was made from', () => {
  const rows = readTrainingRows(ROWS);
  const right = rows.filter(({ isAsked, text }) => doItForMe.isAsked(text) === isAsked);
  expect(right.length / rows.length).toBeGreaterThan(0.99);
});

test('one fifth of the rows is heard by a model of the others', () => {
  const rows = readTrainingRows(ROWS);
  const model = train(
    rows.filter((_, at) => at % 5 !== 0),
    readFamilies(new URL('families.yaml', TRAINING)),
  );
  const other = createDoItForMe({ model: () => model, mustHear: [] });
  const unseen = rows.filter((_, at) => at % 5 === 0);
  const heard = unseen.filter(({ text }) => other.isAsked(text));
  const right = heard.filter(({ isAsked }) => isAsked).length;
  expect(right / unseen.filter(({ isAsked }) => isAsked).length).toBeGreaterThan(0.86);
  expect(right / heard.length).toBeGreaterThan(0.9);
}, 120_000);

test('hears each phrase that must be heard', () => {
  const lists = parse(readFileSync('data/do-it-for-me/must-hear.yaml', 'utf8')) as Record<
    string,
    string[]
  >;
  const phrases = Object.values(lists).flat();
  expect(phrases.filter((phrase) => !doItForMe.isAsked(`salam ${phrase} khoya`))).toEqual([]);
});

test('an order is heard at the end of a long message, dictated without a breath', () => {
  const long =
    'bonjour voila je vous explique mon mari est mort il y a deux mois et c est lui qui payait tout et la je suis perdue';
  expect(doItForMe.isAsked(long)).toBe(false);
  expect(doItForMe.isAsked(`${long} alors faites ma déclaration à ma place`)).toBe(true);
});

test('windows hold every word of a long clause, and no single word is one', () => {
  const clause = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 60 })
    .map((words) => words.map((word, at) => `${word}${at}`).join(' '));
  fc.assert(
    fc.property(clause, (words) => {
      const windows = windowsOf([words]);
      const held = new Set(windows.flatMap((window) => window.split(' ')));
      expect(windows.every((window) => window.includes(' '))).toBe(true);
      if (words.includes(' ')) expect([...held]).toEqual(words.split(' '));
    }),
  );
});

test('tells what weighed most', () => {
  const { score, from, because } = doItForMe.explain('faites le pour moi');
  expect(score).toBeGreaterThan(from);
  expect(because).toContain('faites le');
});

test('refuses a model of something else', () => {
  expect(() => readModel('aiguillage route model 5\nnone\n0\n0\n')).toThrow('train it anew');
});

test('never throws', () => {
  fc.assert(
    fc.property(anyText(2100), (text) => {
      doItForMe.isAsked(text);
      doItForMe.explain(text);
    }),
  );
});
