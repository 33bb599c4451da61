import { begin } from '../../conversation/begin.ts';
import { type TurnCount } from '../../conversation/counts.ts';
import { rightsOf } from '../../conversation/helper/rights-of.ts';
import { screen } from '../../conversation/screen.ts';
import { type State } from '../../conversation/state.ts';
import { tap } from '../../conversation/tap.ts';
import { type World } from '../../conversation/world.ts';
import { toAction } from '../../service/to-action.ts';
import { homeScreen } from '../../view/app/home-screen.ts';
import { walkScreen } from '../../view/app/walk-screen.ts';
import { listIn, type Fields } from './json-answer.ts';

/** The helper's own. */
const OWN = 'fr';
/** Taps of one demand; a walk has fewer. */
const MOST_TAPS = 40;

/** The screen of who helps, while their device has no guide yet. */
export interface ScreenAsked {
  readonly html: string;
  /** What the application goes on with. */
  readonly state: State;
  /** What the device counts. */
  readonly counts: readonly TurnCount[];
}

/**
 * The screen that taps lead to from the first one. Only taps are read; nothing is kept: the next
 * request says them all again.
 */
export function screenAsked(world: World, sent: Fields, now: number): ScreenAsked {
  let state = begin(world, { audience: 'mediator', lang: OWN });
  const counts: TurnCount[] = [];
  for (const fields of listIn(sent, 'actions', MOST_TAPS)) {
    const action = toAction(fields);
    if (!action) continue;
    const done = tap(world, { state, action, now });
    state = done.state;
    counts.push(...done.counts);
  }
  const view = screen(world, { ...state, lang: OWN }, now);
  const isFirst = state.walks.length === 0 && state.prompt === undefined;
  const html = isFirst ? homeScreen({ view, rights: rightsOf(world) }) : walkScreen({ view });
  return { html, state, counts };
}
