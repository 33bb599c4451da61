import { type Utterance } from '../reading/said.ts';
import { decide, isSaidOutside } from './decide.ts';
import { type DemandCues } from './demands/demand-cues.ts';
import { likelyTwo, type Demand, type Two } from './demands/judge.ts';
import { partsOf, type Part } from './demands/parts.ts';
import { type RouteIndex } from './route-index.ts';
import { type Routed } from './router.ts';
import { scoreOf } from './score.ts';

/**
 * What a message asks. Where it holds two demands, the one told first is answered (or the one that
 * it says to come first), the other is kept; where the first is not clear, it is asked which of a
 * few is meant, and the other is kept all the same.
 */
export function demandsIn(index: RouteIndex, said: Utterance, book: DemandCues): Routed {
  const scored = scoreOf(index, said);
  const whole = decide(index, scored);
  // A flow's own words are one demand; a second is said of at least one flow more.
  if (scored.written.length > 0 || whole.ranked.length < 2) return whole;
  if (whole.decision === 'none' && isSaidOutside(scored)) return whole;
  const parts = partsOf(index, scored, book);
  if (parts.length < 2) return whole;
  const around = { parts, whole: scored, along: index.learnt?.along(scored.said) };
  const pair = likelyTwo(index, around);
  if (pair?.areThese === 'surely') return both(index, inOrder(pair, scored.nearest[0].flow), whole);
  return whole.decision === 'none' ? clearestOf(index, parts, whole) : either(index, pair, whole);
}

/**
 * "Avant ça": what is told last comes first; so does what the whole is nearest to, where it is not
 * sure that there are two: a single demand is then answered all the same.
 */
function inOrder({ first, second, ...sure }: Two, nearest: number): Two {
  const isFirst = ({ part }: Demand) => part.cues.has('first');
  const isTurned =
    (isFirst(second) && !isFirst(first)) || (!sure.isSure && second.flow === nearest);
  return isTurned ? { first: second, second: first, ...sure } : { first, second, ...sure };
}

/** A long story may hide what it asks: where one clause is clear alone, its flows are proposed. */
function clearestOf(index: RouteIndex, parts: readonly Part[], whole: Routed): Routed {
  const clear = parts
    .map(({ scored }) => decide(index, scored))
    .filter(({ decision }) => decision === 'route');
  const [best] = clear.toSorted((one, other) => topOf(other) - topOf(one));
  return best ? { decision: 'ask', ranked: best.ranked } : whole;
}

function topOf({ ranked }: Routed): number {
  return ranked[0]?.score ?? 0;
}

function both(index: RouteIndex, { first, second }: Two, whole: Routed): Routed {
  const id = index.ids[first.flow] ?? '';
  const secondDemand = index.ids[second.flow] ?? '';
  const isClear = leadsTo(decide(index, first.part.scored), id) || leadsTo(whole, id);
  const top = whole.ranked[0]?.score ?? 0;
  const others = whole.ranked.filter(
    (one) => one.id !== id && (isClear || one.id !== secondDemand),
  );
  const ranked = [{ id, score: top }, ...others].slice(0, MAX_RANKED);
  return { decision: isClear ? 'route' : 'ask', ranked, secondDemand, ...saidOf(second) };
}

function saidOf({ part: { cues, scored } }: Demand): Pick<Routed, 'secondSaid'> {
  return cues.has('asks') ? {} : { secondSaid: scored.said.text };
}

/**
 * Two are asked, and it is not sure which: of the likeliest, the one that is not chosen waits. Where
 * it is not sure that two are asked, the other is asked about at the end.
 */
function either({ ids }: RouteIndex, pair: Two | undefined, whole: Routed): Routed {
  if (!pair) return whole;
  const { first, second, isSure, areThese } = pair;
  const asked = [first, second].map(({ flow }) => ids[flow] ?? '');
  if (whole.decision !== 'ask' || !isSure) {
    const isSo = areThese === 'perhaps' && (whole.decision === 'ask' || leads(whole, asked));
    return isSo ? { ...whole, perhaps: asked, ...saidOf(second) } : whole;
  }
  const top = whole.ranked[0]?.score ?? 0;
  const others = whole.ranked.filter(({ id }) => !asked.includes(id));
  const ranked = [...asked.map((id) => ({ id, score: top })), ...others].slice(0, MAX_RANKED);
  return { decision: 'ask', ranked, bothAsked: true };
}

function leads({ ranked }: Routed, among: readonly string[]): boolean {
  return among.includes(ranked[0]?.id ?? '');
}

function leadsTo({ decision, ranked }: Routed, id: string): boolean {
  return decision === 'route' && ranked[0]?.id === id;
}

const MAX_RANKED = 10;
