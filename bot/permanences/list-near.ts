import { compareCandidates, MOST_CANDIDATES, type Candidate } from './candidate.ts';
import { tellEach } from './choose.ts';
import { type Operator } from './model.ts';
import { type Found, type NearQuery, type Query } from './permanence-index.ts';
import { replacedOperator } from './replaced-operator.ts';

type CandidatesOf = (operator: Operator, query: Query) => readonly Candidate[];

/** Answer to {@link PermanenceIndex.near}; `candidatesOf`: the first of an operator for a need. */
export function listNear(
  query: NearQuery,
  operators: ReadonlyMap<string, Operator>,
  candidatesOf: CandidatesOf,
): readonly Found[] {
  const asked = query.operator === undefined ? [...operators.keys()] : [query.operator];
  const replaced = asked.map((operator) => replacedOperator(operators, { ...query, operator }));
  // Two operators may be replaced by the same one.
  const found = [...new Set(replaced)].flatMap((operator) =>
    operator === undefined ? [] : firstOf(operator, query, candidatesOf),
  );
  return tellEach(found.sort(compareCandidates), query);
}

/** The first 20 of an operator over the needs asked for. */
function firstOf(
  operator: Operator,
  query: NearQuery,
  candidatesOf: CandidatesOf,
): readonly Candidate[] {
  const needs = query.need === undefined ? operator.needs : [query.need];
  const byId = new Map<string, Candidate>();
  for (const need of needs) {
    for (const one of candidatesOf(operator, { ...query, operator: operator.id, need })) {
      byId.set(one.known.id, one);
    }
  }
  return [...byId.values()].sort(compareCandidates).slice(0, MOST_CANDIDATES);
}
