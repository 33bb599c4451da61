import ICAL from 'ical.js';
import { ImportFault, Refused } from '../import-fault.ts';

/** Steps from day to day, or month to month, for the rules of one event. Daily for forty years fits. */
const MAX_STEPS = 30_000;
/** The same for a whole file: fifty such events, or many thousands of usual ones. */
const MAX_ALL_STEPS = 1_500_000;
/** To lay out the days of a year costs as much as so many steps. */
const YEAR_STEPS = 10;
/** Dates that one event may add to its rule, or take out of it. */
const MAX_LISTED = 2_000;

/** What working out rules may still cost: the steps are bounded, not what they find. */
export class RuleWork {
  #all = MAX_ALL_STEPS;
  #left = MAX_STEPS;

  /** From here on the steps are those of another event. */
  begin(): void {
    this.#left = MAX_STEPS;
  }

  /** Throws {@link Refused} when the event has had its share, {@link ImportFault} when the file has. */
  spend(steps: number): void {
    this.#left -= steps;
    this.#all -= steps;
    if (this.#left < 0) throw endless('Cette règle ne finit pas, ou revient trop souvent.');
    if (this.#all >= 0) return;
    throw new ImportFault('too-many', 'Les règles de cet agenda demandent trop de calculs.');
  }
}

function endless(message: string): Refused {
  return new Refused('endless-rule', message, 'RRULE');
}

/** Makes every rule in a component, and in those inside it, pay for its steps. */
export function boundRules(component: ICAL.Component, work: RuleWork): void {
  for (const property of component.getAllProperties('rrule')) {
    const rule: unknown = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) continue;
    rule.iterator = (dtstart) => {
      const options: Bounded = { rule, dtstart, work };
      return new BoundedIterator(options);
    };
  }
  for (const inside of component.getAllSubcomponents()) boundRules(inside, work);
}

/** Refuses an event, or a zone, that lists more dates than anybody writes. */
export function boundListed(component: ICAL.Component): void {
  for (const name of ['rdate', 'exdate']) {
    const listed = component
      .getAllProperties(name)
      .reduce((sum, property) => sum + property.getValues().length, 0);
    if (listed <= MAX_LISTED) continue;
    throw new Refused('too-many-dates', 'Trop de dates à la suite.', name.toUpperCase());
  }
}

interface Bounded {
  readonly rule: ICAL.Recur;
  readonly dtstart: ICAL.Time;
  readonly work: RuleWork;
}

/**
 * The parser's own iterator looks for a next time until it finds one. Each of its steps is counted,
 * that of a great interval before it is taken.
 */
class BoundedIterator extends ICAL.RecurIterator {
  // Set while the parent is made: a field with a value would come too late.
  declare work: RuleWork;

  override fromData(options: Bounded): void {
    this.work = options.work;
    super.fromData(options);
  }

  override check_contracting_rules(): boolean {
    this.work.spend(1);
    return super.check_contracting_rules();
  }

  // Days of a month that are no such weekday: one after the other, too.
  override is_day_in_byday(day: ICAL.Time): 0 | 1 {
    this.work.spend(1);
    return super.is_day_in_byday(day);
  }

  override increment_monthday(days: number): void {
    this.work.spend(days);
    super.increment_monthday(days);
  }

  override increment_month(): void {
    this.work.spend(1);
    super.increment_month();
  }

  override expand_year_days(year: number): number {
    this.work.spend(YEAR_STEPS);
    return super.expand_year_days(year);
  }
}
