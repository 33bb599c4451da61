import { type LinearModel } from '../../bot/understanding/model/linear-model.ts';
import {
  FIRST_SIGN,
  headOf,
  type Levels,
  type ModelFormat,
} from '../../bot/understanding/model/model-format.ts';

/** A model with all its weights at hand, to be written. */
export interface TrainedModel extends LinearModel {
  readonly weights: ReadonlyMap<string, Int8Array>;
}

const MOST_SHARED = 60;

/** Writes a model; the same model always gives the same text. */
export function writeLinearModel(
  { name, kinds, isSparse, levels }: ModelFormat,
  model: TrainedModel,
): string {
  const features = [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = features.map(([feature], at) => {
    const shared = sharedLetters(features[at - 1]?.[0] ?? '', feature);
    return signOf(shared) + feature.slice(shared);
  });
  const weights = features.map(([, one]) => (isSparse ? pairsOf : signsOf)(one, levels));
  return [
    headOf(name),
    kinds.join(' '),
    model.bias.join(' '),
    ...model.thresholds.map((scores) => scores.join(' ')),
    String(model.words.size),
    ...[...model.words].map(([family, words]) => [family, ...words].join(' ')),
    ...names,
    ...(isSparse ? weights : [weights.join('')]),
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

/** The place of a weight among all that it may be, from the heaviest against to the heaviest for. */
function placeOf(weight: number, levels: Levels): number {
  return levels.length + Math.sign(weight) * (levels.indexOf(Math.abs(weight)) + 1);
}

function signsOf(weights: Int8Array, levels: Levels): string {
  return Array.from(weights, (weight) => signOf(placeOf(weight, levels))).join('');
}

/** How much further each kind that weighs stands than the one before; then, after a tab, weights. */
function pairsOf(weights: Int8Array, levels: Levels): string {
  let [steps, signs, before] = ['', '', -1];
  weights.forEach((weight, kind) => {
    if (weight === 0) return;
    steps += signOf(kind - before);
    signs += signOf(placeOf(weight, levels));
    before = kind;
  });
  return `${steps}\t${signs}`;
}
