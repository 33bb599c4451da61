import { type Commune } from '../territory/model.ts';
import { cityCode, epciCode } from '../territory/territory-codes.ts';
import { type Operator, type Permanence, type Serves } from './model.ts';
import { type Site } from './reach.ts';

/** Whether residents of a commune are received; without one, only what serves anywhere. */
export function servesCommune(
  serves: Serves,
  site: Site | undefined,
  home: Commune | undefined,
): boolean {
  if (serves === 'anywhere') return true;
  if (home === undefined) return false;
  if (typeof serves !== 'string') return isListed(serves, home);
  // "Its own" département, EPCI or commune: of a place, so a line without one serves nobody so.
  if (site === undefined) return false;
  if (serves === 'commune') return site.insee === cityCode(home);
  if (serves === 'departement') return site.departement === home.departement;
  return site.epci === epciCode(home);
}

/**
 * Whether an operator serves residents of a commune at all; an unknown commune is not refused.
 *
 * @example
 * operatorServes({ serves: ['33'] }, merignac) // true
 * operatorServes({ serves: ['17'] }, merignac) // false
 */
export function operatorServes({ serves }: Operator, home: Commune | undefined): boolean {
  return serves === 'anywhere' || home === undefined || isListed(serves, home);
}

/** Whether a permanence takes a need; one that names none takes all of its operator's. */
export function takesNeed(
  { needs }: Pick<Permanence, 'needs'>,
  operator: Pick<Operator, 'needs'>,
  need: string,
): boolean {
  return (needs.length > 0 ? needs : operator.needs).includes(need);
}

/** A permanence for mediators is never shown to anyone else. */
export function isForAudience(
  { for: whom }: Pick<Permanence, 'for'>,
  audience: 'citizen' | 'mediator',
): boolean {
  return whom === 'public' || audience === 'mediator';
}

function isListed(codes: readonly string[], home: Commune): boolean {
  const { insee, city, epci, departement } = home;
  return (
    codes.includes(departement) ||
    codes.includes(insee) ||
    (epci !== undefined && codes.includes(epci)) ||
    (city !== undefined && codes.includes(city))
  );
}
