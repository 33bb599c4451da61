import { type Understanding } from './weigh-danger.ts';

/** What was understood, and which hearer took it. */
export interface ReadMessage extends Understanding {
  readonly hearer: string;
  /** Entries of the FAQ that the words ask. */
  readonly faq?: readonly string[];
  /** It answers the screen exactly. */
  readonly isExact: boolean;
}
