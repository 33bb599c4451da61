import { EVERYDAY } from './everyday.ts';
import { headsOf, LENGTH } from '../heads-of.ts';

/** Worked out with the first text, so that a start does not wait for it. */
let heads: ReadonlySet<string> | undefined;

/** Folded words without those of everyday that only sound like danger. */
export function withoutSayings(said: string): string {
  return mayHold(said) ? said.replace(EVERYDAY, ' ') : said;
}

/** Whether a word begins as a saying does: of most texts none, and they are spared the reading. */
function mayHold(said: string): boolean {
  heads ??= headsOf(EVERYDAY.source);
  for (let at = said.indexOf(' ') + 1; at > 0; at = said.indexOf(' ', at) + 1) {
    for (let end = at; end <= at + LENGTH; end++) {
      if (heads.has(said.slice(at, end))) return true;
    }
  }
  return false;
}
