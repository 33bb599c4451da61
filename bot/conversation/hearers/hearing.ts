import { type Utterance } from '../../reading/said.ts';
import { fold } from '../../territory/fold.ts';
import { type Danger, type Typed } from '../../understanding/danger.ts';
import { type Routed } from '../../understanding/router.ts';
import { type View } from '../../view/view.ts';
import { type Reading } from '../reading.ts';
import { cutText, type CutText } from '../spoken-words.ts';
import { type State } from '../state.ts';
import { toldOfNow } from '../told-of-now.ts';
import { type World } from '../world.ts';
import { ledBy } from './where-it-leads.ts';

/** A message and what it is read against. */
export interface Hearing {
  readonly world: World;
  readonly state: State;
  /** The screen that it answers. */
  readonly view: View;
  /** Guarded words, as they were typed. */
  readonly text: string;
  /** The same, folded. */
  readonly said: string;
  /** No other demand is looked for. */
  readonly stays: boolean;
  /** The words cut into clauses, worked out once a message; so is all that follows. */
  readonly cut: () => CutText;
  /** What they say beside a demand, by names of `data/heard.yaml`. */
  readonly heard: () => ReadonlySet<string>;
  /** What they tell of now. */
  readonly told: () => CutText;
  /** The words as they are spelled right. */
  readonly utterance: () => Utterance;
  /** What they ask, and where that leads with the answers that they hold. */
  readonly routed: () => Routed;
  readonly leads: () => Reading;
  readonly danger: () => Danger | undefined;
  /** Whether the guide is asked to do it instead of the person. */
  readonly asksDoItForMe: () => boolean;
}

/** One way of taking a message. */
export interface Hearer {
  readonly name: string;
  /** `undefined`: it is not for this one. */
  readonly read: (hearing: Hearing) => Reading | undefined;
}

/**
 * A message ready for the hearers, its costly readings done on demand.
 *
 * @example
 * hearingOf({ world, state, view, text: 'Ma Retraite !', stays: false }).said // 'ma retraite'
 */
export function hearingOf(
  message: Pick<Hearing, 'world' | 'state' | 'view' | 'text' | 'stays'>,
): Hearing {
  const { world, text, state } = message;
  const cut = once(() => cutText(text));
  const heard = once(() => world.heard?.saidIn(cut()) ?? NOTHING);
  const told = once(() => toldOfNow(world, cut(), heard()));
  const utterance = once(() => world.router.read(text));
  const routed = once(() => world.router.route(utterance()));
  return {
    ...message,
    said: fold(text),
    cut,
    heard,
    told,
    utterance,
    routed,
    leads: once(() => ledBy(world, told, routed())),
    danger: once(() => world.danger?.hear(text, typedIn(state))),
    asksDoItForMe: once(() => world.doItForMe?.isAsked(text) === true),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

function typedIn({ walks, endangered }: State): Typed {
  return { isReply: walks.length > 0, ...(endangered && { left: endangered }) };
}

/** Works out when it is first asked, and never again. */
function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: work() }).value;
}
