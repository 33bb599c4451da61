import { type FamilyWords } from './families.ts';
import { DANGERS } from './kinds.ts';
import { type DangerModel } from './model.ts';

/**
 * The model as a file of plain lines: a head, the kinds, their three numbers each, how many families
 * and their words, then a line a feature, in order. A line of a feature is one sign for how many
 * letters it shares with the line above, the letters that follow, a tab, and its weights: one sign
 * for two kinds.
 */
const HEAD = 'aiguillage danger model 4';
/** Weights go from minus this to plus this. */
export const HEAVIEST = 4;
const LEVELS = 2 * HEAVIEST + 1;
/** The sign of nothing shared, of two least weights; the signs go on from it to `~`. */
const FIRST_SIGN = '!'.charCodeAt(0);
const MOST_SHARED = 60;

/** Writes a model; the same model always gives the same text. */
export function writeModel(model: DangerModel): string {
  const features = [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = features.map(([feature, weights], at) => {
    const shared = sharedLetters(features[at - 1]?.[0] ?? '', feature);
    return `${signOf(shared)}${feature.slice(shared)}\t${signsOf(weights)}`;
  });
  return [
    HEAD,
    DANGERS.join(' '),
    model.bias.join(' '),
    model.sure.join(' '),
    model.doubtful.join(' '),
    String(model.words.size),
    ...[...model.words].map(([family, words]) => [family, ...words].join(' ')),
    ...lines,
    '',
  ].join('\n');
}

function sharedLetters(before: string, feature: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && before[shared] === feature[shared]) {
    shared += 1;
  }
  return shared;
}

function signOf(number: number): string {
  return String.fromCharCode(FIRST_SIGN + number);
}

function signsOf(weights: Int8Array): string {
  let signs = '';
  for (let at = 0; at < weights.length; at += 2) {
    const [first = 0, second = 0] = [weights[at], weights[at + 1]];
    signs += signOf((first + HEAVIEST) * LEVELS + second + HEAVIEST);
  }
  return signs;
}

/** Reads a model. Throws when the text is none, or one of other kinds than those known here. */
export function readModel(text: string): DangerModel {
  const lines = text.trimEnd().split('\n');
  const [head, kinds, bias = '', sure = '', doubtful = '', families = ''] = lines;
  if (head !== HEAD || kinds !== DANGERS.join(' ')) {
    throw new Error('This is no model of danger for the kinds that are known: train it anew.');
  }
  const from = 6 + Number(families);
  return {
    words: readFamilies(lines.slice(6, from)),
    bias: numbersIn(bias),
    sure: numbersIn(sure),
    doubtful: numbersIn(doubtful),
    weights: readFeatures(lines, from),
  };
}

function numbersIn(line: string): readonly number[] {
  return line.split(' ').map(Number);
}

function readFamilies(lines: readonly string[]): FamilyWords {
  return new Map(
    lines.map((line) => {
      const [family = '', ...words] = line.split(' ');
      return [family, words];
    }),
  );
}

function readFeatures(lines: readonly string[], from: number): ReadonlyMap<string, Int8Array> {
  const weights = new Map<string, Int8Array>();
  let feature = '';
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const tab = line.indexOf('\t');
    feature = feature.slice(0, line.charCodeAt(0) - FIRST_SIGN) + line.slice(1, tab);
    weights.set(feature, readWeights(line, tab + 1));
  }
  return weights;
}

function readWeights(line: string, from: number): Int8Array {
  const weights = new Int8Array(DANGERS.length);
  for (let at = 0; at < weights.length; at += 2) {
    const both = line.charCodeAt(from + at / 2) - FIRST_SIGN;
    const second = both % LEVELS;
    weights[at] = (both - second) / LEVELS - HEAVIEST;
    weights[at + 1] = second - HEAVIEST;
  }
  return weights;
}
