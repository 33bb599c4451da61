import { DEMONSTRATION } from '../conversation/structure.ts';
import { type RawRecord } from './report.ts';

/**
 * Whether the demonstration is read: `DEMONSTRATION` is `on` or `off`; unsaid, everywhere but in
 * production, whatever files are there.
 */
export function isDemonstrationOn(env: Readonly<Record<string, string | undefined>>): boolean {
  const written = env['DEMONSTRATION']?.trim();
  if (written === 'on' || written === 'off') return written === 'on';
  return env['NODE_ENV'] !== 'production';
}

/** Whether a record is invented, to try the guide: it says so itself, or its own place does. */
export function isDemonstration(
  kind: string,
  { id, value }: Pick<RawRecord, 'id' | 'value'>,
): boolean {
  if (kind === 'structures') return id === DEMONSTRATION;
  const { demonstration, place } = value as Marked;
  if (demonstration === true) return true;
  return typeof place === 'object' && place !== null && (place as Marked).demonstration === true;
}

interface Marked {
  readonly demonstration?: unknown;
  readonly place?: unknown;
}
