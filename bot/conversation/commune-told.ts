import { fold } from '../territory/fold.ts';
import { type CommuneMatches } from '../territory/model.ts';
import { hasCircumstance } from './circumstances.ts';
import { isTownName } from './is-town-name.ts';
import { type State } from './state.ts';
import { type World } from './world.ts';

/**
 * The commune that a demand tells: where one lives oneself or, where one speaks for somebody else,
 * where that person does. A town of some size that is told last, and behind a comma, is that one too:
 * "trop-perçu de la Caf, Toulouse".
 *
 * @example communeTold(world, state, 'la caf me réclame un trop-perçu') // undefined
 */
export function communeTold(world: World, state: State, text: string): CommuneMatches | undefined {
  const said = fold(text);
  const isHelper = state.audience === 'mediator';
  const isOther = isHelper || hasCircumstance(state, 'for-other');
  const theirs = isOther ? world.communes.livedIn(said, 'other') : undefined;
  if (theirs || (isOther && !isHelper)) return theirs;
  return world.communes.livedIn(said) ?? toldLast(world, text);
}

/** What stands last, behind what parts it from the rest. */
const LAST = /(?:[,;.(\n]| [–-] )\s*([^,;.()\n]+)[)\s.!]*$/;
/** Before a name: "à Toulouse". */
const BEFORE = /^(?:a|au|aux|sur|vers) /;
/** People of a town that is known by its name alone. */
const KNOWN = 10_000;

function toldLast(world: World, text: string): CommuneMatches | undefined {
  const name = fold(LAST.exec(text)?.[1] ?? '').replace(BEFORE, '');
  if (name === '' || !isTownName(world, name.split(' '))) return undefined;
  const found = world.communes.find(name);
  return (found.matches[0]?.population ?? 0) >= KNOWN ? found : undefined;
}
