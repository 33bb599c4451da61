import { type Action } from '../../view/action.ts';
import { type World } from '../world.ts';

/** Topics of what one may do in somebody's place. */
const RIGHTS = 'accompagner';

/**
 * Where who helps reads what they may do; nothing in a guide without these topics.
 *
 * @example rightsOf({ ...world, families: new Map() }) // undefined
 */
export function rightsOf({ families }: World): Action | undefined {
  return families.has(RIGHTS) ? { do: 'family', family: RIGHTS } : undefined;
}
