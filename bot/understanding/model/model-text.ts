import { type FamilyWords } from './families.ts';
import { type LinearModel } from './linear-model.ts';

/**
 * A model as a file of plain lines: a head, the kinds, their numbers (the bias, then each
 * threshold), how many families and their words, then a line a feature, in order. A line of a
 * feature is one sign for how many letters it shares with the line above, the letters that follow,
 * a tab, and its weights: one sign for two kinds.
 */
export interface ModelFormat {
  /** What is heard with it: stands in the head. */
  readonly name: string;
  readonly kinds: readonly string[];
  /** How many thresholds each kind has. */
  readonly thresholds: number;
  /**
   * Of many kinds few weigh anything for a feature: all features stand first, then for each what
   * weighs.
   */
  readonly isSparse?: true;
}

const VERSION = 4;
/** Largest quantised weight, either sign; and where they are told as pairs. */
export const MAX_WEIGHT = 4;
export const MAX_SPARSE_WEIGHT = 12;
const LEVELS = 2 * MAX_WEIGHT + 1;
/** The sign of nothing shared, of two least weights; the signs go on from it to `~`. */
const FIRST_SIGN = '!'.charCodeAt(0);
const MOST_SHARED = 60;

/** Writes a model; the same model always gives the same text. */
export function writeLinearModel(
  { name, kinds, isSparse }: ModelFormat,
  model: LinearModel,
): string {
  const features = [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = features.map(([feature], at) => {
    const shared = sharedLetters(features[at - 1]?.[0] ?? '', feature);
    return signOf(shared) + feature.slice(shared);
  });
  const lines = isSparse
    ? [...names, ...features.map(([, one]) => pairsOf(one))]
    : names.map((feature, at) => `${feature}\t${signsOf(features[at]?.[1] ?? NO_WEIGHTS)}`);
  return [
    headOf(name),
    kinds.join(' '),
    model.bias.join(' '),
    ...model.thresholds.map((scores) => scores.join(' ')),
    String(model.words.size),
    ...[...model.words].map(([family, words]) => [family, ...words].join(' ')),
    ...lines,
    '',
  ].join('\n');
}

const NO_WEIGHTS = new Int8Array();

function headOf(name: string): string {
  return `aiguillage ${name} model ${VERSION}`;
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
    signs += signOf((first + MAX_WEIGHT) * LEVELS + second + MAX_WEIGHT);
  }
  return signs;
}

/** How much further each kind that weighs stands than the one before; then, after a tab, weights. */
function pairsOf(weights: Int8Array): string {
  let [steps, signs, before] = ['', '', -1];
  weights.forEach((weight, kind) => {
    if (weight === 0) return;
    steps += signOf(kind - before);
    signs += signOf(weight + MAX_SPARSE_WEIGHT);
    before = kind;
  });
  return `${steps}\t${signs}`;
}

/** Reads a model. Throws when the text is none, or one of other kinds than those of the format. */
export function readLinearModel(
  { name, kinds, thresholds, isSparse }: ModelFormat,
  text: string,
): LinearModel {
  // The last line may be a tab alone: a feature that weighs for no kind.
  const lines = text.replace(/\n$/, '').split('\n');
  const [head, known, bias = '', ...rest] = lines;
  if (head !== headOf(name) || known !== kinds.join(' ')) {
    throw new Error(`This is no model of ${name} for the kinds that are known: train it anew.`);
  }
  const families = 4 + thresholds;
  const features = families + Number(rest[thresholds]);
  const numbers = [bias, ...rest.slice(0, thresholds)].map(numbersIn);
  const isWhole = Number.isInteger(features) && features >= families && features <= lines.length;
  if (!isWhole || !areNumbers(numbers, kinds.length))
    throw new Error(`This model of ${name} is spoilt: train it anew.`);
  return {
    words: readFamilies(lines.slice(families, features)),
    bias: numbers[0] ?? [],
    thresholds: numbers.slice(1),
    weights: (isSparse ? readSparse : readFeatures)(lines, features, kinds.length),
  };
}

/** The last heads only lend to the others: they have a bias and no threshold. */
function areNumbers(rows: readonly (readonly number[])[], heads: number): boolean {
  return (
    rows[0]?.length === heads &&
    rows.every((row) => row.length <= heads && row.every(Number.isFinite))
  );
}

/** The kinds that a model is of. */
export function kindsIn(text: string): readonly string[] {
  const from = text.indexOf('\n') + 1;
  return text.slice(from, text.indexOf('\n', from)).split(' ');
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

function readFeatures(
  lines: readonly string[],
  from: number,
  kinds: number,
): ReadonlyMap<string, Int8Array> {
  const weights = new Map<string, Int8Array>();
  let feature = '';
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const tab = line.indexOf('\t');
    feature = nextFeature(feature, line.slice(0, tab));
    weights.set(feature, readWeights(line, tab + 1, kinds));
  }
  return weights;
}

function nextFeature(before: string, written: string): string {
  return before.slice(0, written.charCodeAt(0) - FIRST_SIGN) + written.slice(1);
}

/** Names stand first, then the pairs of each. */
function readSparse(
  lines: readonly string[],
  from: number,
  kinds: number,
): ReadonlyMap<string, Int8Array> {
  const weights = new Map<string, Int8Array>();
  const count = (lines.length - from) / 2;
  let feature = '';
  for (let at = from; at < from + count; at++) {
    feature = nextFeature(feature, lines[at] ?? '');
    weights.set(feature, readPairs(lines[at + count] ?? '', kinds));
  }
  return weights;
}

function readWeights(line: string, from: number, kinds: number): Int8Array {
  const weights = new Int8Array(kinds);
  for (let at = 0; at < weights.length; at += 2) {
    const both = line.charCodeAt(from + at / 2) - FIRST_SIGN;
    const second = both % LEVELS;
    weights[at] = (both - second) / LEVELS - MAX_WEIGHT;
    if (at + 1 < kinds) weights[at + 1] = second - MAX_WEIGHT;
  }
  return weights;
}

function readPairs(line: string, kinds: number): Int8Array {
  const weights = new Int8Array(kinds);
  const tab = line.indexOf('\t');
  let kind = -1;
  for (let at = 0; at < tab; at++) {
    kind += line.charCodeAt(at) - FIRST_SIGN;
    weights[kind] = line.charCodeAt(tab + 1 + at) - FIRST_SIGN - MAX_SPARSE_WEIGHT;
  }
  return weights;
}
