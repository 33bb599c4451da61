/**
 * The number of a line in its run of lines of the same kind, from 1.
 *
 * @example stepOf([{ as: 'text' }, { as: 'step' }, { as: 'step' }], 2) // 2
 */
export function stepOf(lines: readonly { readonly as: string }[], at: number): number {
  let first = at;
  while (first > 0 && lines[first - 1]?.as === lines[at]?.as) first -= 1;
  return at - first + 1;
}
