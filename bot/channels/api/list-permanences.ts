import { type World } from '../../conversation/world.ts';
import { MINUTE_MS } from '../../permanences/days.ts';
import { MINUTES_PER_KM, READY_MINUTES } from '../../permanences/known-permanence.ts';
import { localDayAt, toInstant } from '../../permanences/local-time.ts';
import { type Instant, type Mode, type Permanence } from '../../permanences/model.ts';
import { nextOpening } from '../../permanences/next-opening.ts';
import { type Found } from '../../permanences/permanence-index.ts';
import { permanenceState } from '../../permanences/permanence-state.ts';
import { type Parameters } from './parameters.ts';
import { publicPermanences } from './public-permanences.ts';
import { type Response } from './response-schemas.ts';

/** Permanences that fit. */
export interface ListedPermanences {
  readonly total: number;
  /** Of the page asked for. */
  readonly items: readonly Response<'Permanence'>[];
  /** When what is shown changes next. */
  readonly changes: Instant;
}

type Told = Pick<Found, 'permanence' | 'state' | 'opening' | 'openNow' | 'km'>;

/**
 * With a commune: who serves it within reach, by rank, then distance, then id, after `instead`.
 * Else all of them by id. Those for mediators never appear.
 */
export function listPermanences(
  world: World,
  parameters: Parameters,
  now: Instant,
  pageSize: number,
): ListedPermanences {
  const operator = parameters.operator();
  const need = parameters.need(operator);
  const commune = parameters.commune();
  const mode = parameters.mode();
  const when = parameters.when(now);
  const at = when ?? now;
  const first = (parameters.page() - 1) * pageSize;
  const query = { operator, need, audience: 'citizen', now: at, facts: new Map() } as const;
  const near = commune && world.permanences.near({ ...query, commune, ...(mode && { mode }) });
  const all = near ?? publicPermanences(world, { operator, need, mode });
  const told = all
    .slice(first, first + pageSize)
    .map((one) => ('state' in one ? one : tell(one.permanence, world, at, mode)));
  return {
    total: all.length,
    items: told.map(show),
    // At a moment that is named nothing changes by itself.
    changes:
      when === undefined ? Math.min(...told.map((one) => changeOf(one, world, at))) : Infinity,
  };
}

/** One of a list without a commune: nobody's way to it is known. */
function tell(one: Permanence, world: World, now: Instant, wanted: Mode | undefined): Told {
  const zone = world.zones.get(one.zone);
  const state = zone === undefined ? 'to-confirm' : permanenceState(one, zone, now);
  const { schedule, holidays, knownUntil, mode: permanenceMode, place } = one;
  const mode = wanted ?? (place === undefined ? permanenceMode : 'walk-in');
  if (zone === undefined || mode === 'appointment')
    return { permanence: one, state, openNow: false };
  const options = { zone, holidays, now, mode, permanenceMode, knownUntil };
  const next = nextOpening(schedule, options);
  return {
    permanence: one,
    state,
    openNow: next?.openNow ?? false,
    ...(next && { opening: next }),
  };
}

/** A date is given only where it is sure. */
function show({ permanence: one, state, opening, openNow, km }: Told): Response<'Permanence'> {
  const next = state === 'sure' ? opening : undefined;
  return {
    id: one.id,
    operator: one.operator,
    needs: one.needs,
    mode: one.mode,
    serves: one.serves,
    state,
    openNow: next !== undefined && openNow,
    next: next ? { start: iso(next.start), end: iso(next.end), mode: next.mode } : null,
    place: placeOf(one),
    km: km === undefined ? null : Math.round(km * 10) / 10,
    booking: one.booking ?? null,
    checked: one.checked.date,
    knownUntil: one.listed ? null : one.knownUntil,
    demonstration: one.demonstration,
  };
}

/** At midnight its state may turn; an opening begins, ends, or can no more be reached in time. */
function changeOf({ permanence, opening, openNow, km }: Told, world: World, at: Instant): Instant {
  const zone = world.zones.get(permanence.zone);
  const midnight = zone === undefined ? Infinity : toInstant(zone, localDayAt(zone, at) + 1, 0);
  if (opening === undefined) return midnight;
  if (!openNow) return Math.min(midnight, opening.start);
  const way = km === undefined ? 0 : (READY_MINUTES + MINUTES_PER_KM * km) * MINUTE_MS;
  return Math.min(midnight, (km === undefined ? opening.end : opening.lastArrival) - way);
}

function placeOf({ place, room }: Permanence): Response<'Place'> | null {
  if (place === undefined) return null;
  const { id, name, address, commune, lon, lat, phone, source, access, accessibility } = place;
  return {
    id,
    name,
    address,
    commune,
    ...(lon === undefined ? {} : { lon, lat }),
    ...(phone === undefined ? {} : { phone }),
    ...(room === undefined ? {} : { room }),
    ...(access === undefined ? {} : { access }),
    ...(accessibility === undefined ? {} : { accessibility }),
    source,
  };
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000', '');
}
