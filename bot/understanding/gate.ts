import { type Scored } from './score.ts';

/** A flow must be that near, when the words of demands are so many. */
const SEVERAL = { clear: 0.27, drowned: 0.34 };
/** With one such word, by what else is said: nothing, one stranger, several, other talk. */
const SINGLE = { alone: 0.27, stranger: 0.36, strangers: 0.45, elsewhere: 0.5 };
/** Everyday words only: their whole must be what a flow says. */
const PLAIN = 0.34;
const PLAIN_LIKE = 0.6;
const PLAIN_ALONE_LIKE = 0.9;
const PLAIN_ALONE_WORDS = 3;
/** Other talk may be that much nearer when several words are of demands. */
const NEAR_TALK = 0.2;
/** A demand that no flow answers may be that much nearer, and flows are still proposed. */
const NEAR_PAPERS = 0.3;

/**
 * Whether a text is about a demand, given how near the nearest flow is. Other talk is no list of
 * topics: it is what holds few words that demands are made of.
 */
export function isDemand(scored: Scored, nearest: number): boolean {
  const { written, outside, bearing } = scored;
  if (written.length > 0) return true;
  return (
    nearest >= leastNearness(scored) &&
    outside.talk.like <= nearest + (bearing.core < 2 ? 0 : NEAR_TALK) &&
    outside.papers.like <= nearest + (bearing.core < 1 ? 0 : NEAR_PAPERS)
  );
}

function leastNearness(scored: Scored): number {
  const { core, strange, elsewhere } = scored.bearing;
  const away = strange + elsewhere;
  if (core >= 2) return away > core ? SEVERAL.drowned : SEVERAL.clear;
  if (core < 1) return away === 0 && isPlainDemand(scored) ? PLAIN : Infinity;
  if (elsewhere > 0) return SINGLE.elsewhere;
  if (away > 1) return SINGLE.strangers;
  return away > 0 ? SINGLE.stranger : SINGLE.alone;
}

/** "J'ai vendu ma voiture": no word of it is telling, all together they are. */
function isPlainDemand({ bearing, parts, said }: Scored): boolean {
  const like = Math.max(...parts.phrase);
  if (bearing.core + bearing.plain > 1) return like >= PLAIN_LIKE;
  return like >= PLAIN_ALONE_LIKE && said.words.length <= PLAIN_ALONE_WORDS;
}
