import { type Permanence } from './model.ts';

/** The public list of one operator, read where a question needs it. */
export interface NationalList {
  /**
   * How it is read: by commune where each serves its own only; by département; `across` where one
   * may be received in the next département too.
   */
  readonly by: 'commune' | 'departement' | 'across';
  /** Its doors in a commune (INSEE code) or in a département, made anew at each call. */
  in(code: string): readonly Permanence[];
}

/** Public lists of the whole country, by operator: too many doors to hold each as an object. */
export type NationalDoors = ReadonlyMap<string, NationalList>;
