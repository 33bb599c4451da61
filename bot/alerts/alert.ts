import { type LocalDate } from '../permanences/model.ts';

/** Something that somebody of a structure should know of. Nothing of any person is in it. */
export interface Alert {
  /** The same as long as nothing new happened to it: who was told once is not told again. */
  readonly id: string;
  readonly kind: 'expires' | 'reported' | 'request';
  /** The day that it is about: its end, or when it was said. */
  readonly day: LocalDate;
  /** The day from which it is told. */
  readonly since: LocalDate;
  /** In French, a line. */
  readonly title: string;
  readonly says: string;
  /** The page where it is dealt with; absent: not in a browser. */
  readonly path?: string;
}

/** What one is told of: where a feed or a webhook reaches. */
export interface Reach {
  /** INSEE, EPCI and département codes; absent: everywhere. */
  readonly territory?: readonly string[] | undefined;
  /** Whether what is reported of no commune is told too: a line of the country, an end of a guide. */
  readonly country: boolean;
  /** Whether requests of `/integrer` are told too: to who owns the installation. */
  readonly requests: boolean;
}
