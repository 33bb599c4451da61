import { fold } from '../territory/fold.ts';
import { type CommuneMatches } from '../territory/model.ts';
import { asksDoItForMe } from '../understanding/do-it-for-me.ts';
import { isNear } from '../understanding/near.ts';
import { choicesOf } from '../view/choices-of.ts';
import { type Action, type View } from '../view/view.ts';
import { closestLabel } from './closest-label.ts';
import { hearAnswersOf, type HeardAnswers } from './hear-answers.ts';
import { isOnlyLittle, LITTLE } from './little-words.ts';
import { mannersOf } from './manners.ts';
import { otherLanguage } from './other-language.ts';
import { type Reading } from './reading.ts';
import { commandOf } from './typed-commands.ts';
import { beginsWith, isNo, isUnsure, isYes, numberSaid } from './short-answers.ts';
import { type State } from './state.ts';
import { askedOf, flowOf } from './where.ts';
import { isServed } from './served.ts';
import { weighDanger, type Understanding } from './weigh-danger.ts';
import { type World } from './world.ts';

/**
 * Reads guarded words in the order of DESIGN.md §5: an option on screen as it is, danger, what a
 * word means, a command, words and near matches of the options, the commune where one is asked, "do it for
 * me", then the route, which is not looked for when `stays`.
 */
export function understand(
  world: World,
  state: State,
  view: View,
  text: string,
  stays: boolean,
): Understanding {
  const said = fold(text);
  if (said === '') return { reading: NOTHING };
  const exact = exactOption(view, said) ?? namedOption(world, state, view, said);
  if (exact) return { reading: exact };
  const danger = world.danger?.hear(text);
  const read = besides(world, state, view, text, stays);
  const otherwise =
    read.kind === 'nothing' ? (otherLanguage(world, view.lang, text) ?? read) : read;
  return danger
    ? weighDanger(world, { words: said, danger, otherwise, asked: asked(world, text) })
    : { reading: otherwise };
}

/** What the words say where no danger is heard. */
function besides(world: World, state: State, view: View, text: string, stays: boolean): Reading {
  return (
    manners(fold(text)) ??
    meaning(world, text) ??
    answerTo(world, state, view, text) ??
    (asksDoItForMe(text) ? { kind: 'do-it-for-me' } : demand(world, state, view, text, stays))
  );
}

/** What the words ask, wherever one is. */
function asked(world: World, text: string): Reading {
  const routed = routedTo(world, text);
  return routed.kind === 'nothing' && asksDoItForMe(text) ? { kind: 'do-it-for-me' } : routed;
}

const NOTHING: Reading = { kind: 'nothing' };

/** At a question only a clear demand for another thing leads away; other words are asked again. */
function demand(world: World, state: State, view: View, text: string, stays: boolean): Reading {
  const isAsked = view.body.kind === 'question' || view.body.kind === 'several';
  if (stays || (isAsked && !saysMuch(text))) return NOTHING;
  const read = routedTo(world, text);
  const isClear = read.kind === 'action' && !isOpen(state, read.action);
  return isAsked && !isClear ? NOTHING : read;
}

/** Whether it only leads to where one is. */
function isOpen({ walks }: State, action: Action): boolean {
  return action.do === 'flow' && action.flow === walks.at(-1)?.flow;
}

/** "Par courrier" and "oui j'ai internet" are answers that the screen does not know. */
function saysMuch(text: string): boolean {
  const words = fold(text).split(' ');
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length > 1 && (beginsWith(fold(text)) === undefined || words.length > MOST_AFTER);
}

/** Words after a yes or a no that still answer. */
const MOST_AFTER = 4;

function manners(said: string): Reading | undefined {
  const word = mannersOf(said);
  return word && { kind: 'manners', word };
}

/** "Un huissier" where an option is about one: the answer, before the danger that it also names. */
function namedOption(world: World, state: State, view: View, said: string): Reading | undefined {
  if (view.body.kind !== 'question' || said.split(' ').length > MOST_NAMING) return undefined;
  // A grave danger is never taken for the name of an option.
  const heard = world.danger?.hear(said)?.heard ?? [];
  if (heard.some(({ strength }) => strength === 'grave')) return undefined;
  return (
    partOfLabel(view, said) ?? (isNaming(said) ? likeOption(world, state, view, said) : undefined)
  );
}

/** Longer texts tell what happens, they name nothing. */
const MOST_NAMING = 6;

function isNaming(said: string): boolean {
  return bare(said).split(' ').length <= 2;
}

/** "Je connais ma date" is an option that says so, then more. */
function partOfLabel(view: View, said: string): Reading | undefined {
  if (!said.includes(' ')) return undefined;
  const found = choicesOf(view).filter(({ label }) =>
    label.text.split(PARTS).some((part) => bare(fold(part)) === bare(said)),
  );
  const [only] = found;
  return only && found.length === 1 ? { kind: 'action', action: only.action } : undefined;
}

/** What parts a label: a comma, a bracket, "ou". */
const PARTS = /[,;:()/—–]| ou | or /;

/** A command, or an answer to what the screen asks. */
function answerTo(world: World, state: State, view: View, text: string): Reading | undefined {
  const said = fold(text);
  return (
    command(said) ??
    ticked(view, said) ??
    (view.body.kind === 'commune'
      ? (commune(world, state, text) ?? elsewhere(world, text))
      : undefined) ??
    likeOption(world, state, view, said) ??
    unsure(view, said) ??
    closest(world, state, view, text) ??
    begunWith(world, state, view, text)
  );
}

/** The id, number or label of something that can be tapped. */
function exactOption(view: View, said: string): Reading | undefined {
  const choices = choicesOf(view);
  const number = numberSaid(said, choices.length);
  const byNumber = number === undefined ? undefined : choices[number - 1];
  if (byNumber) return { kind: 'action', action: byNumber.action };
  const others = [view.alert?.choice, view.back, view.simpler, ...view.languages, ...view.ways];
  const found = [...choices, ...others.filter((choice) => choice !== undefined)].find(
    ({ label, hint, action }) =>
      bare(fold(label.text)) === bare(said) ||
      (hint !== undefined && fold(`${label.text} ${hint.text}`) === said) ||
      (action.do === 'answer' &&
        action.options.length === 1 &&
        fold(action.options[0] ?? '') === said),
  );
  return found && { kind: 'action', action: found.action };
}

/** Without the article before: "caf" is "La Caf". */
function bare(folded: string): string {
  return folded.replace(/^(?:la|le|les|l|un|une|des|mon|ma|mes|the|my) (?=.)/, '');
}

/** "C'est quoi un justificatif de domicile ?" */
function meaning(world: World, text: string): Reading | undefined {
  const term = world.glossary?.asked(text);
  return term === undefined ? undefined : { kind: 'meaning', term, flows: alsoAsked(world, term) };
}

/** What else the words ask is kept as the way on, by flow: never the words. */
function alsoAsked(world: World, text: string): readonly string[] {
  const { decision, ranked } = world.router.route(text);
  const flows = decision === 'none' ? [] : ranked.slice(0, decision === 'route' ? 1 : 2);
  return flows.map(({ id }) => id);
}

function command(said: string): Reading | undefined {
  const action = commandOf(said);
  return action && { kind: 'action', action };
}

/** "1 et 3", "1, 3": several options of a question that takes several. */
function ticked(view: View, said: string): Reading | undefined {
  if (view.body.kind !== 'several') return undefined;
  const { walk, step, ticks } = view.body;
  const parts = said.split(/ et | and | /).filter((part) => part !== '');
  const byNumber = parts.map((part) => ticks[Number(part) - 1]?.id);
  const known = byNumber.every((id) => id !== undefined)
    ? byNumber
    : ticks.filter(({ label, id }) => fold(label.text) === said || id === said).map(({ id }) => id);
  if (known.length === 0) return closestTicks(view.body, said);
  return { kind: 'action', action: { do: 'answer', walk, step, options: [...new Set(known)] } };
}

/** Labels in other words, told one after the other: "la Caf et la retraite". */
function closestTicks(
  { walk, step, ticks }: Extract<View['body'], { kind: 'several' }>,
  said: string,
): Reading | undefined {
  const labels = ticks.map(({ label }) => label.text);
  const found = said.split(/ et | and /).map((part) => closestLabel(part, labels)?.at);
  const known = found.flatMap((at) => (at === undefined ? [] : [ticks[at]?.id ?? '']));
  if (known.length < found.length) return undefined;
  return { kind: 'action', action: { do: 'answer', walk, step, options: [...new Set(known)] } };
}

/** No commune: a clear demand of another kind is followed, anything else is asked again. */
function elsewhere(world: World, text: string): Reading {
  const read = routedTo(world, text);
  return read.kind === 'action' ? read : { kind: 'unknown-commune' };
}

function commune(world: World, state: State, text: string): Reading | undefined {
  const found = world.communes.find(text);
  const said = fold(text);
  // "Eu" and "Y" are towns; "oui" and "chez moi" only sound like some.
  const isNamed = found.matches.some(({ name }) => fold(name) === said);
  return (isNamed ? undefined : noCommune(said, found)) ?? communeFound(world, state, found);
}

/** An answer that names no commune: why it is asked, a no, a yes, a word or two. */
function noCommune(said: string, { lacking }: CommuneMatches): Reading | undefined {
  if (ASKS_WHY.test(said)) return { kind: 'unknown-commune' };
  if (isNo(said) || isUnsure(said)) {
    return { kind: 'action', action: { do: 'commune', commune: 'declined' } };
  }
  const isLittle = isYes(said) || isOnlyLittle(said);
  return lacking === undefined && isLittle ? { kind: 'unknown-commune' } : undefined;
}

function communeFound(
  world: World,
  { structure }: State,
  { decision, matches, lacking }: CommuneMatches,
): Reading | undefined {
  const [first] = matches;
  if (decision === 'none' || !first) return lacking && { kind: 'unknown-commune', lacking };
  if (decision === 'found') {
    return { kind: 'action', action: { do: 'commune', commune: first.insee } };
  }
  // Those whom the structure serves come first; none is taken for granted.
  const served = matches.filter((one) => isServed(world, structure, one));
  const among = [...new Set([...served, ...matches])].slice(0, 6);
  const asked = among.map(({ insee }) => insee);
  return { kind: 'communes', insee: asked, ...(lacking && { lacking }) };
}

/** An author's word for an option, or its label with a slip. One option only, else nothing. */
function likeOption(world: World, state: State, view: View, said: string): Reading | undefined {
  const asked = askedOf(world, state);
  const at = asked.kind === 'walk' ? asked.here.position.at : undefined;
  const options = at?.kind === 'question' ? at.step.options : [];
  const wordsOf = new Map(options.map(({ id, words }) => [id, words.map(fold)]));
  const like = choicesOf(view).filter(({ label, action }) => {
    const name = fold(label.text);
    const words = action.do === 'answer' ? (wordsOf.get(action.options[0] ?? '') ?? []) : [];
    return (
      isNear(said, name) ||
      words.some(
        (word) =>
          word === said ||
          isNear(said, word) ||
          (holds(said, word) && agrees(said, `${name} ${word}`)),
      ) ||
      (isYes(said) && /^(?:oui|yes)\b/.test(name)) ||
      (isNo(said) && /^(?:non|no)\b/.test(name))
    );
  });
  const [only] = like;
  return only && like.length === 1 ? { kind: 'action', action: only.action } : undefined;
}

function holds(said: string, word: string): boolean {
  return ` ${said} `.includes(` ${word} `);
}

/** "Je ne peux pas payer" is not "Je veux payer". */
function agrees(said: string, label: string): boolean {
  return !DENIAL.test(said.replace(ALMOST, ' ')) || DENIAL.test(label);
}

/** "Almost nothing" is a little. */
const ALMOST = /\b(?:presque rien|pas beaucoup|pas grand chose|pas assez)\b/g;
const DENIAL = /\b(?:pas|pa|plus|jamais|aucune?|rien|non|not|don t|can t|never|no)\b/;
/** The screen says why. */
const ASKS_WHY =
  /^(?:mais |et )?(?:pour ?quoi|pour ?koi|pr koi|pk|pkoi|a quoi|why|c est pour quoi)\b/;
/** A question about a word is no answer. */
const ASKS_MEANING =
  /^(?:c est quoi|cest quoi|c quoi|qu est ce que|qu est ce qu|ca veut dire|que veut dire|kesako|what is|what s|pourquoi)\b/;

/** "Aucune idée" is the option for those who do not know. */
function unsure(view: View, said: string): Reading | undefined {
  if (view.body.kind !== 'question' || !isUnsure(said)) return undefined;
  const found = choicesOf(view).find(({ label }) => UNSURE.test(fold(label.text)));
  return found && { kind: 'action', action: found.action };
}

const UNSURE = /\b(?:je ne sais pas|autre chose|i do not know|something else)\b/;

/** Other words for an option, unless they clearly ask another thing. */
function closest(world: World, state: State, view: View, text: string): Reading | undefined {
  const said = fold(text);
  if (view.body.kind !== 'question' || ASKS_MEANING.test(said)) return undefined;
  const choices = choicesOf(view);
  const found = closestLabel(
    said,
    choices.map(({ label }) => label.text),
  );
  const choice = found && choices[found.at];
  if (!choice || !agrees(said, fold(choice.label.text))) return undefined;
  if (!found.whole && leadsElsewhere(world, state, text)) return undefined;
  return { kind: 'action', action: choice.action };
}

/** "Oué jé internet": a yes or a no with more words, where one option alone says it. */
function begunWith(world: World, state: State, view: View, text: string): Reading | undefined {
  const word = view.body.kind === 'question' ? beginsWith(fold(text)) : undefined;
  if (word === undefined || asksDoItForMe(text) || leadsElsewhere(world, state, text)) {
    return undefined;
  }
  const label = word === 'yes' ? /^(?:oui|yes)\b/ : /^(?:non|no)\b/;
  const found = choicesOf(view).filter((choice) => label.test(fold(choice.label.text)));
  const [only] = found;
  return only && found.length === 1 ? { kind: 'action', action: only.action } : undefined;
}

function leadsElsewhere(world: World, state: State, text: string): boolean {
  const { decision, ranked } = world.router.route(text);
  return decision === 'route' && ranked[0]?.id !== state.walks.at(-1)?.flow;
}

function routedTo(world: World, text: string): Reading {
  const { decision, ranked, secondDemand } = world.router.route(text);
  const [first] = ranked;
  if (decision === 'none' || !first) return { kind: 'nothing' };
  if (decision === 'route') {
    const action: Action = { do: 'flow', flow: first.id };
    const heard = heardFor(world, [first.id, secondDemand], text);
    return {
      kind: 'action',
      action,
      ...heard,
      ...(secondDemand === undefined ? {} : { second: secondDemand }),
    };
  }
  const ids = ranked.slice(0, 3).map(({ id }) => id);
  return { kind: 'suggestions', ids, ...heardFor(world, ids, text) };
}

function heardFor(
  world: World,
  ids: readonly (string | undefined)[],
  text: string,
): { readonly heard?: HeardAnswers } {
  const flows = ids.flatMap((id) => flowOf(world, id ?? '') ?? []);
  const heard = hearAnswersOf(flows, text);
  return heard ? { heard } : {};
}
