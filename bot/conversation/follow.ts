import { ownValue } from '../engine/own-value.ts';
import { type DangerKind } from '../understanding/danger.ts';
import { apply } from './apply.ts';
import { contradicted } from './contradicted.ts';
import { helped } from './helped.ts';
import { added, keepHeard } from './keep-heard.ts';
import { askedNear, keepPerhaps, withSecond } from './keep-later.ts';
import { OTHER_ERRAND, WHO_KNOWS } from './other-errand.ts';
import { type Reading } from './reading.ts';
import { askedElsewhere, corrected, leftWalk, ledTo } from './set-right.ts';
import { type NoCommune, type Notice, type Prompt, type State } from './state.ts';
import { inUrgency } from './screens/urgent-parts.ts';
import { toldIfSame } from './told-if-same.ts';
import { type World } from './world.ts';

/**
 * The state after what was read; a message that says nothing asks the same again, kindly.
 * `isAnswered`: something else of the message was answered already.
 */
export function follow(world: World, before: State, reading: Reading, isAnswered: boolean): State {
  const state = keepHeard(before, 'heard' in reading ? reading.heard : undefined);
  switch (reading.kind) {
    case 'action':
      return taken(world, before, state, reading);
    case 'communes':
      return {
        ...state,
        misses: 0,
        prompt: { kind: 'commune', among: reading.insee },
        notices: reading.lacking === undefined ? [] : [unknownCommune(reading)],
      };
    case 'suggestions': {
      const { ids, beside, perhaps } = reading;
      const prompt: Prompt = {
        kind: 'suggestions',
        ids,
        ...(beside !== undefined && { beside }),
        ...(perhaps && { perhaps }),
      };
      return withSecond(world, { ...state, misses: 0, prompt }, reading);
    }
    case 'letters':
      return { ...state, misses: 0, prompt: lettersHeard(reading) };
    case 'danger': {
      const prompt = numbersOf(state, reading);
      // Both demands stand there as buttons: nothing is said of them.
      const { notices } = state;
      return { ...withSecond(world, { ...state, misses: 0, prompt }, reading), notices };
    }
    case 'do-it-for-me':
      return helped(world, state, reading);
    case 'correction':
      return corrected(world, state, reading.step, reading.option);
    case 'elsewhere': {
      const { to } = reading;
      return to ? ledTo(follow(world, leftWalk(state), to, isAnswered), to) : askedElsewhere(state);
    }
    case 'outside':
      return follow(world, state, toWhoKnows(reading.knownBy), isAnswered);
    case 'meaning':
      return explained(state, reading);
    case 'screen-question': {
      const { topic, written } = reading;
      const notices: readonly Notice[] = [
        { code: 'screen-question', topic, ...(written && { written }) },
      ];
      return askedNear(world, { ...state, misses: 0, notices }, reading.near ?? []);
    }
    case 'faq':
      return askedNear(world, { ...state, misses: 0 }, reading.near);
    case 'manners':
      return { ...state, notices: [{ code: reading.word }] };
    case 'day':
      return countedFrom(state, reading);
    case 'in-danger':
      return underNumbers(state, reading);
    case 'other-language':
      return suggested(state, reading.ids);
    case 'unknown-commune':
      return missed(state, unknownCommune(reading));
    case 'nothing':
      // A number typed by mistake has the guard's sentence, a situation its line: it is no miss.
      return isAnswered ? state : unheard(state, reading);
  }
}

/** The same question, with what the words may mean. */
function unheard(state: State, { likely, near }: Extract<Reading, { kind: 'nothing' }>): State {
  const misses = state.misses + 1;
  const notice = {
    code: 'not-understood',
    misses,
    ...(likely && { likely: likely.label }),
  } as const;
  return { ...missed(state, notice), ...(near !== undefined && { near }) };
}

function taken(
  world: World,
  before: State,
  state: State,
  reading: Extract<Reading, { kind: 'action' }>,
): State {
  const other = contradicted(world, before, reading);
  if (other) return withRest(corrected(world, before, other.step, other.option), reading);
  const { others = [], told, commune, among, perhaps, topic } = reading;
  const done = apply(world, placed(state, commune), reading.action);
  const asked: readonly Notice[] = topic === undefined ? [] : [{ code: 'screen-question', topic }];
  const notices = [...done.notices, ...(told ? [told] : []), ...asked];
  const begun = asking({ ...done, misses: 0, notices }, among);
  const meaning = others.length === 0 ? begun : { ...begun, meant: others };
  return toldIfSame(state, keepPerhaps(world, withSecond(world, meaning, reading), perhaps));
}

/** What else the words answer of the walk that they changed: it is not asked. */
function withRest(state: State, { heard }: Extract<Reading, { kind: 'action' }>): State {
  const walk = state.walks.at(-1);
  const rest = walk && ownValue(heard, walk.flow);
  if (!rest) return state;
  const answers = added(walk.answers, rest);
  return { ...state, walks: [...state.walks.slice(0, -1), { ...walk, answers }] };
}

/** A screen answers two dangers: the one that was just told always stands on it. */
const MOST_TOLD = 2;

/** The numbers of a danger; told under those of another, or once these were left, both stay, and the way on from them. */
function numbersOf(
  { prompt, endangered = [] }: State,
  reading: Extract<Reading, { kind: 'danger' }>,
): Prompt {
  const { dangers, flows, near } = reading;
  const before = prompt?.kind === 'danger' ? prompt : { dangers: endangered, flows: [] };
  return {
    kind: 'danger',
    dangers: withBefore(dangers, before.dangers),
    soft: isOfOthers('soft' in before ? before.soft : undefined, reading),
    flows: [...new Set([...before.flows, ...flows])],
    near: 'near' in before && near.length === 0 ? (before.near ?? []) : near,
  };
}

/** Those that were just told first; each that another answers for is left out. */
function withBefore(
  told: readonly DangerKind[],
  before: readonly DangerKind[],
): readonly DangerKind[] {
  const all = [...new Set([...told, ...inUrgency(before)])];
  return all
    .filter((kind) => inUrgency(all).includes(kind))
    .slice(0, Math.max(MOST_TOLD, told.length));
}

/** Who asks for somebody else goes on for them, until they speak of themselves. */
function isOfOthers(
  before: boolean | undefined,
  { ofOthers, ofOneself }: Extract<Reading, { kind: 'danger' }>,
): boolean {
  return before === undefined ? ofOthers : before && (ofOthers || !ofOneself);
}

/** Said under the numbers: they stay, for whom they are said to be. */
function underNumbers(state: State, reading: Extract<Reading, { kind: 'in-danger' }>): State {
  const { prompt } = state;
  const notices = [stayed(reading)];
  return prompt?.kind === 'danger' && reading.ofOther
    ? { ...state, prompt: { ...prompt, soft: true }, notices }
    : { ...state, notices };
}

function stayed({ calls }: Extract<Reading, { kind: 'in-danger' }>): Notice {
  return { code: calls ? 'danger-called' : 'danger-stays' };
}

/** The delay of the screen, from the day that was told. */
function countedFrom(state: State, { told }: Extract<Reading, { kind: 'day' }>): State {
  return {
    ...state,
    ...told,
    ...(told.happened && { happened: { ...state.happened, ...told.happened } }),
    misses: 0,
    notices: [{ code: 'screen-question', topic: 'deadline' }],
  };
}

/** The commune that was said with a demand. */
function placed(state: State, commune: string | undefined): State {
  return commune === undefined ? state : { ...state, commune };
}

/** Which commune, where several have the name that was said. */
function asking(state: State, among: readonly string[] | undefined): State {
  return among ? { ...state, prompt: { kind: 'commune', among } } : state;
}

function toWhoKnows(knownBy: string): Reading {
  const answer = { step: WHO_KNOWS, options: [knownBy], heard: true } as const;
  return {
    kind: 'action',
    action: { do: 'flow', flow: OTHER_ERRAND },
    heard: { [OTHER_ERRAND]: [answer] },
  };
}

/** The letter that was named, or which of several it is. */
function lettersHeard({ ids }: Extract<Reading, { kind: 'letters' }>): Prompt {
  const [letter = '', ...others] = ids;
  return others.length === 0 ? { kind: 'letter', letter } : { kind: 'letters', among: ids };
}

/** The meaning, then the same screen again; outside of a walk, what may be asked about it. */
function explained(state: State, { term, flows }: Extract<Reading, { kind: 'meaning' }>): State {
  const asked: Prompt | undefined =
    state.walks.length > 0 || flows.length === 0 ? undefined : { kind: 'suggestions', ids: flows };
  return {
    ...state,
    misses: 0,
    ...(asked && { prompt: asked }),
    notices: [{ code: 'meaning', term }],
  };
}

/** What may have been asked, where no walk is under way; else the same screen again. */
function suggested(state: State, ids: readonly string[]): State {
  const isBegun = state.walks.length > 0 || ids.length === 0;
  return isBegun ? state : { ...state, prompt: { kind: 'suggestions', ids } };
}

function unknownCommune({ lacking }: { readonly lacking?: NoCommune }): Notice {
  return { code: 'commune-unknown', ...(lacking && { lacking }) };
}

/** What an earlier message may have asked is offered no more. */
function missed(state: State, notice: Notice): State {
  const { near: _, ...rest } = state;
  return { ...rest, misses: state.misses + 1, notices: [notice] };
}
