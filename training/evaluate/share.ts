/** How many of how many. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export function shareOf<T>(all: readonly T[], is: (one: T) => boolean): Share {
  return { part: all.filter(is).length, of: all.length };
}

/** Bounds of 95 % of a share (Wilson): sound for few rows and for shares near 0 or 1. */
export function boundsOf({ part, of }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = part / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** ".92 (.89–.94)" */
export function formatShare(share: Share): string {
  if (share.of === 0) return '–';
  const [low, high] = boundsOf(share);
  return `${short(share.part / share.of)} (${short(low)}–${short(high)})`;
}

function short(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
