import { type Standing } from '../campaigns/model.ts';
import { type Outcome } from '../engine/model.ts';
import { type Instant, type Operator } from '../permanences/model.ts';
import { dueAfter, rightIn, type Review, type Seen } from './reviews.ts';
import { factsNamed, type SharedFact } from './shared-facts.ts';
import { type World } from './world.ts';

/**
 * What may be wrong in a result: what its author could not confirm, the date of its campaign, what
 * was read too long ago, or the record of whoever it leads to.
 */
export type Doubt = NonNullable<Outcome['doubts']>[number] | 'date' | 'old' | 'record';

/** What a result rests on, and what of it is in doubt. */
export interface TruthOf {
  /** Ids of pages: what proves it, then what gives its date and its numbers. */
  readonly sources: readonly string[];
  /** The reading at the desk of the structure, if it came after its author's. */
  readonly read: Review | undefined;
  readonly doubts: readonly Doubt[];
  /** Facts written once that it names, and that are in doubt. */
  readonly facts: readonly SharedFact[];
}

/** A result, in its flow, as it is met. */
export interface Result {
  readonly flow: string;
  readonly step: Outcome;
  readonly operator: Operator | undefined;
  /** Where its campaign stands today. */
  readonly standing?: Pick<Standing, 'sources' | 'toCheck'> | undefined;
}

/** For whom, and when. */
export interface Reader {
  readonly structure: string | undefined;
  readonly now: Instant;
}

/**
 * What a result rests on, on a day, for who reads at a structure's desk or at none.
 *
 * @example
 * const step = flow.steps.get('reset');
 * const result = { flow: flow.id, step, operator: undefined };
 * truthOf(world, result, { structure: undefined, now }).facts // []
 */
export function truthOf(world: World, result: Result, reader: Reader): TruthOf {
  const { flow, step, standing } = result;
  const due = dueIn(world, reader);
  const named = [...factsNamed(step)].flatMap((id) => world.sharedFacts?.get(id) ?? []);
  const beside = [standing?.sources ?? [], named.map(({ source }) => source)].flat();
  const own = { structure: reader.structure, seen: step.verified.date };
  const read = rightIn(world.reviews, `flow/${flow}`, own);
  return {
    sources: [...step.sources, ...beside],
    read,
    doubts: [
      ...(standing?.toCheck === true ? ['date' as const] : []),
      ...doubtsOf(step, dueAfter(step.verified, read) < dayOf(reader)),
      ...recordDoubts(result, due),
    ],
    facts: named.filter(
      ({ id, uncertain, seen, review }) =>
        uncertain !== undefined || due(`fact/${id}`, { date: seen, reviewBy: review }),
    ),
  };
}

type IsDue = (what: string, seen: Seen) => boolean;

/** Whether something is due to be read again, at the desk of the structure. */
function dueIn({ reviews }: World, reader: Reader): IsDue {
  const { structure } = reader;
  return (what, seen) =>
    dueAfter(seen, rightIn(reviews, what, { structure, seen: seen.date })) < dayOf(reader);
}

/** What its author could not confirm; that it is old, where nothing else is said. */
function doubtsOf(step: Outcome, isOld: boolean): readonly Doubt[] {
  const own = step.toCheck ? (step.doubts ?? usualDoubts(step)) : [];
  return own.length === 0 && isOld ? ['old'] : own;
}

/** What may be wrong where nobody said what: all that is to be done, and until when. */
function usualDoubts(step: Outcome): readonly Doubt[] {
  const what = step.kind === 'autonomy' ? 'steps' : 'advice';
  return step.deadline === undefined ? [what] : [what, 'delay'];
}

function recordDoubts({ operator }: Result, due: IsDue): readonly Doubt[] {
  if (!operator) return [];
  return operator.toCheck || due(`operator/${operator.id}`, operator.verified) ? ['record'] : [];
}

function dayOf({ now }: Reader): string {
  return new Date(now).toISOString().slice(0, 10);
}
