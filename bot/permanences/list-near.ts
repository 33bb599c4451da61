import { candidatesFor } from './candidates.ts';
import { compareCandidates, MOST_CANDIDATES, type Candidate } from './candidate.ts';
import { tellEach } from './choose.ts';
import { type Operator } from './model.ts';
import { type Found, type NearQuery } from './permanence-index.ts';
import { replacedOperator } from './replaced-operator.ts';
import { type SiteTree } from './site-tree.ts';

/** Answer to {@link PermanenceIndex.near}; `treeOf`: where an operator receives. */
export function listNear(
  query: NearQuery,
  operators: ReadonlyMap<string, Operator>,
  treeOf: (operator: string) => SiteTree,
): readonly Found[] {
  const asked = query.operator === undefined ? [...operators.keys()] : [query.operator];
  const replaced = asked.map((operator) => replacedOperator(operators, { ...query, operator }));
  // Two operators may be replaced by the same one.
  const found = [...new Set(replaced)].flatMap((operator) =>
    operator === undefined ? [] : firstOf(operator, query, treeOf(operator.id)),
  );
  return tellEach(found.sort(compareCandidates), query);
}

/** The first 20 of an operator over the needs asked for. */
function firstOf(operator: Operator, query: NearQuery, tree: SiteTree): readonly Candidate[] {
  const needs = query.need === undefined ? operator.needs : [query.need];
  const byId = new Map<string, Candidate>();
  for (const need of needs) {
    for (const one of candidatesFor(tree, operator, { ...query, operator: operator.id, need })) {
      byId.set(one.known.permanence.id, one);
    }
  }
  return [...byId.values()].sort(compareCandidates).slice(0, MOST_CANDIDATES);
}
