import { type Language } from '../reading/language.ts';
import { fold } from '../territory/fold.ts';
import { reachBy } from './hearers/reach.ts';
import { type World } from './world.ts';

/**
 * The words of a guarded text that ask how to reach someone beside a number that was masked, folded and
 * without those that name the number; nothing where they ask for anything else. Pure.
 *
 * @example reachedBeside(world, 'le numéro de la caf, [nir]') // 'le numero de la caf'
 */
export function reachedBeside(world: World, redacted: string): string | undefined {
  const parts = redacted.split(/\[[a-z-]+\]/);
  for (let cut = 1; cut <= MOST_NAMING; cut++) {
    const last = parts.length - 1;
    const rest = parts.map((part, at) => (at === last ? part : shorter(world.language, part, cut)));
    const said = fold(rest.join(' '));
    if (reachBy(world, said)) return said;
  }
  return undefined;
}

/** Words that name a number: "mon numéro de sécurité sociale, c'est le". */
const MOST_NAMING = 8;

/** A text without its last words, if they name a number; what stands before a comma stays. */
function shorter({ aroundNumber }: Language, text: string, cut: number): string {
  const before = /^.*[,;:.!?\n]/s.exec(text)?.[0] ?? '';
  const words = fold(text.slice(before.length)).split(' ');
  const isNaming = words.slice(-cut).every((word) => word === '' || aroundNumber.has(word));
  return isNaming ? `${before} ${words.slice(0, -cut).join(' ')}` : text;
}
