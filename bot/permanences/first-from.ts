/**
 * The first number from 0 up to `end` of which a test holds, which then holds of all after it.
 *
 * @example
 * firstFrom(10, (at) => at * at >= 20) // 5
 */
export function firstFrom(end: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
