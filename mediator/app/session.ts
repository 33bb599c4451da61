import { begin } from '../../bot/conversation/begin.ts';
import { type TurnCount } from '../../bot/conversation/counts.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { tap, type Turn } from '../../bot/conversation/tap.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Action } from '../../bot/view/action.ts';
import { type View } from '../../bot/view/view.ts';

/** One person's demand: what the mediator sees, and the language of the person. */
export interface Session {
  readonly state: State;
  readonly view: View;
  /** Language of the person's side. */
  readonly their: string;
}

/** The mediator's own. */
export const OWN = 'fr';

/** A session that nothing was said in yet. */
export function newSession(world: World, now: number): Session {
  return sessionOf(world, begin(world, { audience: 'mediator', lang: OWN }), OWN, now);
}

/** The session of a state that was kept; a World that changed meanwhile changes it too. */
export function sessionOf(world: World, state: State, their: string, now: number): Session {
  const own: State = { ...state, audience: 'mediator', lang: OWN };
  return { state: own, view: screen(world, own, now), their };
}

/** What one message makes of a session, and what of it is counted. */
export interface Answered {
  readonly session: Session;
  readonly counts: readonly TurnCount[];
}

/** A tap, as on the server. */
export function tapped(world: World, before: Session, action: Action, now: number): Answered {
  const done = tap(world, { state: before.state, action, now, known: before.view });
  return { session: after(world, before, done, now), counts: done.counts };
}

/** What one message made of a session. Words of a language make it the person's. */
export function after(
  world: World,
  before: Session,
  { state, screen: view }: Pick<Turn, 'state' | 'screen'>,
  now: number,
): Session {
  return state.lang === OWN
    ? { state, view, their: before.their }
    : sessionOf(world, state, state.lang, now);
}

/** The same screen as a citizen sees it, in a language. */
export function personView(world: World, { state }: Session, lang: string, now: number): View {
  return screen(world, { ...state, audience: 'citizen', lang, notices: [] }, now);
}

/** Whether nothing of what is asked may stand before the person. */
export function isGuarded({ view }: Session): boolean {
  return view.body.kind === 'danger' || view.alert !== undefined;
}

/** The flow that is walked, if it may be named later. */
export function topicOf(world: World, { state }: Session): string | undefined {
  const id = state.walks.at(-1)?.flow;
  const flow = id === undefined ? undefined : world.flows.get(id);
  return flow?.sensitive === false ? flow.id : undefined;
}

/** Nothing is under way, and nothing is told: the first screen. */
export function isAtStart({ state, view }: Session): boolean {
  return state.walks.length === 0 && state.prompt === undefined && view.notices.length === 0;
}
