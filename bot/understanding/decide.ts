import { isDemand, isLed } from './gate.ts';
import { type RouteIndex } from './route-index.ts';
import { type Routed } from './router.ts';
import { type Scored } from './score.ts';
import { SHOWN, SURE } from './weights.ts';

/** The ranking and what is done with it. */
export function decide(index: RouteIndex, scored: Scored): Routed {
  const ranked = rank(index, scored);
  if (ranked.length === 0) return { decision: 'none', ranked };
  if (isVague(index, scored)) return { decision: 'ask', ranked };
  if (!isDemand(scored, ranked[0]?.score ?? 0)) {
    return { decision: isLed(scored) ? 'ask' : 'none', ranked };
  }
  const sure = isSure(scored) && !isShared(scored);
  return { decision: sure ? 'route' : 'ask', ranked };
}

/** A flow, and how like it a text is. */
interface Alike {
  readonly id: string;
  readonly like: number;
}

/** Flows of a score, best first, then by id; at most ten. */
export function rank({ ids }: RouteIndex, { scores }: Scored): Routed['ranked'] {
  const best: Alike[] = [];
  for (let flow = 0; flow < ids.length; flow++) {
    const like = scores[flow] ?? 0;
    // Most are not among the best: nothing is made of them, and they are not sorted.
    const least = best[SHOWN.most - 1]?.like ?? 0;
    if (like <= 0 || like < least) continue;
    const one = { id: ids[flow] ?? '', like };
    const at = best.findIndex((other) => comesBefore(one, other));
    best.splice(at < 0 ? best.length : at, 0, one);
    if (best.length > SHOWN.most) best.pop();
  }
  return best.map(({ id, like }) => ({ id, score: shown(like) }));
}

function comesBefore(one: Alike, other: Alike): boolean {
  return one.like > other.like || (one.like === other.like && one.id < other.id);
}

/** From 0 to 1 in the same order: what is over 0.8 comes ever nearer to 1. */
function shown(like: number): number {
  return like <= SHOWN.bent
    ? like
    : 1 - (1 - SHOWN.bent) * Math.exp((SHOWN.bent - like) / (1 - SHOWN.bent));
}

function isSure(scored: Scored): boolean {
  const { said, bearing, written, scores } = scored;
  const [first = 0, second = 0] = scores.toSorted().reverse();
  if (first < SURE.clear * second) return false;
  if (written.length > 0) return first >= SURE.first;
  const short =
    bearing.core + bearing.strange < 1 ||
    (bearing.strange > 0 && said.terms.length <= SURE.shortTerms);
  return first >= (short ? SURE.withUnknown : SURE.first) && !isDoubtful(scored, first);
}

/** A demand that no flow answers is nearer, or other talk stands beside few words of demands. */
function isDoubtful({ bearing: { core, strange, elsewhere }, outside }: Scored, first: number) {
  if (Math.max(outside.papers.like, outside.talk.like) > first) return true;
  return core < 1 ? strange + elsewhere > 0 : elsewhere > 0 && core < SURE.coreWithOtherTalk;
}

/** An operator alone, or a need that many demands have: it is asked which. */
function isVague({ ids, language }: RouteIndex, { said: { terms, words } }: Scored): boolean {
  if (terms.length === 0) return words.some((word) => language.needs.has(word));
  const named = terms.filter(({ word }) => {
    const operator = language.operatorNamed(word);
    return operator !== undefined && ids.filter((id) => id.startsWith(`${operator}.`)).length > 1;
  });
  if (named.length === terms.length) return true;
  return named.length === 0 && terms.every(({ word }) => language.vague.has(word));
}

/** One word alone that no flow says alone ("rsa", "j'ai déménagé") names no demand: it is asked. */
function isShared({ said: { terms }, parts }: Scored): boolean {
  return terms.length === 1 && Math.max(...parts.phrase) < SURE.saidAlone;
}
