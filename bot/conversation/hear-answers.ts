import { type Flow } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { fold } from '../territory/fold.ts';
import { onTheirPath } from './heard-on-path.ts';
import { type HeardAnswers } from './heard-answers.ts';
import { PLAINLY, type HowToRead } from './how-to-read.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import { type Place } from './said-phrase.ts';
import { cutText, type CutText } from './spoken-words.ts';

/** One phrase of one option of one question. */
interface Saying {
  readonly step: string;
  readonly option: string;
  readonly words: readonly string[];
}

/** One that is said, and where. */
type Heard = Saying & Place;

/** All that options of a flow say of themselves. */
interface Sayings {
  readonly how: HowToRead;
  readonly book: PhraseBook;
  readonly all: readonly Saying[];
}

const known = new WeakMap<Flow, Sayings>();

/**
 * The answers that a first message already gives, by the phrases of options (`said`). Of a
 * question, only an option that is the only one matched, or whose phrase contains those of the
 * others, or the only one typed as it is written; and only for questions that the other answers
 * lead to. Pure; keeps no words.
 *
 * @example hearAnswers(flow, 'bonjour') // []
 */
export function hearAnswers(flow: Flow, said: string | CutText, how = PLAINLY): readonly Answer[] {
  const cut = typeof said === 'string' ? cutText(said) : said;
  const { book, all } = sayingsOf(flow, how);
  const questions = new Map<string, Heard[]>();
  for (const [at, place] of book.saidIn(cut)) {
    const saying = all[at];
    if (!saying) continue;
    const others = questions.get(saying.step);
    if (others) others.push({ ...saying, ...place });
    else questions.set(saying.step, [{ ...saying, ...place }]);
  }
  if (questions.size === 0) return [];
  const typed = new Set(cut.clauses.flatMap(({ words }) => words));
  const steps = [...flow.steps.keys()].filter((step) => questions.has(step));
  const answers = steps.flatMap((step) => {
    const sayings = notWithin(questions.get(step) ?? []);
    const option = theOneSaid(sayings) ?? theOneSaid(asTyped(sayings, typed));
    return option === undefined ? [] : [{ step, options: [option], heard: true as const }];
  });
  return onTheirPath(flow, answers);
}

/** The same for several flows; `undefined` when none is answered. */
export function hearAnswersOf(
  flows: readonly Flow[],
  said: string | CutText,
  how?: HowToRead,
): HeardAnswers | undefined {
  const cut = typeof said === 'string' ? cutText(said) : said;
  const heard = flows
    .map((flow) => [flow.id, hearAnswers(flow, cut, how)] as const)
    .filter(([, answers]) => answers.length > 0);
  return heard.length === 0 ? undefined : Object.fromEntries(heard);
}

/** Made with the first message that leads there. */
function sayingsOf(flow: Flow, how: HowToRead): Sayings {
  const before = known.get(flow);
  if (before?.how === how) return before;
  const all = [...flow.steps.values()].flatMap((step) =>
    step.kind !== 'question' || step.several
      ? []
      : step.options.flatMap((option) =>
          option.said.map((phrase) => ({ step: step.address, option: option.id, phrase })),
        ),
  );
  const made: Sayings = {
    how,
    book: phraseBook(
      all.map(({ phrase }) => phrase),
      how,
    ),
    all: all.map(({ phrase, ...one }) => ({ ...one, words: fold(phrase).split(' ') })),
  };
  known.set(flow, made);
  return made;
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

/** Of several, those that stand as they are: "le maire veut" only sounds like "ma mère veut". */
function asTyped(sayings: readonly Saying[], typed: ReadonlySet<string>): readonly Saying[] {
  return sayings.filter(({ words }) => words.every((word) => typed.has(word)));
}

/** "Pas d'accord" and "peux pas payer" are two answers; "pas d'accord et peux pas payer" is one. */
function theOneSaid(sayings: readonly Saying[]): string | undefined {
  const [longest] = [...sayings].sort((one, other) => other.words.length - one.words.length);
  const isOne = sayings.every(
    (saying) =>
      saying.option === longest?.option ||
      (saying.words.length < (longest?.words.length ?? 0) && isPartOf(saying, longest ?? saying)),
  );
  return isOne ? longest?.option : undefined;
}
