import { isUnsure, isYes } from '../short-answers.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';
import { isUnclear } from './is-unclear.ts';

/**
 * Where a few demands are proposed: "oui" chooses the only one, and of several does not tell which;
 * "je ne sais pas", "rien de tout ça" is none of them. A few words that no topic is near are asked again,
 * as three others would be proposed at random; more may tell the same demand otherwise.
 */
export function ofProposed(hearing: Hearing): Reading | undefined {
  const { world, view, said } = hearing;
  if (view.body.kind !== 'suggestions') return undefined;
  const { choices, none } = view.body;
  if (isUnsure(world.language, said)) return { kind: 'action', action: none.action };
  const [only, ...others] = choices;
  if (isYes(world.language, said)) {
    return only && others.length === 0
      ? { kind: 'action', action: only.action }
      : { kind: 'nothing' };
  }
  const isShort = said.split(' ').length <= MOST_WORDS;
  return isShort && hearing.danger() === undefined && isUnclear(hearing.routed())
    ? { kind: 'nothing' }
    : undefined;
}

/** More tell a demand in other words. */
const MOST_WORDS = 4;
