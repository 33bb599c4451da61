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
import { type Operator, type PhoneLine } from './model.ts';
import {
  type IndexParts,
  type PermanenceIndex,
  type PhoneFound,
  type Query,
} from './permanence-index.ts';
import { replacedOperator } from './replaced-operator.ts';
import { isForAudience, servesCommune } from './serves.ts';
import { siteTree } from './site-tree.ts';

/** Index of permanences by operator. Pure; nothing in it depends on the time. */
export function createPermanenceIndex(parts: IndexParts): PermanenceIndex {
  const hours = new Set([...parts.operators.values()].flatMap((one) => hoursOfPhones(one)));
  const phoneHours = new Map<string, KnownPermanence>();
  const byOperator = new Map<string, KnownPermanence[]>();
  const shared = new Shared();
  for (const permanence of parts.permanences) {
    const known = knowPermanence(permanence, parts.communes, parts.zones, shared);
    if (hours.has(permanence.id)) phoneHours.set(permanence.id, known);
    const group = byOperator.get(permanence.operator);
    if (group === undefined) byOperator.set(permanence.operator, [known]);
    else group.push(known);
  }
  const trees = new Map([...byOperator].map(([id, known]) => [id, siteTree(known)]));
  const none = siteTree([]);
  const treeOf = (operator: string) => trees.get(operator) ?? none;
  return {
    all: parts.permanences,
    nearestAndNext: (query) => {
      const { operators } = parts;
      const operator = replacedOperator(operators, query.operator, query.facts, query.commune);
      if (operator === undefined) return undefined;
      const candidates = candidatesFor(treeOf(operator.id), operator, query);
      return {
        ...choose(candidates, query),
        operator,
        phones: operator.phones.flatMap((line) => phoneFound(line, phoneHours, query)),
        toCheck: operator.toCheck,
      };
    },
    near: (query) => listNear(query, parts.operators, treeOf),
  };
}

/** Ids of the permanences that are the hours of an operator's lines. */
function hoursOfPhones({ phones }: Operator): readonly string[] {
  return phones.flatMap((line) => line.hours ?? []);
}

/** A line with its hours; left out when those are not for this person. */
function phoneFound(
  line: PhoneLine,
  phoneHours: ReadonlyMap<string, KnownPermanence>,
  query: Query,
): readonly PhoneFound[] {
  const found = { number: line.number, line, openNow: false };
  const known = line.hours === undefined ? undefined : phoneHours.get(line.hours);
  if (known === undefined) return [found];
  const { permanence, site } = known;
  if (!isForAudience(permanence, query.audience)) return [];
  if (!servesCommune(permanence.serves, site, query.commune)) return [];
  const state = stateOf(known, query.now);
  const next = state === 'expired' ? undefined : openingOf(known, 'phone', query.now);
  if (next === undefined) return [{ ...found, state }];
  return [{ ...found, state, opening: next, openNow: next.openNow }];
}
