/** Kinds of danger, in the order of DESIGN.md §10. */
export const DANGERS = [
  'suicide',
  'violence',
  'child',
  'homeless',
  'hunger',
  'medical',
  'cutoff',
  'overwhelm',
  'legal',
] as const;

export type DangerKind = (typeof DANGERS)[number];

/** Those that are answered even on a faint sign: to miss one may cost a life. */
export const WORST = ['suicide', 'violence'] as const satisfies readonly DangerKind[];
