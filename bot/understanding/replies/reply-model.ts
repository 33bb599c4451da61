import { scoresOf, type LinearModel } from '../model/linear-model.ts';
import { type Levels, type ModelFormat } from '../model/model-format.ts';
import { kindsIn, readLinearModel } from '../model/read-linear-model.ts';

/** What was learnt from rows of how people say an option of a question, in their own words. */
export interface ReplyModel extends Pick<LinearModel, 'words' | 'bias' | 'weights'> {
  /** `<flow>/<step>=<option>`; of all options of one id together, {@link ANYWHERE} in place of the question. */
  readonly kinds: readonly string[];
}

/** Stands for whatever question is asked. */
export const ANYWHERE = '*';

/** Sizes of weights: what speaks for an option, in halves. */
export const LEVELS: Levels = [20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];

/** How a model of these kinds is written. */
export const formatOf = (kinds: readonly string[]): ModelFormat => ({
  name: 'replies',
  kinds,
  thresholds: 0,
  isSparse: true,
  levels: LEVELS,
});

/**
 * Parses a model, of whatever options it knows. Throws when the text is not one.
 *
 * @example readModel('aiguillage replies model 6\ncaf.dette/known=letter\n0\n0\n').kinds.length // 1
 */
export function readModel(text: string): ReplyModel {
  const kinds = kindsIn(text);
  const { words, bias, weights } = readLinearModel(formatOf(kinds), text);
  return { kinds, words, bias, weights };
}

/** Letters by which a word is known: what follows is an ending, or a slip. */
const START = 4;

/**
 * What a folded reply is known by: how its words begin, each once.
 *
 * @example [...featuresOf('je paye le loyer')] // ['je', 'paye', 'le', 'loye']
 */
export function featuresOf(folded: string): ReadonlySet<string> {
  return new Set(folded.split(' ').map((word) => word.slice(0, START)));
}

/** Reads replies with a model. */
export interface ReplyReader {
  /**
   * How much a folded reply speaks for each of these options of a question, from 0 on, by how each is
   * said there and anywhere; nothing where nothing was learnt of any.
   */
  of(folded: string, question: string, options: readonly string[]): readonly number[] | undefined;
}

/**
 * Reads replies by a model, which is read with the first of them.
 *
 * @example
 * const model = readModel('aiguillage replies model 6\ncaf.dette/known=letter\n0\n0\n');
 * replyReader(() => model).of('un courrier', 'caf.dette/known', ['letter']) // [0]
 */
export function replyReader(model: () => ReplyModel): ReplyReader {
  let numbers: ReadonlyMap<string, number> | undefined;
  return {
    of(folded, question, options) {
      numbers ??= new Map(model().kinds.map((kind, at) => [kind, at]));
      const known = options.map((option) =>
        [question, ANYWHERE].flatMap((asked) => numbers?.get(`${asked}=${option}`) ?? []),
      );
      if (known.every(({ length }) => length === 0)) return undefined;
      const scores = scoresOf(model(), featuresOf(folded));
      return known.map(
        (kinds) => kinds.reduce((sum, at) => sum + (scores[at] ?? 0), 0) / HUNDREDTHS,
      );
    },
  };
}

/** Scores are told in hundredths. */
const HUNDREDTHS = 100;
