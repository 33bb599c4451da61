import { type Flow } from './model.ts';
import { type Walk } from './walk.ts';

/**
 * A walk in which nothing was answered yet.
 *
 * @example start(flow).answers // []
 */
export function start(flow: Flow, outside: Walk['outside'] = []): Walk {
  return { flow: flow.id, digest: flow.digest, answers: [], outside };
}
