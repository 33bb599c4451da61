import { type Scored } from '../score.ts';
import { type DemandCue } from './demand-cues.ts';
import { type Part } from './parts.ts';

/** Two parts of a message that ask for two flows. */
export interface Pair {
  readonly first: Part;
  readonly second: Part;
}

/** Where a pair stands: the parts of its message in order, and the whole. */
export interface Around {
  readonly parts: readonly Part[];
  readonly whole: Scored;
}

/** What speaks for two parts being two demands, or against it; a sign that is there counts 1. */
export type Signs = ReturnType<typeof signsOf>;

/** More are as many. */
const MOST_TERMS = 3;

/** The signs of a pair in its message. */
export function signsOf(pair: Pair, { parts, whole }: Around) {
  const to = parts.indexOf(pair.second);
  return {
    ...likenessOf(pair, whole),
    ...lengthsOf(pair),
    ...cuesOf(pair, parts.slice(parts.indexOf(pair.first) + 1, to)),
    /** Nothing is said after them. */
    isLast: Number(to === parts.length - 1),
  };
}

function likenessOf({ first, second }: Pair, whole: Scored) {
  const both = [first, second];
  const most = Math.max(...whole.scores);
  const less = Math.min(...both.map(({ flow }) => at(whole.scores, flow)));
  return {
    /** How near the whole message is to the less near of both, beside its nearest. */
    inWhole: most > 0 ? less / most : 0,
    /** By how much the first flow of a part leads, where it leads least. */
    lead: Math.min(...both.map(({ scored }) => leadOf(scored))),
    /** How sure what was learnt is of each part, where it is least. */
    learnt: Math.min(...both.map(({ scored, flow }) => scored.parts.learnt[flow] ?? 0)),
    /** How near a part is to the flow of the other. */
    crossed: Math.min(
      1,
      Math.max(at(first.scored.scores, second.flow), at(second.scored.scores, first.flow)),
    ),
  };
}

function lengthsOf({ first, second }: Pair) {
  const [one, other] = [first, second].map(({ scored }) => scored.said.folded.split(' '));
  const [short = [], long = []] = [one ?? [], other ?? []].sort((a, b) => a.length - b.length);
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
  const either = (cue: DemandCue) => first.cues.has(cue) || second.cues.has(cue);
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
    solved: Number(either('solved')),
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

function leadOf({ scores }: Scored): number {
  const [first = 0, second = 0] = scores.toSorted().reverse();
  return first - second;
}

function at(scores: Float64Array, flow: number): number {
  return scores[flow] ?? 0;
}
