import { type World } from '../../conversation/world.ts';
import { nextOpening } from '../../permanences/next-opening.ts';
import { type Instant, type Mode, type Permanence, type Zone } from '../../permanences/model.ts';
import { permanenceState } from '../../permanences/permanence-state.ts';
import { distanceKm, siteOf } from '../../permanences/reach.ts';
import { servesCommune } from '../../permanences/serves.ts';
import { type Commune } from '../../territory/model.ts';
import { type Parameters } from './parameters.ts';

/** A permanence as the API shows it. */
export interface ShownPermanence {
  readonly id: string;
  readonly operator: string;
  readonly needs: readonly string[];
  readonly mode: string;
  readonly serves: string | readonly string[];
  /** `sure`: a date is given; `to-confirm`: call first; `expired`: no hours are known. */
  readonly state: 'sure' | 'to-confirm' | 'expired';
  readonly openNow: boolean;
  readonly next: { readonly start: string; readonly end: string; readonly mode: string } | null;
  readonly place: object | null;
  readonly km: number | null;
  readonly booking: object | null;
  readonly checked: string;
  readonly knownUntil: string;
  readonly demonstration: boolean;
}

/** Permanences that fit, nearest first where a commune is given, else by id. */
export interface ListedPermanences {
  readonly total: number;
  /** Of the page asked for. */
  readonly items: readonly ShownPermanence[];
  /** When what is shown changes next. */
  readonly changes: Instant;
}

interface Fitting {
  readonly permanence: Permanence;
  readonly km: number | undefined;
}

/** Those for mediators never appear. */
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
  const at = parameters.when(now) ?? now;
  const page = parameters.page();
  const fitting = world.permanences.all
    .filter((one) => one.for === 'public')
    .filter((one) => operator === undefined || one.operator === operator)
    .filter((one) => need === undefined || takes(one, need, world))
    .filter((one) => mode === undefined || hasMode(one, mode))
    .flatMap((one) => fittingFor(one, commune, world))
    .sort(byDistance);
  const some = fitting.slice((page - 1) * pageSize, page * pageSize);
  const shown = some.map((one) => show(one, world, at, mode));
  return {
    total: fitting.length,
    items: shown.map(({ item }) => item),
    changes: Math.min(Infinity, ...shown.map(({ changes }) => changes)),
  };
}

function takes({ needs, operator }: Permanence, need: string, { operators }: World): boolean {
  return (needs.length > 0 ? needs : (operators.get(operator)?.needs ?? [])).includes(need);
}

function hasMode({ schedule, mode: own }: Permanence, mode: string): boolean {
  const hours = [...schedule.sessions, ...schedule.extra];
  return own === mode || hours.some((one) => one.mode === mode);
}

function fittingFor(
  permanence: Permanence,
  commune: Commune | undefined,
  { communes: { byInsee } }: World,
): readonly Fitting[] {
  if (commune === undefined) return [{ permanence, km: undefined }];
  const site = permanence.place && siteOf(permanence.place, byInsee);
  if (!servesCommune(permanence.serves, site, commune)) return [];
  return [{ permanence, km: site && distanceKm(site, commune) }];
}

function byDistance(a: Fitting, b: Fitting): number {
  const [near, far] = [a.km ?? Infinity, b.km ?? Infinity];
  if (near !== far) return near - far;
  return a.permanence.id < b.permanence.id ? -1 : 1;
}

function show(
  { permanence: one, km }: Fitting,
  world: World,
  at: Instant,
  mode: Mode | undefined,
): { readonly item: ShownPermanence; readonly changes: Instant } {
  const zone = world.zones.get(one.zone);
  const state = zone === undefined ? 'to-confirm' : permanenceState(one, zone, at);
  const next = zone !== undefined && state === 'sure' ? nextOf(one, zone, at, mode) : undefined;
  const item: ShownPermanence = {
    id: one.id,
    operator: one.operator,
    needs: one.needs,
    mode: one.mode,
    serves: one.serves,
    state,
    openNow: next?.openNow ?? false,
    next: next ? { start: iso(next.start), end: iso(next.end), mode: next.mode } : null,
    place: placeOf(one),
    km: km === undefined ? null : Math.round(km * 10) / 10,
    booking: one.booking ?? null,
    checked: one.checked.date,
    knownUntil: one.knownUntil,
    demonstration: one.demonstration,
  };
  return { item, changes: changeOf(next) };
}

/** No date is ever given for an appointment. */
function nextOf(one: Permanence, zone: Zone, now: Instant, mode: Mode | undefined) {
  const { schedule, holidays, knownUntil, mode: permanenceMode } = one;
  const wanted = mode ?? (permanenceMode === 'appointment' ? 'walk-in' : permanenceMode);
  if (wanted === 'appointment') return undefined;
  return nextOpening(schedule, { zone, holidays, now, mode: wanted, permanenceMode, knownUntil });
}

function changeOf(next: ReturnType<typeof nextOf>): Instant {
  if (next === undefined) return Infinity;
  return next.openNow ? next.end : next.start;
}

function placeOf({ place, room }: Permanence): object | null {
  if (place === undefined) return null;
  const { id, name, address, commune, lon, lat, source, accessibility } = place;
  return {
    id,
    name,
    address,
    commune,
    ...(lon === undefined ? {} : { lon, lat }),
    ...(room === undefined ? {} : { room }),
    ...(accessibility === undefined ? {} : { accessibility }),
    source,
  };
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000', '');
}
