import { openNames, tableOf, type NameArrays } from '../../reading/name-table.ts';
import { type LinearModel, type Weights } from './linear-model.ts';

/** What a model is made of, in plain JSON and arrays that can be kept as they are. */
export interface KeptModel {
  readonly bias: readonly number[];
  readonly words: readonly (readonly [string, readonly string[]])[];
  readonly weights: WeightArrays;
}

interface WeightArrays {
  /** Features. */
  readonly names: NameArrays;
  /** Where the kinds that each weighs for begin, and where those of the last end. */
  readonly starts: Int32Array;
  readonly kinds: Uint16Array;
  readonly weights: Int8Array;
}

type Model = Pick<LinearModel, 'bias' | 'words' | 'weights'>;

/**
 * A model that was read, to be kept: all else that it has is plain JSON.
 *
 * @example keptModel({ bias: [1], words: new Map(), weights: new Map() }).bias // [1]
 */
export function keptModel(model: Model): KeptModel {
  return { ...model, words: [...model.words], weights: arraysOf(model.weights) };
}

/**
 * The model that was kept: nothing is read of it before it is asked for.
 *
 * @example
 * const kept = keptModel({ bias: [1], words: new Map(), weights: new Map() });
 * openModelOf(kept).weights.get('caf') // undefined
 */
export function openModelOf(kept: KeptModel): Model {
  const { words, weights, bias } = kept;
  return { ...kept, words: new Map(words), weights: weightsOf(weights, bias.length) };
}

function arraysOf(of: Weights): WeightArrays {
  const all = [...(of.names?.() ?? [])];
  const starts = new Int32Array(all.length + 1);
  const kinds: number[] = [];
  const weights: number[] = [];
  for (const [at, name] of all.entries()) {
    for (const [kind, weight] of (of.get(name) ?? []).entries()) {
      if (weight === 0) continue;
      kinds.push(kind);
      weights.push(weight);
    }
    starts[at + 1] = kinds.length;
  }
  return {
    names: tableOf(all).arrays,
    starts,
    kinds: Uint16Array.from(kinds),
    weights: Int8Array.from(weights),
  };
}

function weightsOf(arrays: WeightArrays, count: number): Weights {
  const { numberOf } = openNames(arrays.names);
  const { starts, kinds, weights } = arrays;
  function addTo(sums: Int8Array | Int32Array, feature: string): boolean {
    const number = numberOf(feature);
    if (number < 0) return false;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      const kind = kinds[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (weights[at] ?? 0);
    }
    return true;
  }
  return {
    get(feature) {
      const all = new Int8Array(count);
      return addTo(all, feature) ? all : undefined;
    },
    addTo,
  };
}
