import { type FamilyWords } from './families.ts';
import { type LinearModel, type Weights } from './linear-model.ts';
import { FIRST_SIGN, headOf, valuesOf, type ModelFormat } from './model-format.ts';

/** Reads a model. Throws when the text is none, or one of other kinds than those of the format. */
export function readLinearModel(
  { name, kinds, thresholds, isSparse, levels }: ModelFormat,
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
    weights: (isSparse ? readSparse : readDense)(
      lines.slice(features),
      kinds.length,
      valuesOf(levels),
    ),
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

/** Names stand first, then all their weights in one line. */
function readDense(lines: readonly string[], kinds: number, values: Int8Array): Weights {
  const count = Math.max(0, lines.length - 1);
  const signs = lines[count] ?? '';
  const all = new Int8Array(count * kinds);
  for (let at = 0; at < all.length; at++) all[at] = values[signs.charCodeAt(at) - FIRST_SIGN] ?? 0;
  const known = namesIn(lines, count);
  return {
    names: () => known.keys(),
    get(name) {
      const at = known.get(name);
      return at === undefined ? undefined : all.subarray(at * kinds, (at + 1) * kinds);
    },
    addTo(sums, name) {
      const at = known.get(name);
      if (at === undefined) return;
      const from = at * kinds;
      for (let kind = 0; kind < kinds; kind++) {
        sums[kind] = (sums[kind] ?? 0) + (all[from + kind] ?? 0);
      }
    },
  };
}

/** The first of these lines, by the feature that each names: its number. */
function namesIn(lines: readonly string[], count: number): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  let feature = '';
  for (let at = 0; at < count; at++) {
    const written = lines[at] ?? '';
    feature = feature.slice(0, written.charCodeAt(0) - FIRST_SIGN) + written.slice(1);
    names.set(feature, at);
  }
  return names;
}

/** Names stand first, then the pairs of each: what weighs is read from them as it is added. */
function readSparse(lines: readonly string[], kinds: number, values: Int8Array): Weights {
  const count = lines.length / 2;
  const known = namesIn(lines, count);
  const pairs = lines.slice(count);
  const pairsOf = (name: string) => {
    const at = known.get(name);
    return at === undefined ? undefined : pairs[at];
  };
  return {
    names: () => known.keys(),
    get(name) {
      const weighing = pairsOf(name);
      if (weighing === undefined) return undefined;
      const weights = new Int8Array(kinds);
      addPairs(weights, weighing, values);
      return weights;
    },
    addTo(sums, name) {
      const weighing = pairsOf(name);
      if (weighing !== undefined) addPairs(sums, weighing, values);
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
