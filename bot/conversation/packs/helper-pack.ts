import { type Cra } from '../helper/cra.ts';
import { type Training } from '../helper/training.ts';

/** What helpers read besides flows: the words of their reports, the situations to practise on. Plain JSON. */
export interface HelperPack {
  /** Absent: there is none. */
  readonly cra?: Cra | undefined;
  readonly training: Training;
}

/** Name of the file that holds it. */
export const HELPER_FILE = 'helper';

/**
 * The same as the text of a pack.
 *
 * @example packHelper({ training: { situations: [], rules: {} } }).includes('rules') // true
 */
export function packHelper(pack: HelperPack): string {
  return JSON.stringify(pack);
}

/**
 * What {@link packHelper} was given.
 *
 * @example
 * const pack = { training: { situations: [], rules: {} } };
 * readHelper(packHelper(pack)).training.situations // []
 */
export function readHelper(text: string): HelperPack {
  return JSON.parse(text) as HelperPack;
}
