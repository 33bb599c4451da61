import { ownValue } from '../engine/own-value.ts';
import { DRAWINGS } from './drawn.ts';

/** The brand: a line that leaves the straight track for its station. */
export const BRAND =
  '<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path opacity=".45" d="M15 24h15"/><path d="M2 24h8c8 0 6-15 13-15"/><circle cx="26.5" cy="9" r="3.2" fill="currentColor"/></svg>';

/** Names that {@link drawing} knows. */
export const DRAWING_NAMES: readonly string[] = Object.keys(DRAWINGS);

/**
 * An inline SVG, or nothing for a name that is not ours.
 *
 * @example
 * drawing('sound').startsWith('<svg') // true
 * drawing('unicorn') // ''
 */
export function drawing(name: string | undefined): string {
  if (name === undefined || !Object.hasOwn(DRAWINGS, name)) return '';
  return `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${ownValue(DRAWINGS, name) ?? ''}</svg>`;
}
