import { type PermanenceIndex } from '../../permanences/permanence-index.ts';
import { type Steps } from '../../reading/steps.ts';

/** An index that is made when it is first asked for something, or between the taps of a person. */
export interface PermanencesWhenAsked extends PermanenceIndex {
  /** Makes it in small steps, whoever asks meanwhile. */
  readonly steps: () => Steps<void>;
}

/**
 * The index that steps make, made when it is first asked for something: most screens ask for nothing.
 *
 * @example
 * permanencesWhenAsked(function* () { yield; return world.permanences; }).hasLists // false
 */
export function permanencesWhenAsked(make: () => Steps<PermanenceIndex>): PermanencesWhenAsked {
  let made: PermanenceIndex | undefined;
  let work: Steps<PermanenceIndex> | undefined;
  /** One step more; the index, once all were made. Whatever breaks it off, it is begun anew. */
  const step = (): PermanenceIndex | undefined => {
    if (made) return made;
    work ??= make();
    try {
      const next = work.next();
      if (next.done === true) made = next.value;
    } catch (fault) {
      work = undefined;
      throw fault;
    }
    return made;
  };
  const index = (): PermanenceIndex => {
    for (;;) {
      const whole = step();
      if (whole) return whole;
    }
  };
  return {
    *steps() {
      while (!step()) yield;
    },
    get all() {
      return index().all;
    },
    get hasLists() {
      return index().hasLists;
    },
    nearestAndNext: (query) => index().nearestAndNext(query),
    near: (query) => index().near(query),
    oneTrip: (first, second) => index().oneTrip(first, second),
  };
}
