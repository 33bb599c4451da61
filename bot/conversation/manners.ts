import { type Ways, type WaysOf } from '../reading/ways.ts';

/** The word that answers a greeting or thanks, on folded text; none when more is said. */
export function mannersOf(ways: WaysOf, folded: string): 'welcome' | 'thanks' | undefined {
  if (saysOnly(ways('greeting'), ways('manners-end'), folded)) return 'welcome';
  return saysOnly(ways('thanks'), ways('manners-end'), folded) ? 'thanks' : undefined;
}

/** "Bonjour", "bonjour madame", "bonjour à tous ça va": then nothing but words of manners. */
function saysOnly(first: Ways, ends: Ways, folded: string): boolean {
  if (first.is(folded)) return true;
  let rest = first.after(folded);
  while (rest !== undefined && !ends.is(rest)) rest = ends.after(rest);
  return rest !== undefined;
}
