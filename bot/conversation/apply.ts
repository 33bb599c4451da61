import { answer } from '../engine/answer.ts';
import { back } from '../engine/back.ts';
import { ownValue } from '../engine/own-value.ts';
import { pop } from '../engine/digression.ts';
import { without } from '../engine/without.ts';
import { isDangerKind, isGrave, type DangerKind } from '../understanding/danger/kinds.ts';
import { type Action, type Command } from '../view/view.ts';
import { withoutCircumstance, withoutMeans, withoutTries } from './circumstances.ts';
import { enterFlow } from './enter-flow.ts';
import { enterLetter } from './enter-letter.ts';
import { withoutHeard } from './keep-heard.ts';
import { withOther } from './keep-later.ts';
import { letterPrompt, lettersBehind, lettersPrompt } from './letter-prompts.ts';
import { spokenLanguages } from './languages.ts';
import { newState } from './start-state.ts';
import { MOST_PROPOSED, type Prompt, type State } from './state.ts';
import { unprompted } from './unprompted.ts';
import { withoutMeant } from './without-meant.ts';
import { askedOf, FIRST_MENU, HUMAN_FLOW, hereOf, aroundIn, walkAt, type Here } from './where.ts';
import { type World } from './world.ts';

/**
 * The state after a tap. A stale button changes nothing, and the next screen says so.
 *
 * @example
 * apply(world, state, { do: 'flow', flow: 'impots.payer' }).walks.length // 1
 * apply(world, state, { do: 'flow', flow: 'unknown' }).notices // [{ code: 'old-button' }]
 */
export function apply(world: World, state: State, action: Action): State {
  switch (action.do) {
    case 'answer':
      return answered(world, state, action);
    case 'change':
      return asking(world, state, action);
    case 'flow':
      return entered(world, state, action.flow);
    case 'menu':
      return world.menus.has(action.menu)
        ? prompted(state, { kind: 'menu', menu: action.menu })
        : stale(state);
    case 'family':
      return world.families.has(action.family)
        ? prompted(state, familyPage(action.family, action.page))
        : stale(state);
    case 'letters':
      return promptedOr(state, lettersPrompt(world, action));
    case 'letter':
      return action.opens
        ? (enterLetter(world, state, action.letter) ?? stale(state))
        : promptedOr(state, letterPrompt(world, action.letter));
    case 'commune':
      return settled(world, state, action.commune);
    case 'language':
      return spokenLanguages(world).includes(action.lang)
        ? { ...state, lang: action.lang }
        : stale(state);
    case 'simple':
      return { ...state, simple: action.on };
    case 'audience':
      return speaking(state, action.audience);
    case 'urgent':
      return inNeed(state, action.dangers);
    case 'helped':
      return toldHelped(world, state, action.said);
    case 'unsaid':
      return withoutCircumstance(state, action.said);
    case 'command':
      return commanded(world, state, action.command);
  }
}

/** For somebody else from now on, or for oneself again: nothing of before stays. */
function speaking(state: State, audience: State['audience']): State {
  const { lang, structure } = state;
  const code = audience === 'mediator' ? 'helper-on' : 'helper-off';
  const anew = newState({ lang, audience, ...(structure === undefined ? {} : { structure }) });
  return { ...anew, notices: [{ code }] };
}

/** The numbers, asked for by the line above a demand; the walk stays below. */
function inNeed(state: State, named: readonly string[]): State {
  const dangers = named.filter(isDangerKind);
  return dangers.length === 0
    ? stale(state)
    : prompted(state, { kind: 'danger', dangers, soft: false, flows: [] });
}

function prompted(state: State, prompt: Prompt): State {
  return { ...state, prompt };
}

function promptedOr(state: State, prompt: Prompt | undefined): State {
  return prompt ? prompted(state, prompt) : stale(state);
}

function stale(state: State): State {
  return { ...state, notices: [...state.notices, { code: 'old-button' }] };
}

/** Nothing under way, nothing that waits. */
function begunAnew(state: State): State {
  const anew = withoutMeant(without(state, 'later', 'heard', 'endangered', 'asked'));
  return unprompted({ ...anew, walks: [], misses: 0 });
}

/** At the end of a path alone; said once more, nothing changes. */
function toldHelped(world: World, state: State, said: 'yes' | 'no'): State {
  const here = hereOf(world, state);
  if (here?.position.at.kind !== 'outcome') return stale(state);
  const notice = { code: 'helped', flow: here.home.flow.id, said } as const;
  return { ...state, notices: [...state.notices, notice] };
}

type AnswerAction = Extract<Action, { do: 'answer' }>;

function answered(world: World, state: State, { walk, step, options }: AnswerAction): State {
  const here = walkAt(world, state, walk);
  if (!here) return stale(state);
  const result = answer(here.flow, here.walk, { step, options }, aroundIn(world, state));
  if (result.kind === 'refused') {
    return options.length === 0
      ? { ...state, notices: [...state.notices, { code: 'choose-one' }] }
      : stale(state);
  }
  // A button of a walk below ends the digressions above it.
  return unprompted({ ...state, walks: [...state.walks.slice(0, walk), result.walk] });
}

function asking(world: World, state: State, { walk, step }: { walk: number; step: string }): State {
  const here = walkAt(world, state, walk);
  if (!here || !mayBeAskedAnew(here, step)) return stale(state);
  return prompted(
    { ...state, walks: state.walks.slice(0, walk + 1) },
    { kind: 'change', walk, step },
  );
}

/** A topic without a flow yet leads to a person. */
function entered(world: World, state: State, id: string): State {
  if (world.stubs.has(id)) return prompted(state, { kind: 'stub', id });
  const begun = enterFlow(world, state, id);
  return begun ? withNumbers(state, withOther(world, state, begun, id)) : stale(state);
}

/** Whoever leaves the numbers of a grave danger for a demand keeps the way to them, at its end too. */
function withNumbers({ prompt }: State, begun: State): State {
  if (prompt?.kind !== 'danger' || !prompt.dangers.some(isGrave)) return begun;
  const { dangers } = prompt;
  const alert = { code: 'alert', dangers, doubtful: true } as const;
  return { ...begun, endangered: dangers, notices: [...begun.notices, alert] };
}

/** A question that was answered, or one that is asked only among what was said together. */
function mayBeAskedAnew({ position: { path, at, waiting } }: Here, address: string): boolean {
  const isOpen =
    at.step.address === address &&
    waiting.some(({ step, options }) => step === address && options.length > 1);
  const taken = path.find(({ step }) => step.address === address);
  return isOpen || taken?.step.kind === 'question';
}

function settled(world: World, state: State, commune: string): State {
  if (commune !== 'declined' && !world.communes.byInsee.has(commune)) {
    return { ...state, notices: [...state.notices, { code: 'commune-unknown' }] };
  }
  const isAsked = state.prompt?.kind === 'commune';
  const told = isAsked && hereOf(world, state)?.position.at.kind === 'question';
  const { notices } = state;
  return unprompted({
    ...without(state, 'towns'),
    commune,
    notices: told && commune !== 'declined' ? [...notices, { code: 'commune-kept' }] : notices,
  });
}

function commanded(world: World, state: State, command: Command): State {
  switch (command) {
    case 'back':
      return wentBack(world, state);
    case 'restart':
      return begunAnew(withoutTries(state));
    case 'erase':
      return prompted(newState(state), { kind: 'erased' });
    case 'human':
      return world.flows.has(HUMAN_FLOW)
        ? entered(world, state, HUMAN_FLOW)
        : prompted(state, { kind: 'menu', menu: FIRST_MENU });
    case 'danger-child':
      return inDanger(state, { dangers: ofChild(state), soft: false });
    case 'danger-other':
      return inDanger(state, { soft: true });
    case 'others':
      return proposedNext(state);
    case 'not-so':
      return notSo(world, state);
    case 'change-commune':
      return prompted(state, { kind: 'commune', among: [] });
    case 'return':
      return state.walks.length > 1
        ? unprompted({ ...state, walks: pop(state.walks) })
        : stale(state);
  }
}

/** None of those that were proposed: the next ones, where there are some; an old button has none. */
function proposedNext(state: State): State {
  const { prompt } = state;
  if (prompt?.kind !== 'suggestions') return stale(state);
  const { ids, page = 1 } = prompt;
  return ids.length > page * MOST_PROPOSED
    ? prompted(state, { ...prompt, page: page + 1 })
    : stale(state);
}

/**
 * What was understood is not so. Of demands proposed in the middle of a walk: it goes on. Of all that
 * was heard of a walk: it is asked, and what one has not is forgotten too. Any other screen has no such
 * button.
 */
function notSo(world: World, state: State): State {
  const walk = state.walks.at(-1);
  if (walk && state.prompt?.kind === 'suggestions') return unprompted(state);
  if (!walk || askedOf(world, state).kind !== 'confirm') return stale(state);
  const answers = walk.answers.filter(({ heard }) => heard !== true);
  const asked = withoutHeard(withoutMeans(state), walk.flow);
  return { ...asked, walks: [...pop(state.walks), { ...walk, answers }] };
}

/** One screen back: the prompt goes, else the last answer, else the walk itself. */
function wentBack(world: World, state: State): State {
  if (state.prompt) return leftPrompt(world, state, state.prompt);
  const here = hereOf(world, state);
  if (!here) return unprompted({ ...state, walks: [] });
  if (askedOf(world, state).kind === 'walk' || here.position.path.length > 0) {
    const earlier = back(here.flow, here.walk, aroundIn(world, state));
    if (earlier.answers.length < here.walk.answers.length) {
      return { ...state, walks: [...pop(state.walks), earlier] };
    }
  }
  const below = { ...state, walks: pop(state.walks) };
  const menu = menuWith(world, { flow: here.flow.id });
  return below.walks.length > 0 || menu === undefined
    ? below
    : prompted(below, { kind: 'menu', menu });
}

function leftPrompt(world: World, state: State, prompt: Prompt): State {
  const left = unprompted(state);
  if (prompt.kind === 'danger') return readOtherwise(world, left, prompt);
  const before = pageBefore(prompt) ?? lettersBehind(world, prompt);
  if (before) return prompted(left, before);
  const above = state.walks.length > 0 ? undefined : menuAbove(world, prompt);
  return above === undefined ? left : prompted(left, { kind: 'menu', menu: above });
}

function pageBefore(prompt: Prompt): Prompt | undefined {
  if (!('page' in prompt)) return undefined;
  if (prompt.kind === 'suggestions') return without(prompt, 'page');
  return prompt.kind === 'family' ? familyPage(prompt.family, prompt.page - 1) : undefined;
}

function menuAbove(world: World, prompt: Prompt): string | undefined {
  if (prompt.kind === 'menu') return menuWith(world, { menu: prompt.menu });
  if (prompt.kind === 'family') return menuWith(world, { family: prompt.family });
  return prompt.kind === 'stub' ? menuWith(world, { flow: prompt.id }) : undefined;
}

/** What was said is no danger: its other meaning, where no walk is under way, not the empty menu. */
function readOtherwise(
  world: World,
  left: State,
  { flows: surely, near = [] }: Extract<Prompt, { kind: 'danger' }>,
): State {
  const flows = surely.length > 0 ? surely : near;
  const [first, ...others] = flows;
  if (left.walks.length > 0 || first === undefined) return left;
  return others.length === 0
    ? entered(world, left, first)
    : prompted(left, { kind: 'suggestions', ids: flows });
}

/** The first page needs no number. */
function familyPage(family: string, page = 1): Prompt {
  return { kind: 'family', family, ...(page > 1 ? { page } : {}) };
}

/** The menu from which one gets there, the first screen left out: that one needs no prompt. */
function menuWith(world: World, goes: Readonly<Record<string, string>>): string | undefined {
  const [key = '', id = ''] = Object.entries(goes)[0] ?? [];
  for (const menu of world.menus.values()) {
    const leads = [...menu.rows, ...menu.aside].some(
      (row) => ownValue<string>(row.goes, key) === id,
    );
    if (leads) return menu.id === FIRST_MENU ? undefined : menu.id;
  }
  return undefined;
}

/** A child's numbers are those of violence too; what else was told, a night outside, stays below. */
function ofChild({ prompt }: State): readonly DangerKind[] {
  const told = prompt?.kind === 'danger' ? prompt.dangers : [];
  return ['child', ...told.filter((kind) => kind !== 'violence' && kind !== 'armed')];
}

/** The screen of a danger, another one or more softly; from elsewhere the button is an old one. */
function inDanger(state: State, change: Partial<Extract<Prompt, { kind: 'danger' }>>): State {
  const { prompt } = state;
  return prompt?.kind === 'danger' ? prompted(state, { ...prompt, ...change }) : stale(state);
}
