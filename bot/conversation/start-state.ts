import { type Audience, type State } from './state.ts';

/** What a state is told at its birth. */
export interface Preferences {
  readonly lang?: string;
  readonly audience?: Audience;
  readonly structure?: string;
}

/**
 * The state of a new conversation.
 *
 * @example
 * newState({ lang: 'en' }).lang // 'en'
 * newState().walks // []
 */
export function newState({
  lang = 'fr',
  audience = 'citizen',
  structure,
}: Preferences = {}): State {
  return {
    walks: [],
    lang,
    simple: false,
    audience,
    ...(structure === undefined ? {} : { structure }),
    misses: 0,
    notices: [],
    told: [],
    counted: [],
  };
}
