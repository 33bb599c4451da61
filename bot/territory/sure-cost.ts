/** Letters under which a name is short. */
export const SHORT = 5;
const MIDDLING = 7;

/**
 * Up to this cost of likeness a name is taken without asking: by its `letters`, or more freely
 * when its département was said (`isWithin`).
 */
export function sureCost(letters: number, isWithin: boolean): number {
  if (isWithin) return 1.5;
  if (letters < SHORT) return 0.75;
  return letters < MIDDLING ? 1 : 1.25;
}
