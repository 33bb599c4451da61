import { type DayNumber } from '../permanences/days.ts';
import { campaignAt } from './campaign-at.ts';
import { type Campaign, type Standing } from './model.ts';

/** Where every campaign stands in a département: the same object as long as the day is the same. */
export type SeasonIn = (departement: string | undefined) => ReadonlyMap<string, Standing>;

/**
 * The season of a day, worked out once for each département that asks for it.
 *
 * @example
 * const inSeason = seasonOn(campaigns, dayOf('2026-05-20'));
 * inSeason('33').get('impots-declaration')?.state // 'closing'
 */
export function seasonOn(campaigns: ReadonlyMap<string, Campaign>, day: DayNumber): SeasonIn {
  const known = new Map<string | undefined, ReadonlyMap<string, Standing>>();
  return (departement) => {
    const before = known.get(departement);
    if (before) return before;
    const season = new Map(
      [...campaigns].map(([id, campaign]) => [id, campaignAt(campaign, day, departement)]),
    );
    known.set(departement, season);
    return season;
  };
}
