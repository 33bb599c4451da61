import { type PermanenceIndex } from '../../permanences/permanence-index.ts';

/**
 * An index that is made when it is first asked for something: most screens ask for nothing.
 *
 * @example permanencesWhenAsked(() => world.permanences).hasLists // false
 */
export function permanencesWhenAsked(make: () => PermanenceIndex): PermanenceIndex {
  let made: PermanenceIndex | undefined;
  const index = (): PermanenceIndex => (made ??= make());
  return {
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
