import { CAMPAIGN_STATES, countKey, type Condition, type Test } from '../../engine/index.ts';
import { type Path } from '../../source/yaml-file.ts';
import { type AuthoredCampaigns, type AuthoredCount, type AuthoredWhen } from '../schemas/parts.ts';

/** `territory` in a `when`: the commune, not a fact. */
export const TERRITORY = 'territory';
/** `campaign` in a `when`: what opens and closes in the year, no fact either. */
const CAMPAIGN = 'campaign';
/** `not` in a `when`: a condition that does not hold, or several of which none does. */
const NOT = 'not';

/** `count` in a `when`: how many answers were ticked at a question that takes several. */
export const COUNT = 'count';

/** A test as the engine reads it, and where it stands in its `when`. */
interface TestIn {
  readonly test: Test;
  readonly path: Path;
  /** What stands in a `not`. */
  readonly within: readonly TestIn[];
}

/** One test of a `when`, with its values as a list. */
export interface AuthoredTest {
  /** The fact, `territory`, a campaign by {@link campaignKey}, or a question by `countKey`. */
  readonly fact: string;
  readonly kind: 'any' | 'all';
  readonly values: readonly string[];
  /** Where it stands in the `when`. */
  readonly path: Path;
  /** It stands in a `not`. */
  readonly denied: boolean;
}

/**
 * The `when` of a row, as the engine reads it: all of its tests hold at once. `prefix`: of the
 * addresses of the file that it is written in, where that is entered.
 */
export function toCondition(when: AuthoredWhen, prefix = ''): Condition {
  return read(when, prefix).map(({ test }) => test);
}

/** Every test of a `when` that names something, those in a `not` too, in the author's order. */
export function testsOf(when: AuthoredWhen, prefix = ''): readonly AuthoredTest[] {
  return named(read(when, prefix), false);
}

function read(when: AuthoredWhen, prefix: string, at: Path = []): readonly TestIn[] {
  return Object.entries(when).flatMap(([key, wanted]): readonly TestIn[] => {
    const path = [...at, key];
    if (key === CAMPAIGN) return campaigns(wanted as AuthoredCampaigns, path);
    if (key === NOT) return denied(wanted as AuthoredWhen | readonly AuthoredWhen[], prefix, path);
    if (key === COUNT)
      return [{ test: counted(wanted as AuthoredCount, prefix), path, within: [] }];
    return [{ test: ofFact(key, wanted as Wanted), path, within: [] }];
  });
}

function campaigns(written: AuthoredCampaigns, at: Path): readonly TestIn[] {
  return Object.entries(written).map(([campaign, states]) => ({
    test: { kind: 'campaign', campaign, states: [states].flat() },
    path: [...at, campaign],
    within: [],
  }));
}

/** A list: none of them holds. */
function denied(
  written: AuthoredWhen | readonly AuthoredWhen[],
  prefix: string,
  at: Path,
): readonly TestIn[] {
  const isList = Array.isArray(written);
  const each = (isList ? written : [written]) as readonly AuthoredWhen[];
  return each.map((when, index) => {
    const path = isList ? [...at, index] : at;
    const within = read(when, prefix, path);
    return { test: { kind: 'not', of: within.map(({ test }) => test) }, path, within };
  });
}

function counted({ of, 'at-least': atLeast }: AuthoredCount, prefix: string): Test {
  return { kind: 'count', of: prefix + of, atLeast };
}

type Wanted = string | readonly string[] | { readonly all: readonly string[] };

function ofFact(fact: string, wanted: Wanted): Test {
  if (typeof wanted === 'object' && 'all' in wanted) {
    return { kind: 'all', fact, values: wanted.all };
  }
  const values = [wanted].flat();
  return fact === TERRITORY ? { kind: 'territory', codes: values } : { kind: 'any', fact, values };
}

function named(tests: readonly TestIn[], isDenied: boolean): readonly AuthoredTest[] {
  return tests.flatMap(({ test, path, within }) =>
    test.kind === 'not' ? named(within, true) : [{ ...nameOf(test), path, denied: isDenied }],
  );
}

function nameOf(test: Exclude<Test, { kind: 'not' }>) {
  switch (test.kind) {
    case 'territory':
      return { kind: 'any', fact: TERRITORY, values: test.codes } as const;
    case 'campaign':
      return { kind: 'any', fact: campaignKey(test.campaign), values: test.states } as const;
    case 'count':
      return { kind: 'any', fact: countKey(test.of), values: [String(test.atLeast)] } as const;
    case 'any':
    case 'all':
      return test;
  }
}

/** A campaign among the facts of a situation: no fact is named so. */
export function campaignKey(campaign: string): string {
  return `${CAMPAIGN}:${campaign}`;
}

/** The campaign of such a key; `undefined` for a fact. */
export function campaignIn(key: string): string | undefined {
  return key.startsWith(`${CAMPAIGN}:`) ? key.slice(CAMPAIGN.length + 1) : undefined;
}

/** Whether a test is of a fact that options set: no commune, campaign or count. */
export function isOfFact({ fact }: Pick<AuthoredTest, 'fact'>): boolean {
  return fact !== TERRITORY && !fact.includes(':');
}

/**
 * For each campaign that some tests name, one state of each kind that they tell apart: the others
 * lead where one of these does.
 */
export function statesApart(
  tests: readonly AuthoredTest[],
): ReadonlyMap<string, readonly string[]> {
  const byCampaign = new Map<string, readonly string[][]>();
  for (const { fact, values } of tests) {
    if (campaignIn(fact) === undefined) continue;
    byCampaign.set(fact, [...(byCampaign.get(fact) ?? []), [...values]]);
  }
  return new Map([...byCampaign].map(([fact, lists]) => [fact, apart(lists)]));
}

function apart(lists: readonly (readonly string[])[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const state of CAMPAIGN_STATES) {
    const kind = lists.map((values) => Number(values.includes(state))).join('');
    if (!seen.has(kind)) seen.set(kind, state);
  }
  return [...seen.values()];
}
