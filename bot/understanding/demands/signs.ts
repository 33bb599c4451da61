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
const MOST_WORDS = 40;
const MOST_TERMS = 3;

/** The signs of a pair in its message. */
export function signsOf(pair: Pair, { parts, whole }: Around) {
  const from = parts.indexOf(pair.first);
  const to = parts.indexOf(pair.second);
  return {
    ...likenessOf(pair, whole),
    ...lengthsOf(pair, whole),
    ...cuesOf(pair, parts.slice(from + 1, to)),
    /** Nothing is said before them, nor after them. */
    isFirst: Number(from === 0),
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
    isNearest: Number(both.some(({ flow }) => at(whole.scores, flow) === most)),
    /** By how much the first flow of a part leads, where it leads least. */
    lead: Math.min(...both.map(({ scored }) => leadOf(scored))),
    /** How sure what was learnt is of each part, and how near a phrase is, where they are least. */
    learnt: Math.min(...both.map(({ scored, flow }) => scored.parts.learnt[flow] ?? 0)),
    phrase: Math.min(...both.map(({ scored, flow }) => at(scored.parts.phrase, flow))),
    /** How near a part is to the flow of the other. */
    crossed: Math.min(
      1,
      Math.max(at(first.scored.scores, second.flow), at(second.scored.scores, first.flow)),
    ),
  };
}

function lengthsOf({ first, second }: Pair, whole: Scored) {
  const [one, other] = [first, second].map(({ scored }) => scored.said.folded.split(' '));
  const [short = [], long = []] = [one ?? [], other ?? []].sort((a, b) => a.length - b.length);
  const terms = [first, second].map(({ scored }) => scored.said.terms.length);
  return {
    terms: Math.min(MOST_TERMS, ...terms) / MOST_TERMS,
    words: Math.min(MOST_WORDS, whole.said.words.length) / MOST_WORDS,
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
    /** The first tells who wants the paper that the second asks for. */
    needed: Number(first.cues.has('needed')),
    begins: Number(second.cues.has('begins')),
    /** Another demand stands between. */
    apart: Number(
      between.some(
        ({ read, flow }) => read.decision !== 'none' && flow !== first.flow && flow !== second.flow,
      ),
    ),
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
