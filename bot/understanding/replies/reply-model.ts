import { scorer, type LinearModel } from '../model/linear-model.ts';
import { type Levels, type ModelFormat } from '../model/model-format.ts';
import { kindsIn, readLinearModel } from '../model/read-linear-model.ts';

/** What was learnt from rows of how people say an option of a question, in their own words. */
export interface ReplyModel extends Pick<LinearModel, 'words' | 'bias' | 'weights'> {
  /** `<flow>/<step>=<option>`; of all options of one id together, {@link ANYWHERE} in place of the question. */
  readonly kinds: readonly string[];
}

/** Stands for whatever question is asked. */
export const ANYWHERE = '*';

/** Stands for the option of what answers no question. */
export const NOTHING = '-';

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

/** Reads what people type with a model. */
export interface ReplyReader {
  /** What a folded text speaks for. */
  read(folded: string): ReplyScores;
}

export interface ReplyScores {
  /**
   * How much it speaks for each of these options of a question (`<flow>/<step>`), from 0 on, by how each is
   * said there and anywhere; nothing where nothing was learnt of any.
   */
  of(question: string, options: readonly string[]): readonly number[] | undefined;
}

/**
 * Reads by a model, which is read with the first text.
 *
 * @example
 * const model = readModel('aiguillage replies model 6\ncaf.dette/known=letter\n0\n0\n');
 * replyReader(() => model).read('un courrier').of('caf.dette/known', ['letter']) // [0]
 */
export function replyReader(model: () => ReplyModel): ReplyReader {
  let kindsBy: KindsOf | undefined;
  let last: { readonly folded: string; readonly scores: ReplyScores } | undefined;
  function scoresIn(folded: string): ReplyScores {
    const kindsOf = (kindsBy ??= kindsByQuestion(model().kinds));
    const scoreOf = scorer(model(), featuresOf(folded));
    const sum = (kinds: readonly number[]) =>
      kinds.reduce((total, kind) => total + scoreOf(kind), 0) / HUNDREDTHS;
    return { of: (question, options) => kindsOf(question, options)?.map(sum) };
  }
  return {
    read(folded) {
      if (last?.folded !== folded) last = { folded, scores: scoresIn(folded) };
      return last.scores;
    },
  };
}

/** The kinds that speak for each option of a question; nothing where none does. */
type KindsOf = (
  question: string,
  options: readonly string[],
) => readonly (readonly number[])[] | undefined;

/** Looked up once a question. */
function kindsByQuestion(kinds: readonly string[]): KindsOf {
  const numbers = new Map(kinds.map((kind, at) => [kind, at]));
  const known = new Map<string, readonly (readonly number[])[] | undefined>();
  function find(question: string, options: readonly string[]) {
    const found = options.map((option) =>
      [...new Set([question, ANYWHERE])].flatMap(
        (asked) => numbers.get(`${asked}=${option}`) ?? [],
      ),
    );
    return found.every(({ length }) => length === 0) ? undefined : found;
  }
  return (question, options) => {
    if (known.has(question)) return known.get(question);
    const found = find(question, options);
    known.set(question, found);
    return found;
  };
}

/** Scores are told in hundredths. */
const HUNDREDTHS = 100;
