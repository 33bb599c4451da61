import { decide } from '../decide.ts';
import { type RouteIndex } from '../route-index.ts';
import { type Routed } from '../router.ts';
import { scoreOf, type Scored } from '../score.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { type DemandCue, type DemandCues } from './demand-cues.ts';

/** A part of a message that holds telling words, and what it would be read as alone. */
export interface Part {
  readonly scored: Scored;
  readonly read: Routed;
  /** Number of the flow that it is most like. */
  readonly flow: number;
  readonly cues: ReadonlySet<DemandCue>;
  /** Those of its first clause alone. */
  readonly opening: ReadonlySet<DemandCue>;
  /** A full stop, or a comma, stands somewhere between it and the part before. */
  readonly isSentence: boolean;
  readonly isAfterComma: boolean;
}

/** The parts of a message in order; "je veux aussi" and "la Caf," belong to what follows. */
export function partsOf(index: RouteIndex, text: string, book: DemandCues): readonly Part[] {
  const parts: Part[] = [];
  let waiting: Clause[] = [];
  for (const clause of clausesOf(text, book)) {
    waiting.push(clause);
    const said = index.reader.read(waiting.map((one) => one.text).join(' '));
    const scored = scoreOf(index, said);
    if (scored.said.terms.length === 0) continue;
    parts.push(toPart(index, scored, waiting));
    waiting = [];
  }
  // "… aussi" at the end is said of what stands before.
  const last = parts.at(-1);
  return last ? parts.with(-1, { ...last, cues: cuesOf([last, ...waiting]) }) : parts;
}

function toPart(index: RouteIndex, scored: Scored, clauses: readonly Clause[]): Part {
  let flow = 0;
  for (const [at, score] of scored.scores.entries()) {
    if (score > (scored.scores[flow] ?? 0)) flow = at;
  }
  return {
    scored,
    read: decide(index, scored),
    flow,
    cues: cuesOf(clauses),
    opening: cuesOf(clauses.slice(0, 1)),
    isSentence: clauses.some(({ sign }) => sign === 'stop'),
    isAfterComma: clauses.some(({ sign }) => sign === 'comma'),
  };
}

function cuesOf(all: readonly { readonly cues: ReadonlySet<DemandCue> }[]): ReadonlySet<DemandCue> {
  return new Set(all.flatMap(({ cues }) => [...cues]));
}
