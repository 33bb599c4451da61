import { createHash } from 'node:crypto';
import { type FlowText } from './texts-of.ts';

/** Mark of the French that a translation was made from: first 12 hex of its SHA-256. */
export function frenchMark(text: Pick<FlowText, 'lines'>): string {
  const french = (text.lines['fr'] ?? []).join('\n');
  return createHash('sha256').update(french, 'utf8').digest('hex').slice(0, 12);
}
