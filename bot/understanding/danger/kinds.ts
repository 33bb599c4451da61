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
