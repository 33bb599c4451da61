import { nearestTwo } from '../nearest.ts';
import { type RouteIndex } from '../route-index.ts';
import { scoreOf, type Scored } from '../score.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { type DemandCue, type DemandCues } from './demand-cues.ts';
import { tile } from './tiling.ts';

/** A part of a message that holds telling words. */
export interface Part {
  readonly scored: Scored;
  /**
   * Numbers of the two flows that it is most like in the light of the whole, the nearer first: its
   * own words may lead to a neighbour of the right one.
   */
  readonly near: readonly number[];
  readonly words: readonly string[];
  readonly cues: ReadonlySet<DemandCue>;
  /** Those of its first clause alone. */
  readonly opening: ReadonlySet<DemandCue>;
  /** A full stop, or a comma, stands somewhere between it and the part before. */
  readonly isSentence: boolean;
  readonly isAfterComma: boolean;
  /** Nothing parts it from the one beside it but what was learnt of their words. */
  readonly isCut: boolean;
}

/** What the whole message is like tells of a part too: so much, beside what the part says itself. */
const OF_WHOLE = 0.5;

/**
 * What is cut without a sign has so many words, and is so like each of its flows, of which so many are
 * tried; each has so much of it, and both tell hardly less than any one. Set on `two-demands-j` and `-k`.
 */
const CUT = { leastWords: 4, like: 0.1, flows: 4, least: 0.2, overAny: -0.2 } as const;

/**
 * The parts of a message in order, one or none where it has one clause that no two flows share; "je
 * veux aussi" and "la Caf," belong to what follows.
 */
export function partsOf(index: RouteIndex, whole: Scored, book: DemandCues): readonly Part[] {
  const parts = saidApart(index, whole, book);
  return parts.length < 2 ? cutInTwo(index, whole, book) : parts;
}

function saidApart(index: RouteIndex, whole: Scored, book: DemandCues): readonly Part[] {
  const clauses = clausesOf(whole.said.text, book);
  // Most messages are one clause: the whole is read already.
  if (clauses.length < 2) return [];
  const parts: Part[] = [];
  let waiting: Clause[] = [];
  for (const clause of clauses) {
    waiting.push(clause);
    const said = index.reader.read(waiting.map((one) => one.text).join(' '));
    if (said.terms.length === 0) continue;
    parts.push(toPart(scoreOf(index, said), whole, waiting));
    waiting = [];
  }
  // "… aussi" at the end is said of what stands before.
  const last = parts.at(-1);
  return last ? parts.with(-1, { ...last, cues: cuesOf([last, ...waiting]) }) : parts;
}

/** One clause is cut where two of the flows that it is most like share its words best. */
function cutInTwo(index: RouteIndex, whole: Scored, book: DemandCues): readonly Part[] {
  const flows = likeliestOf(whole);
  const words = whole.said.folded.split(' ').filter((word) => word !== '');
  if (flows.length < 2 || words.length < CUT.leastWords) return [];
  const along = index.learnt?.along(whole.said);
  if (!along) return [];
  const [best] = flows
    .flatMap((one) => flows.flatMap((other) => (one === other ? [] : tile(along, [one, other]))))
    .filter(({ at, least, overAny }) => at > 0 && least > CUT.least && overAny > CUT.overAny)
    .sort((a, b) => b.gain + b.least - (a.gain + a.least));
  if (!best) return [];
  const parts = [words.slice(0, best.at), words.slice(best.at)].map((some) => {
    const text = some.join(' ');
    const cues = new Set(some.flatMap((_, at) => book.at(some, at).map(({ cue }) => cue)));
    const scored = scoreOf(index, index.reader.read(text));
    return { ...toPart(scored, whole, [{ text, cues, sign: undefined }]), isCut: true };
  });
  return parts.every(({ scored }) => scored.said.terms.length > 0) ? parts : [];
}

/** Flows that may share a message. */
function likeliestOf({ scores, nearest }: Scored): readonly number[] {
  // Most messages are like one flow alone.
  if (nearest[1].score <= CUT.like) return [];
  return [...scores.keys()]
    .filter((flow) => (scores[flow] ?? 0) > CUT.like)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, CUT.flows);
}

function toPart(scored: Scored, whole: Scored, clauses: readonly Clause[]): Part {
  return {
    scored,
    near: nearIn(scored, whole),
    words: scored.said.folded.split(' '),
    cues: cuesOf(clauses),
    opening: cuesOf(clauses.slice(0, 1)),
    isSentence: clauses.some(({ sign }) => sign === 'stop'),
    isAfterComma: clauses.some(({ sign }) => sign === 'comma'),
    isCut: false,
  };
}

function nearIn({ scores }: Scored, whole: Scored): readonly number[] {
  const like = scores.map((score, flow) => score + OF_WHOLE * (whole.scores[flow] ?? 0));
  return nearestTwo(like).map(({ flow }) => flow);
}

function cuesOf(all: readonly { readonly cues: ReadonlySet<DemandCue> }[]): ReadonlySet<DemandCue> {
  return new Set(all.flatMap(({ cues }) => [...cues]));
}
