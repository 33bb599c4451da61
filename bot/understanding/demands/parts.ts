import { nearestTwo } from '../nearest.ts';
import { type RouteIndex } from '../route-index.ts';
import { scoreOf, type Scored } from '../score.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { type DemandCue, type DemandCues } from './demand-cues.ts';

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
}

/** What the whole message is like tells of a part too: so much, beside what the part says itself. */
const OF_WHOLE = 0.5;

/** The parts of a message in order, none where it has one clause; "je veux aussi" and "la Caf," belong to what follows. */
export function partsOf(index: RouteIndex, whole: Scored, book: DemandCues): readonly Part[] {
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

function toPart(scored: Scored, whole: Scored, clauses: readonly Clause[]): Part {
  return {
    scored,
    near: nearIn(scored, whole),
    words: scored.said.folded.split(' '),
    cues: cuesOf(clauses),
    opening: cuesOf(clauses.slice(0, 1)),
    isSentence: clauses.some(({ sign }) => sign === 'stop'),
    isAfterComma: clauses.some(({ sign }) => sign === 'comma'),
  };
}

function nearIn({ scores }: Scored, whole: Scored): readonly number[] {
  const like = scores.map((score, flow) => score + OF_WHOLE * (whole.scores[flow] ?? 0));
  return nearestTwo(like).map(({ flow }) => flow);
}

function cuesOf(all: readonly { readonly cues: ReadonlySet<DemandCue> }[]): ReadonlySet<DemandCue> {
  return new Set(all.flatMap(({ cues }) => [...cues]));
}
