/** A session of a calendar in the keys of the files (docs/design.md, "Permanences"). */
export const session = (
  days: readonly string[],
  start: string,
  end: string,
  rest: object = {},
): object => ({ days, start, end, ...rest });
export const WEEK: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
