import { type LocalTime, type Mode, type Session, type Weekday } from '../../permanences/model.ts';

/** Hours of a day. */
export interface Slot {
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly mode?: Mode;
}

/** When a rule holds beside its days; absent: always. */
export interface When {
  /** 1–12. */
  readonly months: readonly number[] | undefined;
  readonly parity: 'odd' | 'even' | undefined;
}

const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARITIES = ['odd', 'even'] as const;
const YEAR = Array.from({ length: 12 }, (_, month) => month + 1);

/** Hours by weekday, month and week parity: what a later rule replaces, and what remains. */
export class HoursTable {
  /** Key `MO odd 4`. */
  readonly #cells = new Map<string, readonly Slot[]>();
  readonly #ranked: Session[] = [];
  readonly #rankedDays = new Set<Weekday>();

  /** Puts hours in place of those of the days; false where a day also has hours by its rank. */
  replace(days: readonly Weekday[], when: When, slots: readonly Slot[]): boolean {
    if (days.some((day) => this.#rankedDays.has(day))) return false;
    for (const day of days) {
      for (const parity of when.parity === undefined ? PARITIES : [when.parity]) {
        for (const month of when.months ?? YEAR)
          this.#cells.set(`${day} ${parity} ${month}`, slots);
      }
    }
    return true;
  }

  /** Hours of the nth such weekday of a month; false where the day has other hours already. */
  replaceNth(
    days: readonly Weekday[],
    nth: readonly number[],
    { months, parity }: When,
    slots: readonly Slot[],
  ): boolean {
    const isTaken = (day: Weekday) =>
      this.#rankedDays.has(day) || [...this.#cells.keys()].some((key) => key.startsWith(day));
    if (days.some(isTaken)) return false;
    for (const day of days) this.#rankedDays.add(day);
    for (const slot of slots) {
      const session = { days, nth, ...slot };
      this.#ranked.push({
        ...session,
        ...(months === undefined ? {} : { months }),
        ...(parity === undefined ? {} : { isoWeek: parity }),
      });
    }
    return true;
  }

  /** As few sessions as say the same. */
  sessions(): readonly Session[] {
    const bySlot = new Map<string, { readonly slot: Slot; readonly where: Set<string> }>();
    for (const [cell, slots] of this.#cells) {
      for (const slot of slots) {
        const key = JSON.stringify([slot.start, slot.end, slot.mode]);
        const known = bySlot.get(key) ?? { slot, where: new Set<string>() };
        known.where.add(cell);
        bySlot.set(key, known);
      }
    }
    const sessions = [...bySlot.values()].flatMap(({ slot, where }) => sessionsOf(slot, where));
    return [...sessions, ...this.#ranked].sort(byDayThenTime);
  }
}

function sessionsOf(slot: Slot, where: ReadonlySet<string>): readonly Session[] {
  const byWhen = new Map<string, { readonly days: Weekday[]; readonly when: readonly When[] }>();
  for (const day of DAYS) {
    const when = whenOf(day, where);
    if (when.length === 0) continue;
    const key = JSON.stringify(when);
    const known = byWhen.get(key);
    if (known === undefined) byWhen.set(key, { days: [day], when });
    else known.days.push(day);
  }
  return [...byWhen.values()].flatMap(({ days, when }) =>
    when.map(({ months, parity }) => ({
      days,
      ...(parity === undefined ? {} : { isoWeek: parity }),
      ...(months === undefined ? {} : { months }),
      ...slot,
    })),
  );
}

/** Weeks and months in which a weekday has some hours. */
function whenOf(day: Weekday, where: ReadonlySet<string>): readonly When[] {
  const monthsOf = (parity: string) =>
    YEAR.filter((month) => where.has(`${day} ${parity} ${month}`));
  const odd = monthsOf('odd');
  const even = monthsOf('even');
  const whole = (months: readonly number[]) => (months.length === 12 ? undefined : months);
  if (odd.join() === even.join()) {
    return odd.length === 0 ? [] : [{ months: whole(odd), parity: undefined }];
  }
  return PARITIES.map((parity) => ({ parity, months: parity === 'odd' ? odd : even }))
    .filter(({ months }) => months.length > 0)
    .map(({ parity, months }) => ({ parity, months: whole(months) }));
}

function byDayThenTime(a: Session, b: Session): number {
  const first = ({ days }: Session) => DAYS.indexOf(days[0] ?? 'MO');
  return first(a) - first(b) || a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
}
