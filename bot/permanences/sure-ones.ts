import { type Candidate } from './candidate.ts';
import { type Operator } from './model.ts';
import { isSure } from './one-trip.ts';
import { type Query, type TripQuery } from './permanence-index.ts';
import { replacedOperator } from './replaced-operator.ts';
import { takesNeed } from './serves.ts';

type CandidatesOf = (operator: Operator, query: Query) => readonly Candidate[];

/** Where candidates come from: our own data alone, or with the national lists. */
interface From {
  readonly operators: ReadonlyMap<string, Operator>;
  readonly own: CandidatesOf;
  readonly candidatesOf: CandidatesOf;
}

/**
 * Those whose day is sure, of whoever receives for all the needs. The lists are asked only where
 * they may hide what is invented: none of their doors is ever sure.
 */
export function sureOnes(from: From, { needs, ...asked }: TripQuery): readonly Candidate[] {
  const [need = ''] = needs;
  const query: Query = { ...asked, need };
  const operator = replacedOperator(from.operators, query);
  if (operator === undefined) return [];
  const takesAll = ({ known }: Candidate) => needs.every((one) => takesNeed(known, operator, one));
  const own = from.own(operator, query).filter((one) => isSure(one, query.now) && takesAll(one));
  if (query.demonstration === true || !own.some(({ known }) => known.demonstration)) return own;
  const shown = new Set(from.candidatesOf(operator, query).map(({ known }) => known.id));
  return own.filter(({ known }) => shown.has(known.id));
}
