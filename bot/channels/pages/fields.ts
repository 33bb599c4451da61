/** Names of the fields of our forms, beside `q` (typed words) and `o` (ticks). */
export const FIELD = {
  state: 'state',
  action: 'do',
  walk: 'walk',
  step: 'step',
  misses: 'misses',
  /** `1`: the sheet of this state; `2`: with all of it; `0`: its screen again. */
  sheet: 'sheet',
} as const;
