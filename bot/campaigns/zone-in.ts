import { type Campaign } from './model.ts';

/**
 * The zone of a campaign that a département is in; `undefined` where none names it.
 *
 * @example
 * zoneIn(campaign, '33') // 'zone-2'
 * zoneIn(campaign, undefined) // undefined
 */
export function zoneIn({ zones }: Campaign, departement: string | undefined): string | undefined {
  if (departement === undefined) return undefined;
  for (const [zone, ranges] of zones) {
    if (ranges.some(({ from, to }) => isBetween(departement, from, to))) return zone;
  }
  return undefined;
}

/** Corsica's two are named by themselves: no number is between them. */
function isBetween(departement: string, from: string, to: string): boolean {
  if (departement === from || departement === to) return true;
  const [here, first, last] = [departement, from, to].map(Number);
  return here !== undefined && first !== undefined && here >= first && here <= (last ?? first);
}
