import { candidatesFor } from './candidates.ts';
import { choose } from './choose.ts';
import {
  knowPermanence,
  openingOf,
  Shared,
  stateOf,
  type KnownPermanence,
} from './known-permanence.ts';
import { listNear } from './list-near.ts';
import { type PhoneLine } from './model.ts';
import {
  type IndexParts,
  type PermanenceIndex,
  type PhoneFound,
  type Query,
} from './permanence-index.ts';
import { replacedOperator } from './replaced-operator.ts';
import { isForAudience, servesCommune } from './serves.ts';
import { siteGroups } from './site-groups.ts';

/** Index of permanences by operator. Pure; nothing in it depends on the time. */
export function createPermanenceIndex(parts: IndexParts): PermanenceIndex {
  const byId = new Map<string, KnownPermanence>();
  const byOperator = new Map<string, KnownPermanence[]>();
  const shared = new Shared();
  for (const permanence of parts.permanences) {
    const known = knowPermanence(permanence, parts.communes, parts.zones, shared);
    byId.set(permanence.id, known);
    const group = byOperator.get(permanence.operator);
    if (group === undefined) byOperator.set(permanence.operator, [known]);
    else group.push(known);
  }
  const groups = new Map([...byOperator].map(([id, known]) => [id, siteGroups(known)]));
  const none = siteGroups([]);
  const groupsOf = (operator: string) => groups.get(operator) ?? none;
  return {
    all: parts.permanences,
    nearestAndNext: (query) => {
      const { operators } = parts;
      const operator = replacedOperator(operators, query.operator, query.facts, query.commune);
      if (operator === undefined) return undefined;
      const candidates = candidatesFor(groupsOf(operator.id), operator, query);
      return {
        ...choose(candidates, query),
        operator,
        phones: operator.phones.flatMap((line) => phoneFound(line, byId, query)),
        toCheck: operator.toCheck,
      };
    },
    near: (query) => listNear(query, parts.operators, groupsOf),
  };
}

/** A line with its hours; left out when those are not for this person. */
function phoneFound(
  line: PhoneLine,
  byId: ReadonlyMap<string, KnownPermanence>,
  query: Query,
): readonly PhoneFound[] {
  const found = { number: line.number, line, openNow: false };
  const known = line.hours === undefined ? undefined : byId.get(line.hours);
  if (known === undefined) return [found];
  const { permanence, site } = known;
  if (!isForAudience(permanence, query.audience)) return [];
  if (!servesCommune(permanence.serves, site, query.commune)) return [];
  const state = stateOf(known, query.now);
  const next = state === 'expired' ? undefined : openingOf(known, 'phone', query.now);
  if (next === undefined) return [{ ...found, state }];
  return [{ ...found, state, opening: next, openNow: next.openNow }];
}
