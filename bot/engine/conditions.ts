import { countKey } from './facts.ts';
import { type BranchStep, type Condition, type Facts, type Test } from './model.ts';
import { aroundOf, type Around, type Place, type Territory } from './walk.ts';

/** Where a branch leads, or `'commune'` when that depends on a commune not known yet. */
export type Turnout = { readonly go: string } | 'commune';

/**
 * The first row that holds wins, else `otherwise`. Pure, never throws.
 *
 * @example
 * const branch = flow.steps.get('desk');
 * turnout(branch, new Map(), ['33281', '33']).go // 'caf-gironde'
 * turnout(branch, new Map(), undefined) // 'commune'
 */
export function turnout(branch: BranchStep, facts: Facts, place: Place): Turnout {
  for (const row of branch.rows) {
    const held = holds(row.when, facts, place);
    if (held === 'commune') return held;
    if (held) return row;
  }
  return { go: branch.otherwise };
}

/**
 * Whether every test of a condition holds; an unknown fact never matches (so `not` of it holds), and
 * a campaign that nobody knows is `unknown`. `'commune'` when the answer depends on a commune not
 * known yet, and the facts alone do not already rule it out.
 *
 * @example
 * const farmer = [{ kind: 'any', fact: 'regime', values: ['msa'] }];
 * holds(farmer, new Map([['regime', 'msa']]), undefined) // true
 * holds([{ kind: 'territory', codes: ['33'] }], new Map(), undefined) // 'commune'
 */
export function holds(condition: Condition, facts: Facts, place: Place): boolean | 'commune' {
  const around = aroundOf(place);
  let asks = false;
  for (const test of condition) {
    const held = holdsTest(test, facts, around);
    if (held === false) return false;
    if (held === 'commune') asks = true;
  }
  return asks ? 'commune' : true;
}

function holdsTest(test: Test, facts: Facts, around: Around): boolean | 'commune' {
  switch (test.kind) {
    case 'territory':
      return isIn(around.territory, test.codes);
    case 'campaign':
      return test.states.includes(around.season.get(test.campaign)?.state ?? 'unknown');
    case 'not': {
      const held = holds(test.of, facts, around);
      return held === 'commune' ? held : !held;
    }
    case 'count':
      return Number(facts.get(countKey(test.of)) ?? 0) >= test.atLeast;
    case 'any':
    case 'all':
      return holdsFact(test, facts);
  }
}

function isIn(territory: Territory, codes: readonly string[]): boolean | 'commune' {
  if (territory === undefined) return 'commune';
  return territory !== 'declined' && codes.some((code) => territory.includes(code));
}

function holdsFact(test: Extract<Test, { kind: 'any' | 'all' }>, facts: Facts): boolean {
  const known = facts.get(test.fact);
  if (known === undefined) return false;
  const has = (value: string) =>
    typeof known === 'string' ? known === value : known.includes(value);
  return test.kind === 'any' ? test.values.some(has) : test.values.every(has);
}

/** What a test looks for, for the digest of its flow. */
export function structureOf(test: Test): readonly unknown[] {
  switch (test.kind) {
    case 'territory':
      return [test.kind, test.codes];
    case 'campaign':
      return [test.kind, test.campaign, test.states];
    case 'not':
      return [test.kind, test.of.map(structureOf)];
    case 'count':
      return [test.kind, test.of, test.atLeast];
    case 'any':
    case 'all':
      return [test.kind, test.fact, test.values];
  }
}

/**
 * The tests of a condition with those that stand in a `not`, which itself is left out.
 *
 * @example
 * const farmer = { kind: 'any', fact: 'regime', values: ['msa'] };
 * testsWithin([{ kind: 'not', of: [farmer] }]) // [farmer]
 */
export function testsWithin(condition: Condition): readonly Exclude<Test, { kind: 'not' }>[] {
  return condition.flatMap((test) => (test.kind === 'not' ? testsWithin(test.of) : [test]));
}
