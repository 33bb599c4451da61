import { builtOf, indexOf, type Built } from './index-of.ts';
import { knowPermanence, Shared, type KnownPermanence } from './known-permanence.ts';
import { type Operator, type Permanence } from './model.ts';
import { type IndexParts, type PermanenceIndex } from './permanence-index.ts';
import { listedPermanences } from './permanences.ts';
import { siteTree } from './site-tree.ts';

/**
 * Index of permanences by operator. Pure; independent of the time. `over`: an index of nearly the
 * same permanences, reused for each operator whose permanences are unchanged.
 *
 * @example
 * const { operators, zones, communes } = world;
 * const parts = { operators, zones, communes: communes.byInsee, departements: new Map() };
 * const index = createPermanenceIndex({ ...parts, permanences: [tuesdays] });
 * const query = { commune: merignac, audience: 'citizen', now, facts: new Map() };
 * index.near(query).map(({ permanence }) => permanence.id) // ['mairie']
 */
export function createPermanenceIndex(parts: IndexParts, over?: PermanenceIndex): PermanenceIndex {
  const steps = permanenceIndexSteps(parts, over);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * {@link createPermanenceIndex} in small steps: whoever runs it may let others go between two.
 *
 * @example
 * const { operators, zones, communes } = world;
 * const parts = { operators, zones, communes: communes.byInsee, departements: new Map() };
 * const steps = permanenceIndexSteps({ ...parts, permanences: [] });
 * steps.next().done // false
 */
export function* permanenceIndexSteps(
  parts: IndexParts,
  over?: PermanenceIndex,
): Generator<undefined, PermanenceIndex, undefined> {
  return indexOf(parts, yield* build(parts, over));
}

/** Permanences looked at between two pauses. */
const A_STEP = 100;

function* build(
  parts: IndexParts,
  over: PermanenceIndex | undefined,
): Generator<undefined, Built, undefined> {
  const trees = new Map(over ? alike(parts.permanences, over) : []);
  const hours = new Set([...parts.operators.values()].flatMap((one) => hoursOfPhones(one)));
  const phoneHours = new Map<string, KnownPermanence>();
  const byOperator = new Map<string, KnownPermanence[]>();
  const shared = new Shared();
  yield;
  for (const [at, permanence] of parts.permanences.entries()) {
    if (at % A_STEP === 0) yield;
    const { id, operator } = permanence;
    const isKnown = trees.has(operator);
    if (isKnown && !hours.has(id)) continue;
    const known = knowPermanence(permanence, parts.communes, parts.zones, shared);
    if (hours.has(id)) phoneHours.set(id, known);
    if (isKnown) continue;
    addTo(byOperator, operator, known);
  }
  for (const [id, known] of byOperator) {
    yield;
    trees.set(id, [siteTree(known)]);
  }
  const all = listedPermanences(parts.permanences);
  return { all, trees, phoneHours: (id) => phoneHours.get(id) };
}

function addTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

/** Trees of the operators that have the very same permanences in both lists. */
function alike(here: readonly Permanence[], over: PermanenceIndex): Built['trees'] {
  const { trees } = builtOf(over);
  const there = [...over.all];
  const known = new Set(there);
  const differing = new Set<string>();
  const balance = new Map<string, number>();
  const count = (operator: string, by: number) =>
    balance.set(operator, (balance.get(operator) ?? 0) + by);
  for (const { operator } of there) count(operator, -1);
  for (const one of here) {
    count(one.operator, 1);
    if (!known.has(one)) differing.add(one.operator);
  }
  return new Map([...trees].filter(([id]) => !differing.has(id) && balance.get(id) === 0));
}

/** Ids of the permanences that are the hours of an operator's lines. */
function hoursOfPhones({ phones }: Operator): readonly string[] {
  return phones.flatMap((line) => line.hours ?? []);
}
