import { type RouteIndex } from './route-index.ts';
import { type Routed } from './router.ts';
import { NOT_KNOWN } from './routing/model.ts';
import { type Scored } from './score.ts';
import { REACH, SHOWN, SURE } from './weights.ts';

/** The ranking and what is done with it. */
export function decide(index: RouteIndex, scored: Scored): Routed {
  const ranked = rank(index, scored);
  const none: Routed = { decision: 'none', ranked, ...metOutside(index, scored) };
  if (ranked.length === 0) return none;
  const { written } = scored;
  if (written.length > 0) return { decision: written.length === 1 ? 'route' : 'ask', ranked };
  if (isVague(index, scored)) return { decision: 'ask', ranked };
  const isLed = isSure(scored) && !isShared(scored);
  // Told nearly as `data/outside` says it: no three that are something else are offered.
  if (!isLed && isSaidOutside(scored)) return none;
  return isReached(scored) ? { decision: isLed ? 'route' : 'ask', ranked } : asked(scored, none);
}

/** A demand that it is known who knows, told nearly as it is written; small talk is none. */
export function isSaidOutside({ outside: { papers, talk } }: Scored): boolean {
  return papers.like >= REACH.saidOutside && papers.like >= talk.like;
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

/** How much a text is about a demand that a flow answers, not about something else. */
function reachOf(scored: Scored): number {
  const { nearest, elsewhere, said } = scored;
  return (
    nearest[0].score -
    REACH.none * noneOf(scored) -
    REACH.outside * outsideOf(scored) -
    REACH.elsewhere * Math.min(elsewhere, REACH.mostElsewhere) +
    Math.log(1 + Math.min(said.words.length, REACH.mostWords))
  );
}

function isReached(scored: Scored): boolean {
  return reachOf(scored) >= REACH.least;
}

/** What is not quite reached is asked among three, where a flow that was learnt is likelier than none. */
function asked(scored: Scored, none: Routed): Routed {
  return isAsked(scored, reachOf(scored)) ? { decision: 'ask', ranked: none.ranked } : none;
}

function isAsked(scored: Scored, reach: number): boolean {
  const { nearest, none } = scored;
  const [{ score }] = nearest;
  const isOutside = outsideOf(scored) >= REACH.saidOutside;
  return isLearnt(scored) && !isOutside && reach >= REACH.asked && score - none >= REACH.overNone;
}

/** The demand that no flow answers, where the words surely say one. */
function metOutside({ phrases }: RouteIndex, { outside }: Scored): Pick<Routed, 'outside'> {
  const { papers, talk } = outside;
  const phrase = papers.like >= REACH.knownOutside ? phrases[papers.phrase] : undefined;
  return phrase === undefined || talk.like > papers.like ? {} : { outside: phrase };
}

/** How near the nearest phrase of `data/outside` is. */
function outsideOf({ outside: { papers, talk } }: Scored): number {
  return Math.max(papers.like, talk.like);
}

/** The first is near, and leads. */
function isSure(scored: Scored): boolean {
  const [first, second] = scored.nearest;
  const lead = SURE.near * first.score - Math.max(0, second.score);
  return lead - SURE.none * noneOf(scored) >= SURE.lead;
}

/** That no flow answers it; nothing where a flow comes first that was not there to learn from. */
function noneOf(scored: Scored): number {
  return isLearnt(scored) ? scored.none : 0;
}

/** Whether the model knows the nearest flow. */
function isLearnt({ nearest: [{ flow }], parts: { learnt } }: Scored): boolean {
  return (learnt[flow] ?? NOT_KNOWN) !== NOT_KNOWN;
}

/** An operator alone, or a need that many demands have: it is asked which. */
function isVague({ ids, language }: RouteIndex, { said: { terms } }: Scored): boolean {
  if (terms.length === 0) return false;
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
