import { type Scored } from '../score.ts';
import { type DemandCue } from './demand-cues.ts';
import { type Part } from './parts.ts';

/** Two parts of a message, in order. */
export interface Pair {
  readonly first: Part;
  readonly second: Part;
}

/** Where a pair stands: the parts of its message in order, and the whole. */
export interface Around {
  readonly parts: readonly Part[];
  readonly whole: Scored;
}

/** More are as many. */
const MOST_TERMS = 3;

/**
 * What the words of two parts tell for their being two demands, or against it; a sign that is there
 * counts 1.
 */
export function wordSigns(pair: Pair, { parts, whole }: Around) {
  const [from, to] = [parts.indexOf(pair.first), parts.indexOf(pair.second)];
  const between = parts.slice(from + 1, to);
  const others = [...parts.slice(0, from), ...between, ...parts.slice(to + 1)];
  const told = others.reduce((sum, { scored }) => sum + scored.said.terms.length, 0);
  return {
    ...lengthsOf(pair),
    ...cuesOf(pair, between),
    /** Nothing is said after them. */
    isLast: Number(to === parts.length - 1),
    /** By how much each of them leads to one flow alone, where it leads least. */
    lead: Math.min(pair.first.lead, pair.second.lead),
    /** How much is said, and how much of it beside them. */
    words: Math.log(whole.said.words.length),
    beside: told / Math.max(1, whole.said.terms.length),
  };
}

/** Flows that the parts of a pair may ask for: their numbers. */
export type Flows = readonly [first: number, second: number];

/** What tells that two parts ask for these two flows. */
export function flowSigns({ first, second }: Pair, [one, other]: Flows, { whole }: Around) {
  const of = (part: Part, flow: number) => part.scored.scores[flow] ?? 0;
  const learntBy = ({ parts: { learnt } }: Scored, flow: number) => learnt[flow] ?? 0;
  const inWhole = [one, other].map((flow) => whole.scores[flow] ?? 0);
  const learnt = [learntBy(first.scored, one), learntBy(second.scored, other)];
  const most = whole.nearest[0].score;
  return {
    /** How near the whole message is to both: to the less near beside its nearest, to either. */
    inWhole: most > 0 ? Math.min(...inWhole) / most : 0,
    wholeMore: Math.max(...inWhole),
    /** How near it is to any other. */
    third: nearestBeside(whole, [one, other]),
    /** How sure what was learnt is of each part, where it is least and most; of both in the whole. */
    learnt: Math.min(...learnt),
    learntMore: Math.max(...learnt),
    learntInWhole: Math.min(learntBy(whole, one), learntBy(whole, other)),
    /** How near each part is to its flow, where it is least. */
    least: Math.min(of(first, one), of(second, other)),
    /** How near a part is to the flow of the other. */
    crossed: Math.min(1, Math.max(of(first, other), of(second, one))),
  };
}

function nearestBeside({ scores }: Scored, besides: Flows): number {
  let most = 0;
  for (const [flow, score] of scores.entries()) {
    if (score > most && !besides.includes(flow)) most = score;
  }
  return most;
}

function lengthsOf({ first, second }: Pair) {
  const [short = [], long = []] = [first.words, second.words].sort((a, b) => a.length - b.length);
  const terms = [first, second].map(({ scored }) => scored.said.terms.length);
  return {
    terms: Math.min(MOST_TERMS, ...terms) / MOST_TERMS,
    /** The shorter part beside the longer, and its words that stand in the other too. */
    evenness: short.length / long.length,
    shared: new Set(short.filter((word) => long.includes(word))).size / short.length,
  };
}

function cuesOf({ first, second }: Pair, between: readonly Part[]) {
  const after = [...between, second];
  const follows = (cue: DemandCue) => after.some(({ cues }) => cues.has(cue));
  return {
    stop: Number(after.some(({ isSentence }) => isSentence)),
    and: Number(second.cues.has('and')),
    commaAnd: Number(after.some(({ opening, isAfterComma }) => isAfterComma && opening.has('and'))),
    also: Number(first.cues.has('also') || follows('also')),
    /** "Mais", "si", "quand" opens what follows. */
    but: Number(after.some(({ opening }) => opening.has('but'))),
    /** One says why the other is asked. */
    because: Number(first.cues.has('cause')) + Number(second.cues.has('cause')),
    so: Number(follows('so')),
    /** It is settled, or not what one comes for. */
    solved: Number(first.cues.has('solved') || follows('solved')),
    /** The first tells a situation; so does the second. */
    firstState: Number(isState(first)),
    secondState: Number(isState(second)),
    firstAsks: Number(first.cues.has('asks')),
    /** The first tells who wants the paper that the second asks for. */
    needed: Number(first.cues.has('needed')),
  };
}

/** "Je suis au chômage" asks nothing; "je suis au chômage et je voudrais" does. */
function isState({ cues }: Part): boolean {
  return cues.has('state') && !cues.has('asks');
}
