import { type Utterance } from '../../reading/said.ts';
import { createFamilies, type Families } from '../model/families.ts';
import { type DemandsModel } from '../demands/model.ts';
import { heaviestOf, scoresOf, type LinearModel } from '../model/linear-model.ts';
import { type Levels, type ModelFormat } from '../model/model-format.ts';
import { kindsIn, readLinearModel } from '../model/read-linear-model.ts';
import { alongOf, type Along } from './along.ts';
import { featuresOf } from './features.ts';

/** What was learnt from rows of which flow first messages ask for. */
export interface RouteModel extends Pick<LinearModel, 'words' | 'bias' | 'weights'> {
  /** Ids of flows; the last stands for what no flow answers. */
  readonly kinds: readonly string[];
  /** What was learnt of messages of two demands; absent: nothing. */
  readonly demands?: DemandsModel;
}

/** The kind of what no flow answers. */
export const NO_FLOW = 'none';

/** Sizes of weights. */
export const LEVELS: Levels = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48];

/** How a model of these kinds is written. */
export const formatOf = (kinds: readonly string[]): ModelFormat => ({
  name: 'route',
  kinds,
  thresholds: 0,
  isSparse: true,
  levels: LEVELS,
});

/**
 * Parses a model, of whatever flows it knows. Throws when the text is not one.
 *
 * @example
 * readModel('aiguillage route model 6\nnone\n5\n0\n').bias // [5]
 */
export function readModel(text: string): RouteModel {
  const kinds = kindsIn(text);
  const { words, bias, weights } = readLinearModel(formatOf(kinds), text);
  return { kinds, words, bias, weights };
}

/** How surely a text is of each flow, from what was learnt. */
export interface Learnt {
  /** By flow, in the order of the ids: 1 for a sure one, 0 for a sure other; {@link NOT_KNOWN} for one that is not. */
  readonly flows: Float64Array;
  /** That no flow answers it. */
  readonly none: number;
}

/** Of what a model does not know. */
export const NOT_KNOWN = -1;

/** Reads texts with a model. */
export interface LearntReader {
  readonly demands: DemandsModel | undefined;
  of(said: Utterance): Learnt;
  /** The same by word, of the words as they are typed. */
  along(said: Utterance): Along;
  /** What weighs most for a flow of a text, heaviest first. */
  because(said: Utterance, id: string): readonly string[];
}

/**
 * By the flows that there are; one that a model knows and that is no more is left out.
 *
 * @example
 * const model = readModel('aiguillage route model 6\nnone\n5\n0\n');
 * learntBy(model, ['caf.dette']).of(world.router.read('bonjour')).flows[0] // NOT_KNOWN
 */
export function learntBy(model: RouteModel, ids: readonly string[]): LearntReader {
  const numbers = new Map(model.kinds.map((kind, at) => [kind, at]));
  const kindOf = ids.map((id) => numbers.get(id));
  const families = familiesOf(model.words);
  const readBy = (said: Utterance) => featuresRead(said, families);
  const alongs = new WeakMap<Utterance, Along>();
  return {
    demands: model.demands,
    of(said) {
      const margins = scoresOf(model, readBy(said));
      const share = (kind: number) => shareOf(margins[kind] ?? 0);
      const flows = new Float64Array(kindOf.length).fill(NOT_KNOWN);
      for (let at = 0; at < flows.length; at++) {
        const kind = kindOf[at];
        if (kind !== undefined) flows[at] = share(kind);
      }
      return { flows, none: share(margins.length - 1) };
    },
    along(said) {
      const before = alongs.get(said);
      if (before) return before;
      const along = alongOf(model, { folded: said.folded, families, kindOf });
      alongs.set(said, along);
      return along;
    },
    because(said, id) {
      const kind = numbers.get(id) ?? -1;
      return heaviestOf(readBy(said), (feature) => model.weights.get(feature)?.[kind] ?? 0);
    },
  };
}

/** Models of the same families read a text once. */
const shared = new Map<string, Families>();

function familiesOf(words: RouteModel['words']): Families {
  const key = JSON.stringify([...words]);
  const families = shared.get(key) ?? createFamilies(words);
  shared.set(key, families);
  return families;
}

/** Of each text that is being read, and no longer. */
const read = new WeakMap<Utterance, { readonly by: Families; readonly found: Features }>();
type Features = ReturnType<typeof featuresOf>;

function featuresRead(said: Utterance, by: Families): Features {
  const before = read.get(said);
  if (before?.by === by) return before.found;
  const found = featuresOf(wordsOf(said), by);
  read.set(said, { by, found });
  return found;
}

/** Words as they are typed: so are those of rows. What was glued or spelled out is read mended before. */
function wordsOf({ folded, words }: Utterance): string {
  return words.length === folded.split(' ').length ? folded : `${words.join(' ')} ${folded}`;
}

/** From hundredths of a margin, of which 100 is sure and -100 surely not. */
function shareOf(margin: number): number {
  return Math.max(0, (margin + 100) / 200);
}
