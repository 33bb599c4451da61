import { type Claims } from './tokens.ts';

/**
 * A watermark names its conversation's epoch (when it was born) and a place in its log:
 * `l0k3x9.12`. Clients hand it back as it is.
 */
export function toWatermark({ born }: Claims, place: number): string {
  return `${born.toString(36)}.${place}`;
}

/** The place that a watermark names; 0, the beginning, when it is none of this conversation's. */
export function readWatermark({ born }: Claims, text: string): number {
  const [, epoch, place] = /^([0-9a-z]+)\.(\d{1,9})$/.exec(text) ?? [];
  return epoch === born.toString(36) ? Number(place) : 0;
}
