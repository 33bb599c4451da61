import { ownValue } from '../../engine/own-value.ts';
import { type FactValue, type Flow } from '../../engine/model.ts';
import { isValidAnswer } from '../../engine/trace.ts';
import { type Walk } from '../../engine/walk.ts';
import { spokenLanguages } from '../../conversation/languages.ts';
import { reviseWalks } from '../../conversation/revise-walks.ts';
import { newState } from '../../conversation/start-state.ts';
import { MOST_PROPOSED, type Prompt, type State } from '../../conversation/state.ts';
import { lettersPrompt } from '../../conversation/letter-prompts.ts';
import { MOST_ALIKE } from '../../conversation/letter-book.ts';
import { MAX_LATER } from '../../conversation/keep-later.ts';
import { operatorOfFlow } from '../../conversation/operators-named.ts';
import { FIRST_MENU, isShared } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { readAnswers } from '../../engine/answers-text.ts';
import { valueOf, type Pairs } from './query.ts';
import { DIGEST_SHOWN } from '../../conversation/helper/walk-hash.ts';
import { LATER, PERHAPS } from './write-address.ts';

/** What an address means: a state, another address for good, or nothing of ours. */
export type ReadAddress =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'unknown' };

/** The state that an address stands for; whatever is not ours in it is left out. Never throws. */
export function readAddress(world: World, path: string, pairs: Pairs): ReadAddress {
  const state = preferences(world, pairs);
  const [, room = '', id = '', ...rest] = path.split('/');
  if (rest.length > 0) return { kind: 'unknown' };
  if (room === 'guide') return readGuide(world, state, id, pairs);
  const prompt = ownValue(ROOMS, room)?.(world, id, pairs);
  if (prompt === 'none') return { kind: 'state', state };
  return prompt ? { kind: 'state', state: { ...state, prompt } } : { kind: 'unknown' };
}

type Room = (world: World, id: string, pairs: Pairs) => Prompt | 'none' | undefined;

const ROOMS: Readonly<Record<string, Room>> = {
  '': (_world, id) => (id === '' ? 'none' : undefined),
  menu: (world, id) => {
    if (!world.menus.has(id)) return undefined;
    return id === FIRST_MENU ? 'none' : { kind: 'menu', menu: id };
  },
  famille: (world, id, pairs) => {
    if (!world.families.has(id)) return undefined;
    const page = /^[2-9]$/.exec(valueOf(pairs, 'page') ?? '')?.[0];
    return { kind: 'family', family: id, ...(page === undefined ? {} : { page: Number(page) }) };
  },
  papiers: (world, id, pairs) => {
    const among = (valueOf(pairs, 'parmi') ?? '')
      .split('+')
      .filter((one) => world.letters?.letters.has(one));
    if (id === '' && among.length > 0) {
      return { kind: 'letters', among: among.slice(0, MOST_ALIKE) };
    }
    const page = Number(/^[2-9]$/.exec(valueOf(pairs, 'page') ?? '')?.[0] ?? 1);
    const from = { ...(id === '' ? {} : { sender: id }), ...(page > 1 ? { page } : {}) };
    return lettersPrompt(world, { do: 'letters', ...from });
  },
  papier: ({ letters }, id) =>
    letters?.letters.has(id) === true ? { kind: 'letter', letter: id } : undefined,
  effacer: (_world, id) => (id === '' ? { kind: 'erased' } : undefined),
  'vouliez-vous-dire': (world, id, pairs) => {
    if (id !== '') return undefined;
    const ids = (valueOf(pairs, 'parmi') ?? '')
      .split('+')
      .filter((one) => world.flows.has(one) || world.stubs.has(one));
    if (ids.length === 0) return 'none';
    const isNext = valueOf(pairs, 'page') === '2' && ids.length > MOST_PROPOSED;
    return {
      kind: 'suggestions',
      ids: ids.slice(0, 2 * MOST_PROPOSED),
      ...(isNext && { page: 2 }),
    };
  },
};

function readGuide(world: World, state: State, id: string, pairs: Pairs): ReadAddress {
  if (world.stubs.has(id))
    return { kind: 'state', state: { ...state, prompt: { kind: 'stub', id } } };
  const flow = world.flows.get(id);
  if (!flow) {
    const now = world.formerly.get(id);
    return now === undefined ? { kind: 'unknown' } : { kind: 'moved', path: `/guide/${now}` };
  }
  const hidden = flow.sensitive || isShared(world, state.structure);
  const walk: Walk = {
    flow: flow.id,
    ...writtenAnswers(flow, hidden ? [] : pairs),
    outside: outsideFacts(world, pairs),
  };
  const walking = { ...state, walks: [walk] };
  return { kind: 'state', state: reviseWalks(world, askedCommune(world, walking, pairs)) };
}

/** Answers in an address, with the version of the flow that they were given to. */
function writtenAnswers(flow: Flow, pairs: Pairs): Pick<Walk, 'digest' | 'answers'> {
  const answers = readAnswers(valueOf(pairs, 'a') ?? '');
  const version = valueOf(pairs, 'v');
  return answers.length === 0 || version === flow.digest.slice(0, DIGEST_SHOWN)
    ? { digest: flow.digest, answers: answers.filter((answer) => isValidAnswer(flow, answer)) }
    : { digest: version ?? '', answers };
}

/** `commune=33281+22147`: a shared name, to be told apart. */
function askedCommune(world: World, state: State, pairs: Pairs): State {
  const among = (valueOf(pairs, 'commune') ?? '')
    .split('+')
    .filter((insee) => world.communes.byInsee.has(insee));
  return among.length < 2 ? state : { ...state, prompt: { kind: 'commune', among } };
}

/** Facts from outside: known names and values of closed lists, each once. */
function outsideFacts(world: World, pairs: Pairs): Walk['outside'] {
  const facts = new Map<string, FactValue>();
  for (const [name, value] of pairs) {
    const fact = name.startsWith('fact.') ? world.facts.get(name.slice(5)) : undefined;
    if (!fact || facts.has(fact.name)) continue;
    const values = value.split('+').filter((one) => fact.values.includes(one));
    const [first] = values;
    if (first !== undefined) facts.set(fact.name, fact.several ? values : first);
  }
  return [...facts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function laterIn(world: World, pairs: Pairs): Pick<State, 'later'> {
  const ids = new Set((valueOf(pairs, LATER) ?? '').split('+'));
  const later = [...ids].filter((id) => world.flows.has(id)).map((flow) => ({ flow }));
  return later.length === 0 ? {} : { later: later.slice(0, MAX_LATER) };
}

function perhapsIn(world: World, pairs: Pairs): Pick<State, 'perhaps'> {
  const ids = [...new Set((valueOf(pairs, PERHAPS) ?? '').split('+'))];
  const perhaps = ids.filter(
    (id) => world.flows.has(id) && operatorOfFlow(world, id)?.discreet !== true,
  );
  return perhaps.length === 0 ? {} : { perhaps: perhaps.slice(0, MOST_PROPOSED) };
}

function preferences(world: World, pairs: Pairs): State {
  const lang = valueOf(pairs, 'lang') ?? 'fr';
  const structure = valueOf(pairs, 'structure') ?? '';
  const commune = valueOf(pairs, 'commune') ?? '';
  const known = commune === 'declined' || world.communes.byInsee.has(commune);
  return {
    ...newState({
      lang: spokenLanguages(world).includes(lang) ? lang : 'fr',
      ...(/^[a-z0-9-]{1,40}$/.test(structure) ? { structure } : {}),
    }),
    ...(known ? { commune } : {}),
    ...laterIn(world, pairs),
    ...perhapsIn(world, pairs),
    simple: valueOf(pairs, 'simple') === '1',
  };
}
