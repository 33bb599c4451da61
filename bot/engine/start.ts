import { type Flow } from './model.ts';
import { type Walk } from './walk.ts';

/**
 * A new walk, with no answer yet.
 *
 * @example start(flow).answers // []
 */
export function start(flow: Flow, outside: Walk['outside'] = []): Walk {
  return { flow: flow.id, digest: flow.digest, answers: [], outside };
}
