import { CAMPAIGN_STATES } from '../../engine/model.ts';
import { type AuthoredCampaigns, type AuthoredWhen } from '../schemas/parts.ts';

/** `territory` in a `when`: the commune, not a fact. */
export const TERRITORY = 'territory';
/** `campaign` in a `when`: what opens and closes in the year, no fact either. */
export const CAMPAIGN = 'campaign';

/** One test of a `when`, with its values as a list. */
export interface AuthoredTest {
  /** The fact, `territory`, or a campaign by {@link campaignKey}. */
  readonly fact: string;
  readonly kind: 'any' | 'all';
  readonly values: readonly string[];
  /** Where it stands in the `when`. */
  readonly path: readonly string[];
}

/** Facts, and `territory`, as they are written. */
type WrittenFacts = Readonly<
  Record<string, string | readonly string[] | { readonly all: readonly string[] }>
>;

/** The campaigns of a `when`; none where it has no such key. */
export function campaignsOf(when: AuthoredWhen): AuthoredCampaigns {
  return Object.hasOwn(when, CAMPAIGN) ? (when[CAMPAIGN] as AuthoredCampaigns) : {};
}

/** All else of a `when`. */
export function factsOf(when: AuthoredWhen): WrittenFacts {
  const others = Object.entries(when).filter(([fact]) => fact !== CAMPAIGN);
  return Object.fromEntries(others) as WrittenFacts;
}

/** The tests of a `when`, in the author's order, its campaigns first. */
export function testsOf(when: AuthoredWhen): readonly AuthoredTest[] {
  const campaigns = Object.entries(campaignsOf(when)).map(([id, states]): AuthoredTest => {
    return { fact: campaignKey(id), kind: 'any', values: [states].flat(), path: [CAMPAIGN, id] };
  });
  const facts = Object.entries(factsOf(when)).map(([fact, wanted]): AuthoredTest => {
    const path = [fact];
    if (typeof wanted === 'string') return { fact, kind: 'any', values: [wanted], path };
    if ('all' in wanted) return { fact, kind: 'all', values: wanted.all, path };
    return { fact, kind: 'any', values: wanted, path };
  });
  return [...campaigns, ...facts];
}

/** A campaign among the facts of a situation: no fact is named so. */
export function campaignKey(campaign: string): string {
  return `${CAMPAIGN}:${campaign}`;
}

/** The campaign of such a key; `undefined` for a fact. */
export function campaignIn(key: string): string | undefined {
  return key.startsWith(`${CAMPAIGN}:`) ? key.slice(CAMPAIGN.length + 1) : undefined;
}

/** Whether a test is of a fact that options set: neither of the commune nor of a campaign. */
export function isOfFact({ fact }: Pick<AuthoredTest, 'fact'>): boolean {
  return fact !== TERRITORY && campaignIn(fact) === undefined;
}

/** Whether a test holds on the values that are known; nothing known never matches. */
export function holds(test: AuthoredTest, known: readonly string[] | undefined): boolean {
  if (known === undefined) return false;
  return test.kind === 'all'
    ? test.values.every((value) => known.includes(value))
    : test.values.some((value) => known.includes(value));
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
