import { type BranchStep, type Condition, type Facts, type Test } from './model.ts';
import { aroundOf, type Place, type Territory } from './walk.ts';

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
 * Whether every test of a condition holds; an unknown fact never matches, and a campaign that nobody
 * knows is `unknown`. `'commune'` when the
 * answer depends on a commune not known yet, and the facts alone do not already rule it out.
 *
 * @example
 * const farmer = [{ kind: 'any', fact: 'regime', values: ['msa'] }];
 * holds(farmer, new Map([['regime', 'msa']]), undefined) // true
 * holds([{ kind: 'territory', codes: ['33'] }], new Map(), undefined) // 'commune'
 */
export function holds(condition: Condition, facts: Facts, place: Place): boolean | 'commune' {
  const { territory, season } = aroundOf(place);
  let asks = false;
  for (const test of condition) {
    const held =
      test.kind === 'territory'
        ? isIn(territory, test.codes)
        : test.kind === 'campaign'
          ? test.states.includes(season.get(test.campaign)?.state ?? 'unknown')
          : holdsFact(test, facts);
    if (held === false) return false;
    if (held === 'commune') asks = true;
  }
  return asks ? 'commune' : true;
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
