import { type FamilyWords } from './families.ts';
import { type LinearModel, type TrainedModel } from './linear-model.ts';
import { FIRST_SIGN, headOf, valuesOf, type ModelFormat } from './model-format.ts';

/** Reads a model. Throws when the text is none, or one of other kinds than those of the format. */
export function readLinearModel(format: ModelFormat, text: string): TrainedModel {
  return readModel(format, text, readFeatures);
}

/** The same for one that is sparse. */
export function readSparseModel(format: ModelFormat, text: string): LinearModel {
  return readModel(format, text, readSparse);
}

type ReadWeights<W> = (
  lines: readonly string[],
  from: number,
  kinds: number,
  values: Int8Array,
) => W;

function readModel<W>(
  { name, kinds, thresholds, levels }: ModelFormat,
  text: string,
  readWeightsOf: ReadWeights<W>,
): Omit<LinearModel, 'weights'> & { readonly weights: W } {
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
    weights: readWeightsOf(lines, features, kinds.length, valuesOf(levels)),
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
  values: Int8Array,
): ReadonlyMap<string, Int8Array> {
  const count = Math.max(0, lines.length - from - 1);
  const signs = lines[from + count] ?? '';
  const all = new Int8Array(count * kinds);
  for (let at = 0; at < all.length; at++) all[at] = values[signs.charCodeAt(at) - FIRST_SIGN] ?? 0;
  const weights = new Map<string, Int8Array>();
  let feature = '';
  for (let at = 0; at < count; at++) {
    feature = nextFeature(feature, lines[from + at] ?? '');
    weights.set(feature, all.subarray(at * kinds, (at + 1) * kinds));
  }
  return weights;
}

function nextFeature(before: string, written: string): string {
  return before.slice(0, written.charCodeAt(0) - FIRST_SIGN) + written.slice(1);
}

/** Names stand first, then the pairs of each: what weighs is read from them as it is added. */
function readSparse(
  lines: readonly string[],
  from: number,
  kinds: number,
  values: Int8Array,
): LinearModel['weights'] {
  const known = new Map<string, string>();
  const count = (lines.length - from) / 2;
  let feature = '';
  for (let at = from; at < from + count; at++) {
    feature = nextFeature(feature, lines[at] ?? '');
    known.set(feature, lines[at + count] ?? '');
  }
  return {
    get(name) {
      const pairs = known.get(name);
      if (pairs === undefined) return undefined;
      const weights = new Int8Array(kinds);
      addPairs(weights, pairs, values);
      return weights;
    },
    addTo(sums, name) {
      const pairs = known.get(name);
      if (pairs !== undefined) addPairs(sums, pairs, values);
    },
  };
}

function addPairs(sums: Int8Array | Int32Array, pairs: string, values: Int8Array): void {
  const tab = pairs.indexOf('\t');
  let kind = -1;
  for (let at = 0; at < tab; at++) {
    kind += pairs.charCodeAt(at) - FIRST_SIGN;
    const weight = values[pairs.charCodeAt(tab + 1 + at) - FIRST_SIGN] ?? 0;
    sums[kind] = (sums[kind] ?? 0) + weight;
  }
}
