/** Kinds that are told above the demand. */
const SOFT = ['hunger', 'energy', 'eviction', 'overwhelm', 'legal', 'bullying', 'farmer'] as const;

/**
 * Kinds that the model learns, in the order of its numbers. In the first a life, a child, a night
 * outside or all one's money may be at stake.
 */
export const LEARNT = [
  'suicide',
  'violence',
  'elder',
  'child',
  'homeless',
  'medical',
  'scam-now',
  ...SOFT,
] as const;

/** Kinds of danger, in the order in which they are told; the last twelve are finer ones, by their words. */
export const DANGERS = [
  ...LEARNT,
  ...(['fumes', 'gas', 'blackmail', 'armed', 'attacked', 'carer', 'missing'] as const),
  ...(['captive', 'put-out', 'newborn', 'harassed', 'man-hit'] as const),
] as const;

export type DangerKind = (typeof DANGERS)[number];

/**
 * Whether a kind brings its numbers before anything else; the others are told above the demand.
 *
 * @example isGrave('child') // true
 */
export function isGrave(kind: DangerKind): boolean {
  return kind !== 'harassed' && !SOFT.some((soft) => soft === kind);
}

/** Finer kinds of ours, by the name that programs read (docs/design.md, "What is heard"). */
const NAMES: Partial<Record<DangerKind, string>> = {
  elder: 'violence',
  energy: 'cutoff',
  eviction: 'cutoff',
  fumes: 'medical',
  gas: 'medical',
  blackmail: 'bullying',
  harassed: 'bullying',
  armed: 'violence',
  attacked: 'violence',
  'man-hit': 'violence',
  carer: 'violence',
  missing: 'child',
  captive: 'violence',
  'put-out': 'homeless',
  // Who fears to hurt a baby just born needs a doctor; nobody has said that they want to die.
  newborn: 'medical',
};

/** The name of a kind as programs and counters know it: `violence`, `cutoff`. */
export function nameOf(kind: DangerKind): string {
  return NAMES[kind] ?? kind;
}

/**
 * Whether a text is a kind of danger; written in a row, a list or an action.
 *
 * @example isDangerKind('rain') // false
 */
export function isDangerKind(text: string): text is DangerKind {
  return (DANGERS as readonly string[]).includes(text);
}
