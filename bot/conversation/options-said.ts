import { type Place } from './said-phrase.ts';

/** One phrase of one option of one question. */
export interface Saying {
  readonly step: string;
  readonly option: string;
  readonly words: readonly string[];
}

/** One that is said, and where. */
export type Heard = Saying & Place;

/** More than these tell nothing: the whole question is asked. */
const MOST_SAID = 3;

/**
 * The options of one question that are said: one where it is the only one, where its phrase contains
 * those of the others, where it covers them (`ofQuestion`: all phrases of the question), or where it
 * alone is said in words of its own. Else the few that are said together, in the order of the words.
 * Pure.
 *
 * @example
 * optionsSaid([], new Set(), []) // []
 */
export function optionsSaid(
  heard: readonly Heard[],
  typed: ReadonlySet<string>,
  ofQuestion: readonly Saying[],
): readonly string[] {
  const sayings = notWithin(heard);
  const one = theOneSaid(sayings) ?? theOneSaid(asTyped(sayings, typed));
  if (one !== undefined) return [one];
  const together = saidTogether(notMerelyAlike(sayings, typed));
  const covering = theOneCovering(together, ofQuestion);
  if (covering !== undefined) return [covering];
  const own = together.filter((option) => hasOwnWords(option, sayings));
  if (own.length === 1) return own;
  return own.length > MOST_SAID || !areApart(together, sayings) ? [] : own;
}

/** Of several, those within which no other stands: "j'ai oublié mon code" is no "j'ai mon code". */
function notWithin(sayings: readonly Heard[]): readonly Heard[] {
  const together = sayings.filter(({ between }) => between === 0);
  return sayings.filter(
    (saying) => saying.between === 0 || !together.some((one) => standsIn(one, saying)),
  );
}

function standsIn(one: Heard, around: Heard): boolean {
  const begins = one.start > around.start && one.start < around.end;
  return begins && one.option !== around.option && !isPartOf(one, around);
}

function isPartOf({ words }: Saying, whole: Saying): boolean {
  return words.every((word) => whole.words.includes(word));
}

/** Whether it is but a piece of a longer phrase. */
function isPieceOf(one: Saying, whole: Saying): boolean {
  return one.words.length < whole.words.length && isPartOf(one, whole);
}

/** Of several, those that stand as they are: "le maire veut" only sounds like "ma mère veut". */
function asTyped<T extends Saying>(
  sayings: readonly T[],
  typed: ReadonlySet<string>,
): readonly T[] {
  return sayings.filter(({ words }) => words.every((word) => typed.has(word)));
}

/** Less those that only sound like another, which stands there as it is. */
function notMerelyAlike(sayings: readonly Heard[], typed: ReadonlySet<string>): readonly Heard[] {
  const asIs = asTyped(sayings, typed);
  const isAside = (one: Heard, other: Heard) =>
    one.option === other.option || other.end <= one.start || one.end <= other.start;
  return sayings.filter(
    (saying) => asIs.includes(saying) || asIs.every((one) => isAside(saying, one)),
  );
}

/** "Pas d'accord" and "peux pas payer" are two answers; "pas d'accord et peux pas payer" is one. */
function theOneSaid(sayings: readonly Saying[]): string | undefined {
  const [longest] = [...sayings].sort((one, other) => other.words.length - one.words.length);
  const isOne = sayings.every(
    (saying) => saying.option === longest?.option || isPieceOf(saying, longest ?? saying),
  );
  return isOne ? longest?.option : undefined;
}

/** Options by where they are said, those left out that are but a piece of what another says. */
function saidTogether(sayings: readonly Heard[]): readonly string[] {
  const whole = sayings.filter(
    (one) => !sayings.some((other) => other.option !== one.option && isPieceOf(one, other)),
  );
  const inOrder = [...whole].sort((one, other) => one.start - other.start);
  return [...new Set(inOrder.map(({ option }) => option))];
}

/** Whether it is said in other words than those of another: the same words tell nothing of either. */
function hasOwnWords(option: string, sayings: readonly Heard[]): boolean {
  const isSaidWith = (one: Heard) =>
    sayings.some(
      ({ option: other, start, end }) => other !== option && start === one.start && end === one.end,
    );
  return sayings.some((one) => one.option === option && !isSaidWith(one));
}

/** Whether each is said elsewhere in the text than each other. */
function areApart(options: readonly string[], sayings: readonly Heard[]): boolean {
  const of = (option: string) => sayings.filter((one) => one.option === option);
  return options.every((option) =>
    options.every(
      (other) =>
        other === option ||
        of(option).some((one) =>
          of(other).some(({ start, end }) => end <= one.start || one.end <= start),
        ),
    ),
  );
}

/**
 * The option that says all of these: "les deux" where a phrase of it holds one of each, or a special
 * case, whose phrases hold those of the general one and not the other way round.
 */
function theOneCovering(
  said: readonly string[],
  ofQuestion: readonly Saying[],
): string | undefined {
  if (said.length < 2) return undefined;
  const options = [...new Set(ofQuestion.map(({ option }) => option))];
  const covering = options.filter((option) =>
    said.includes(option)
      ? said.every((other) => other === option || isSpecial(option, other, ofQuestion))
      : saysAll(option, said, ofQuestion),
  );
  const [only] = covering;
  return covering.length === 1 ? only : undefined;
}

function isSpecial(option: string, other: string, ofQuestion: readonly Saying[]): boolean {
  return saysAll(option, [other], ofQuestion) && !saysAll(other, [option], ofQuestion);
}

/** Whether one phrase of an option holds a phrase of each of these. */
function saysAll(option: string, said: readonly string[], ofQuestion: readonly Saying[]): boolean {
  return ofQuestion.some(
    (whole) =>
      whole.option === option &&
      said.every((other) =>
        ofQuestion.some((one) => one.option === other && isPieceOf(one, whole)),
      ),
  );
}
