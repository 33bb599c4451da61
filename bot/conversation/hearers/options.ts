import { fold } from '../../territory/fold.ts';
import { isNear } from '../../reading/near.ts';
import { choicesOf } from '../../view/choices-of.ts';
import { type Choice, type View, type Words } from '../../view/view.ts';
import { isNo, isYes, numberOfChoice } from '../short-answers.ts';
import { hearAnswers } from '../hear-answers.ts';
import { askedOf } from '../where.ts';
import { type World } from '../world.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';

/** The id, number or label of something that can be tapped. */
export function exactOption({ world, view, said }: Hearing): Reading | undefined {
  const choices = choicesOf(view);
  const number = numberOfChoice(world.language, said, choices.length);
  const byNumber = number === undefined ? undefined : choices[number - 1];
  if (byNumber) return { kind: 'action', action: byNumber.action };
  const others = [view.alert?.choice, view.back, view.simpler, ...view.languages, ...view.ways];
  const wanted = bare(world, said);
  const all = [...choices, ...others.filter((choice) => choice !== undefined)];
  const found =
    all.find(
      ({ label, hint, action }) =>
        (mayBe(wanted, label) && bare(world, fold(label.text)) === wanted) ||
        (hint !== undefined && isWhole(said, `${label.text} ${hint.text}`)) ||
        (action.do === 'answer' &&
          action.options.length === 1 &&
          fold(action.options[0] ?? '') === said),
    ) ??
    startOfLabel(view, all, said) ??
    toChange(view, said);
  return found && { kind: 'action', action: found.action };
}

function isWhole(said: string, text: string): boolean {
  return mayBe(said, { text }) && fold(text) === said;
}

/** "Votre autre demande" is enough of "Votre autre demande : Ma carte Vitale", if it is of one alone. */
function startOfLabel(
  { body }: View,
  choices: readonly Choice[],
  said: string,
): Choice | undefined {
  // Under the numbers of a danger, "plus tard" is no demand.
  if (body.kind === 'danger') return undefined;
  const [only, ...others] = choices.filter(({ label: { text } }) => {
    const at = text.indexOf(':');
    return at > 0 && fold(text.slice(0, at)) === said;
  });
  return others.length === 0 ? only : undefined;
}

/** "Changer" where one thing was understood; where all of it is shown to be confirmed, all is asked. */
function toChange(view: View, said: string): Choice | undefined {
  const [first, ...others] = view.understood?.items ?? [];
  if (!first || fold(first.change.label.text) !== said) return undefined;
  const all = choicesOf(view).find(
    ({ action }) => action.do === 'command' && action.command === 'not-so',
  );
  return all ?? (others.length === 0 ? first.change : undefined);
}

/** Letters that folding may add to a label: "œ" becomes two. */
const MOST_ADDED = 4;
/** Letters by which a text is longer than what it nearly is, at most. */
const MOST_SLIPS = 3;

/** Spares folding all the labels of a screen for a long message. */
function mayBe(wanted: string, { text }: Pick<Words, 'text'>, slips = 0): boolean {
  return wanted.length <= text.length + MOST_ADDED + slips;
}

/** "Un huissier" where an option is about one: the answer, before the danger that it also names. */
export function namedOption(hearing: Hearing): Reading | undefined {
  const { world, view, said } = hearing;
  if (view.body.kind !== 'question' || said.split(' ').length > MOST_NAMING) return undefined;
  // A grave danger is never taken for the name of an option.
  const heard = hearing.danger()?.heard ?? [];
  if (heard.some(({ strength }) => strength === 'grave')) return undefined;
  return partOfLabel(hearing) ?? (isNaming(world, said) ? likeOption(hearing) : undefined);
}

/** Longer texts tell what happens, they name nothing. */
const MOST_NAMING = 6;

function isNaming(world: World, said: string): boolean {
  return bare(world, said).split(' ').length <= 2;
}

/** "Je connais ma date" is an option that says so, then more. */
function partOfLabel({ world, view, said }: Hearing): Reading | undefined {
  if (!said.includes(' ')) return undefined;
  const found = choicesOf(view).filter(({ label }) =>
    label.text.split(PARTS).some((part) => bare(world, fold(part)) === bare(world, said)),
  );
  const [only] = found;
  return only && found.length === 1 ? { kind: 'action', action: only.action } : undefined;
}

/** "On s'est pacsés" where it is asked what changed: what an option says of itself. */
export function saidOption({ world, state, said, told }: Hearing): Reading | undefined {
  if (world.language.ways('worries').isFirst(said)) return undefined;
  const asked = askedOf(world, state);
  if (asked.kind !== 'walk') return undefined;
  const { flow, index, position } = asked.here;
  const { step } = position.at;
  if (step.kind !== 'question' || step.several) return undefined;
  const answers = hearAnswers(flow, told(), world.howToRead);
  const options = answers.find((one) => one.step === step.address)?.options ?? [];
  if (options.length !== 1) return undefined;
  return { kind: 'action', action: { do: 'answer', walk: index, step: step.address, options } };
}

/** What parts a label: a comma, a bracket, "ou". */
const PARTS = /[,;:()/—–]| ou | or /;

/** Without the article before: "caf" is "La Caf". */
function bare({ language }: World, folded: string): string {
  return language.ways('article').after(folded) ?? folded;
}

/** An author's word for an option, or its label with a slip. One option only, else nothing. */
export function likeOption({ world, state, view, said }: Hearing): Reading | undefined {
  const { language } = world;
  const asked = askedOf(world, state);
  const at = asked.kind === 'walk' ? asked.here.position.at : undefined;
  const options = at?.kind === 'question' ? at.step.options : [];
  const wordsOf = new Map(options.map(({ id, words }) => [id, words.map(fold)]));
  const reply = isYes(language, said) ? YES : isNo(language, said) ? NO : undefined;
  const like = choicesOf(view).filter(({ label, action }) => {
    const name = () => fold(label.text);
    const words = action.do === 'answer' ? (wordsOf.get(action.options[0] ?? '') ?? []) : [];
    // "Pas la maison" is two letters from "Sur la maison", and the contrary of it.
    const slips = (wanted: string) => isNear(said, wanted) && agrees(world, said, wanted);
    return (
      (mayBe(said, label, MOST_SLIPS) && slips(name())) ||
      words.some(
        (word) =>
          word === said ||
          slips(word) ||
          (holds(said, word) && agrees(world, said, `${name()} ${word}`)),
      ) ||
      reply?.test(name()) === true
    );
  });
  const [only] = like;
  return only && like.length === 1 ? { kind: 'action', action: only.action } : undefined;
}

/** Labels that a mere yes or no chooses. */
const YES = /^(?:oui|yes)\b/;
const NO = /^(?:non|no)\b/;

function holds(said: string, word: string): boolean {
  return ` ${said} `.includes(` ${word} `);
}

/** "Je ne peux pas payer" is not "Je veux payer". */
export function agrees({ language }: World, said: string, label: string): boolean {
  const denial = language.ways('denial');
  // "Almost nothing" is a little.
  return !denial.isIn(language.ways('almost').replaced(said, '')) || denial.isIn(label);
}
