import { type Along } from '../routing/along.ts';
import { type Scored } from '../score.ts';
import { type DemandCue } from './demand-cues.ts';
import { type Part } from './parts.ts';
import { tile, type Flows } from './tiling.ts';

/** Two parts of a message, in order. */
export interface Pair {
  readonly first: Part;
  readonly second: Part;
}

/** Where a pair stands: the parts of its message in order, and the whole. */
export interface Around {
  readonly parts: readonly Part[];
  readonly whole: Scored;
  /** What was learnt of it, word by word. */
  readonly along: Along | undefined;
}

/** More are as many. */
const MOST_TERMS = 3;
/** First words of a part: "je", an article or "mon", an infinitive, "pour". */
const I = /^j(e|ai)?$/;
const THING = /^([lms](a|e|es|on)?|une?)$/;
const TO_DO = /..(er|ir|re)$/;
const FOR = /^pour$/;

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
    ...joinOf(pair, between),
    ...mannerOf(pair),
    /** Nothing is said after them; how many parts there are; how much is said beside them. */
    isLast: Number(to === parts.length - 1),
    isCut: Number(pair.second.isCut),
    parts: Math.log(parts.length),
    beside: told / Math.max(1, whole.said.terms.length),
    /** By how much the whole leads to one flow alone. */
    lead: whole.nearest[0].score - Math.max(0, whole.nearest[1].score),
  };
}

/** What tells that two parts ask for these two flows. */
export function flowSigns({ first, second }: Pair, [one, other]: Flows, { whole, along }: Around) {
  const of = (part: Part, flow: number) => part.scored.scores[flow] ?? 0;
  const learntBy = ({ scored }: Part, flow: number) => Math.max(0, scored.parts.learnt[flow] ?? 0);
  const inWhole = [one, other].map((flow) => whole.scores[flow] ?? 0);
  const learnt = [learntBy(first, one), learntBy(second, other)];
  const [{ flow: nearest, score: most }] = whole.nearest;
  const { gain, overAny, least, leastEach } = tile(along, [one, other]);
  return {
    /** How near the whole message is to the less near of both, beside its nearest; which may be one. */
    inWhole: most > 0 ? Math.min(...inWhole) / most : 0,
    isNearest: Number(one === nearest || other === nearest),
    /** How near it is to any other. */
    third: nearestBeside(whole, [one, other]),
    /** How sure what was learnt is of each part, where it is least and most. */
    learnt: Math.min(...learnt),
    learntMore: Math.max(...learnt),
    /** How near each part is to its flow, where it is least; how many parts are nearer to another. */
    least: Math.min(of(first, one), of(second, other)),
    notFirst: Number(first.near[0] !== one) + Number(second.near[0] !== other),
    /** How near a part is to the flow of the other. */
    crossed: Math.min(1, Math.max(of(first, other), of(second, one))),
    /** How well both share the words of the whole, wherever it is parted. */
    shareGain: gain,
    shareOver: overAny,
    shareLeast: least,
    shareEach: leastEach,
  };
}

function nearestBeside({ scores, nearest }: Scored, besides: Flows): number {
  const beside = nearest.find(({ flow }) => !besides.includes(flow));
  if (beside) return Math.max(0, beside.score);
  return scores.reduce(
    (most, score, flow) => (score > most && !besides.includes(flow) ? score : most),
    0,
  );
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

/** What stands between them, or before either. */
function joinOf({ first, second }: Pair, between: readonly Part[]) {
  const after = [...between, second];
  const follows = (cue: DemandCue) => after.some(({ cues }) => cues.has(cue));
  return {
    stop: Number(after.some(({ isSentence }) => isSentence)),
    and: Number(second.cues.has('and')),
    commaAnd: Number(after.some(({ opening, isAfterComma }) => isAfterComma && opening.has('and'))),
    also: Number(first.cues.has('also') || follows('also')),
    /** One says why the other is asked. */
    because: Number(first.cues.has('cause')) + Number(second.cues.has('cause')),
    /** It is settled, or not what one comes for. */
    solved: Number(first.cues.has('solved') || follows('solved')),
    /** The first tells who wants the paper that the second asks for. */
    needed: Number(first.cues.has('needed')),
  };
}

/** How each is said. */
function mannerOf({ first, second }: Pair) {
  const asks = [first.cues.has('asks'), second.cues.has('asks')];
  return {
    /** "Je suis au chômage" tells a situation. */
    firstState: Number(first.cues.has('state')),
    firstAsks: Number(asks[0]),
    bothAsk: Number(asks[0] && asks[1]),
    firstWords: Math.log(first.words.length),
    /** "Je …"; "mon permis"; "refaire mon permis"; "pour mon permis". */
    firstI: opensWith(I, first),
    secondI: opensWith(I, second),
    firstThing: opensWith(THING, first),
    secondToDo: opensWith(TO_DO, second),
    firstFor: opensWith(FOR, first),
    bothFor: opensWith(FOR, first) * opensWith(FOR, second),
    /** Two things and no sentence: a list. */
    isList: Number(!first.cues.has('says') && !second.cues.has('says')),
  };
}

function opensWith(opening: RegExp, { words: [word = ''] }: Part): number {
  return Number(opening.test(word));
}
