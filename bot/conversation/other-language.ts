import { ownValue } from '../engine/own-value.ts';
import { type Hearing } from './hearers/hearing.ts';
import { languagesOf } from './languages.ts';
import { type Reading } from './reading.ts';
import { type State } from './state.ts';
import { flowOf, hereOf } from './where.ts';
import { type World } from './world.ts';

/** Score from which a flow may be meant by words of which few are known. */
const LIKELY = 0.18;
/** In Latin letters many words only look like ours. */
const LIKELY_IN_LATIN = 0.5;
const NOT_LATIN = /(?=\p{L})\P{Script=Latin}/u;

/** The language of a message that is not in that of the screens. */
export interface OtherLanguage {
  readonly lang: string;
  /** Screens have it: the conversation goes on in it. */
  readonly isOurs: boolean;
}

/**
 * The language of a message, where it is neither that of the screens nor French.
 *
 * @example
 * detectOtherLanguage(world, state, 'I cannot pay my taxes this year') // { lang: 'en', isOurs: true }
 * detectOtherLanguage(world, state, 'je ne peux pas payer mes impôts') // undefined
 */
export function detectOtherLanguage(
  world: World,
  state: State,
  text: string,
): OtherLanguage | undefined {
  const typed = world.speech?.otherLanguage(text);
  if (typed === undefined || typed === state.lang) return undefined;
  const isOffered = languagesOf(world, state.structure).includes(typed);
  return { lang: typed, isOurs: isOffered || isAnsweredIn(world, state, typed, text) };
}

/** Whether what is asked, or the flow under way, is told in a language that is not offered here. */
function isAnsweredIn(world: World, state: State, lang: string, text: string): boolean {
  if (!world.wanted.includes(lang)) return false;
  if (world.danger?.hear(text) !== undefined) return true;
  const [first] = world.router.route(text).ranked;
  const asked = first && first.score >= LIKELY ? flowOf(world, first.id) : undefined;
  const flow = asked ?? hereOf(world, state)?.home.flow;
  return flow !== undefined && ownValue(flow.title, lang) !== undefined;
}

/**
 * The state that answers such a message: in its language where screens have it, else in simple
 * French.
 *
 * @example
 * inOtherLanguage(state, { lang: 'en', isOurs: true }).lang // 'en'
 * inOtherLanguage(state, { lang: 'es', isOurs: false }).simple // true
 */
export function inOtherLanguage(state: State, typed: OtherLanguage | undefined): State {
  if (typed === undefined) return state;
  return typed.isOurs ? { ...state, lang: typed.lang } : { ...state, simple: state.lang === 'fr' };
}

/** What no other hearer took, in another language: what it may ask. */
export function otherLanguage({ world, view, text, routed }: Hearing): Reading | undefined {
  const lang = world.speech?.otherLanguage(text);
  if (lang === undefined || lang === view.lang) return undefined;
  const { ranked } = routed();
  const least = NOT_LATIN.test(text) ? LIKELY : LIKELY_IN_LATIN;
  const ids = ranked.filter(({ score }) => score >= least).map(({ id }) => id);
  return { kind: 'other-language', lang, ids: ids.slice(0, 3) };
}
