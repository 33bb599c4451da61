import { type Permanence } from './model.ts';

/** A line of a public list: where it is, before it is read whole. */
export interface NationalLine {
  readonly id: string;
  /** INSEE code. */
  readonly commune: string;
  readonly lon?: number;
  readonly lat?: number;
  /** Whether it has a number. */
  readonly hasPhone?: boolean;
  /** The door itself, made anew at each call; nothing where the line cannot be one. */
  door(): Permanence | undefined;
}

/** The public list of one operator, read where a question needs it. */
export interface NationalList {
  /**
   * How it is read: by commune where each serves its own only; by EPCI, which may lie in two
   * départements; by département; `across` where one may be received in the next département too.
   */
  readonly by: 'commune' | 'epci' | 'departement' | 'across';
  /** Its lines in a commune (INSEE code) or in a département, made anew at each call. */
  in(code: string): readonly NationalLine[];
}

/**
 * A line of the list of an operator, as what is said of it names it.
 *
 * @example nationalRecord('caf', '33281', 'a1') // 'caf/33281/a1'
 */
export function nationalRecord(operator: string, insee: string, id: string): string {
  return `${operator}/${insee}/${id}`;
}

/** Public lists of the whole country, by operator: too many doors to hold each as an object. */
export type NationalDoors = ReadonlyMap<string, NationalList>;
