import { type Families } from '../model/families.ts';
import { addOf, WEIGHT_STEP, type LinearModel } from '../model/linear-model.ts';
import { featuresByWord } from './features.ts';

/** What was learnt of a text, word by word. */
export interface Along {
  /** How many of its words are read. */
  readonly words: number;
  /** Whether anything was learnt of a flow. */
  readonly knows: (flow: number) => boolean;
  /** What its first so many words weigh for a flow; 0 for one that is not known. */
  readonly weightOf: (flow: number, words: number) => number;
  /** The most that all its words weigh for any. */
  readonly most: number;
  /** So much of a weight is its share of the margin of the whole. */
  readonly share: number;
}

/** One step, in margins. */
const WEIGHT = WEIGHT_STEP / 100;

/** Adds up a folded text word by word: what two words tell together counts at the later one. */
export function alongOf(
  { weights, bias }: Pick<LinearModel, 'weights' | 'bias'>,
  { folded, families, kindOf }: Read,
): Along {
  const byWord = featuresByWord(folded, families);
  const size = byWord.reduce((sum, features) => sum + features.length, 0);
  const sums = new Int32Array(bias.length);
  const after = byWord.map((features) => {
    for (const feature of features) addOf(weights, feature, sums);
    return sums.slice();
  });
  return {
    words: byWord.length,
    knows: (flow) => kindOf[flow] !== undefined,
    weightOf: (flow, words) => WEIGHT * (after[words - 1]?.[kindOf[flow] ?? -1] ?? 0),
    most: WEIGHT * Math.max(...sums),
    share: 1 / Math.sqrt(Math.max(1, size)),
  };
}

interface Read {
  readonly folded: string;
  readonly families: Families;
  /** The kind of each flow. */
  readonly kindOf: readonly (number | undefined)[];
}
