import { DAY_MS, dayOf } from '../../permanences/days.ts';
import { toInstant } from '../../permanences/local-time.ts';
import { type Opening, type Permanence } from '../../permanences/model.ts';
import { openingsBetween } from '../../permanences/openings-between.ts';
import { fold } from '../../territory/fold.ts';
import { type DataCheck, type DataCheckInput } from './data-check.ts';

/** Days whose openings are compared: any rhythm of a month shows in them. */
const DAYS = 92;

/** Two entries of one operator in one place at the same time: one of them is old, or a copy. */
export const doubleEntry: DataCheck = {
  code: 'double-entry',
  severity: 'warning',
  *run(input) {
    const { data, records } = input;
    const together = new Map<string, Permanence[]>();
    for (const one of data.permanences) {
      const key = keyOf(one);
      if (key !== undefined && one.knownUntil >= input.today)
        together.set(key, [...(together.get(key) ?? []), one]);
    }
    for (const group of together.values()) {
      if (group.length < 2) continue;
      for (const [first, second] of doubles(group, input)) {
        const record = records.permanences.get(second.id);
        if (record === undefined) continue;
        const message = `« ${first.id} » reçoit déjà au même endroit aux mêmes heures.`;
        const hint = 'Gardez une seule fiche, ou dites ce qui change : needs, room, for, mode.';
        yield { record, path: ['id'], message, hint };
      }
    }
  },
};

/** Whoever comes for the same thing to the same room. */
function keyOf({ operator, place, room, for: whom }: Permanence): string | undefined {
  if (place === undefined) return undefined;
  return JSON.stringify([operator, whom, place.commune, fold(place.name), fold(room ?? '')]);
}

interface Slot extends Opening {
  readonly of: Permanence;
}

/** Each later entry once, with the first one that it meets. */
function doubles(
  group: readonly Permanence[],
  input: DataCheckInput,
): readonly (readonly [Permanence, Permanence])[] {
  const from =
    group
      .map(({ checked }) => checked.date)
      .sort()
      .at(-1) ?? input.today;
  const slots = group
    .flatMap((of) => slotsOf(of, from, input))
    .sort((a, b) => a.start - b.start || group.indexOf(a.of) - group.indexOf(b.of));
  const found = new Map<Permanence, Permanence>();
  let open: readonly Slot[] = [];
  for (const slot of slots) {
    open = open.filter(({ end }) => end > slot.start);
    const other = open.find((one) => one.mode === slot.mode && sharesNeed(one.of, slot.of));
    if (other !== undefined) {
      const [first, second] = [other.of, slot.of].sort(
        (a, b) => group.indexOf(a) - group.indexOf(b),
      );
      if (first && second && first !== second && !found.has(second)) found.set(second, first);
    }
    open = [...open, slot];
  }
  return [...found].map(([second, first]) => [first, second] as const);
}

function slotsOf(of: Permanence, from: string, { data }: DataCheckInput): readonly Slot[] {
  const zone = data.zones.get(of.zone);
  if (zone === undefined) return [];
  const start = toInstant(zone, dayOf(from), 0);
  const { holidays, knownUntil, mode: permanenceMode } = of;
  const to = start + DAYS * DAY_MS;
  const options = { zone, holidays, knownUntil, permanenceMode, from: start, to };
  return [...openingsBetween(of.schedule, options)].map((opening) => ({ ...opening, of }));
}

function sharesNeed(a: Permanence, b: Permanence): boolean {
  if (a === b) return false;
  return (
    a.needs.length === 0 || b.needs.length === 0 || a.needs.some((need) => b.needs.includes(need))
  );
}
