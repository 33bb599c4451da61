import { type Scored } from './score.ts';
import { GATE } from './weights.ts';

/**
 * Whether a text is about a demand, given how near the nearest flow is. Other talk is no list of
 * topics: it is what holds few words that demands are made of.
 */
export function isDemand(scored: Scored, nearest: number): boolean {
  const { written, outside, bearing } = scored;
  if (written.length > 0) return true;
  return (
    nearest >= leastNearness(scored) &&
    outside.talk.like <= nearest + (bearing.core < 2 ? 0 : GATE.nearTalk) &&
    outside.papers.like <= nearest + (bearing.core < 1 ? 0 : GATE.nearPapers)
  );
}

/** Whether a flow leads, with nothing nearer that none answers: it may be proposed, never taken. */
export function isLed({ scores, outside, bearing }: Scored): boolean {
  const [first = 0, second = 0] = scores.toSorted().reverse();
  const { core, plain, elsewhere } = bearing;
  if (elsewhere > GATE.lead.otherTalk * (core + plain)) return false;
  if (Math.max(outside.talk.like, outside.papers.like) >= first) return false;
  return first >= GATE.lead.near || (first >= GATE.lead.first && first >= GATE.lead.clear * second);
}

function leastNearness(scored: Scored): number {
  const { core, strange, elsewhere } = scored.bearing;
  const away = strange + elsewhere;
  if (core >= 2) return away > core ? GATE.several.drowned : GATE.several.clear;
  if (core < 1) return away === 0 && isPlainDemand(scored) ? GATE.plain.first : Infinity;
  if (elsewhere > 0) return GATE.single.elsewhere;
  if (away > 1) return GATE.single.strangers;
  return away > 0 ? GATE.single.stranger : GATE.single.alone;
}

/** "J'ai vendu ma voiture": no word of it is telling, all together they are. */
function isPlainDemand({ bearing, parts, said }: Scored): boolean {
  const like = Math.max(...parts.phrase);
  if (bearing.core + bearing.plain > 1) return like >= GATE.plain.like;
  return like >= GATE.plain.aloneLike && said.words.length <= GATE.plain.aloneWords;
}
