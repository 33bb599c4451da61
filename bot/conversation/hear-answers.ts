import { type Flow } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { fold } from '../territory/fold.ts';
import { asLearnt } from './as-learnt.ts';
import { datesTold } from './dates-told.ts';
import { onTheirPath } from './heard-on-path.ts';
import { type HeardAnswers } from './heard-answers.ts';
import { PLAINLY, type HowToRead } from './how-to-read.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import { optionsSaid, type Heard, type Saying } from './options-said.ts';
import { cutText, type CutText } from './spoken-words.ts';
import { type World } from './world.ts';

/** Topics of who helps: the neighbour told of there is the one who is helped. */
const OF_OTHERS = 'accompagner';

/** All that options of a flow say of themselves. */
interface Sayings {
  readonly how: HowToRead;
  readonly book: PhraseBook;
  readonly all: readonly Saying[];
  /** The same by question, in the order of the flow. */
  readonly byStep: ReadonlyMap<string, readonly Saying[]>;
}

const known = new WeakMap<Flow, Sayings>();

/**
 * The answers that a first message already gives, by the phrases of options (`said`): of a question
 * one option, or the few that are said together, which are still to choose among; and only for
 * questions that the other answers lead to. Pure; keeps no words.
 *
 * @example hearAnswers(flow, 'bonjour') // []
 */
export function hearAnswers(flow: Flow, said: string | CutText, how = PLAINLY): readonly Answer[] {
  const cut = typeof said === 'string' ? cutText(said) : said;
  const { book, all, byStep } = sayingsOf(flow, how);
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
  const answers = [...byStep].flatMap(([step, ofQuestion]) => {
    const heard = questions.get(step);
    const options = heard ? optionsSaid(heard, typed, ofQuestion) : [];
    return options.length === 0 ? [] : [{ step, options, heard: true as const }];
  });
  return onTheirPath(flow, answers);
}

/** The same for several flows, with what dates answer besides; `undefined` when none is answered. */
export function hearAnswersOf(
  flows: readonly Flow[],
  said: CutText,
  world: Pick<World, 'language' | 'today' | 'howToRead' | 'replies' | 'router'>,
): HeardAnswers | undefined {
  const heard = flows
    .map((flow) => {
      const answers = asLearnt(world, flow, said, hearAnswers(flow, said, world.howToRead));
      const dated = datesTold(world, flow, said.text);
      const all = dated.length === 0 ? answers : onTheirPath(flow, withDates(flow, answers, dated));
      return [flow.id, all] as const;
    })
    .filter(([, answers]) => answers.length > 0);
  return heard.length === 0 ? undefined : Object.fromEntries(heard);
}

/** A date says more than "expire"; not more than that it is lost, which is for no days. */
function withDates(
  flow: Flow,
  answers: readonly Answer[],
  dated: readonly Answer[],
): readonly Answer[] {
  const isOfDays = ({ step, options }: Answer): boolean => {
    const at = flow.steps.get(step);
    const taken = at?.kind === 'question' && at.options.find(({ id }) => options.includes(id));
    return taken !== undefined && taken !== false && taken.days !== undefined;
  };
  const kept = answers.filter(
    (one) => !isOfDays(one) || !dated.some(({ step }) => step === one.step),
  );
  return [...kept, ...dated.filter(({ step }) => !kept.some((one) => one.step === step))];
}

/** Made with the first message that leads there. */
function sayingsOf(flow: Flow, how: HowToRead): Sayings {
  const before = known.get(flow);
  if (before?.how === how) return before;
  const said = [...flow.steps.values()].flatMap((step) =>
    step.kind !== 'question' || step.several
      ? []
      : step.options.flatMap((option) =>
          option.said.map((phrase) => ({ step: step.address, option: option.id, phrase })),
        ),
  );
  const all = said.map(({ phrase, ...one }) => ({ ...one, words: fold(phrase).split(' ') }));
  const byStep = new Map<string, Saying[]>();
  for (const one of all) {
    const others = byStep.get(one.step);
    if (others) others.push(one);
    else byStep.set(one.step, [one]);
  }
  const made: Sayings = {
    how,
    book: phraseBook(
      said.map(({ phrase }) => phrase),
      flow.family === OF_OTHERS ? { ...how, hearsay: how.colleagues } : how,
    ),
    all,
    byStep,
  };
  known.set(flow, made);
  return made;
}
