import { type DangerKind } from './kinds.ts';

/**
 * How a danger was heard: `grave` and sure, `doubtful` where it would be grave, `soft` for the
 * kinds that are told above the demand.
 */
export type Strength = 'grave' | 'doubtful' | 'soft';

/** One danger heard in what someone types. */
export interface HeardDanger {
  readonly kind: DangerKind;
  readonly strength: Strength;
  /** Clear enough to come before what else was said; a faint one is a line beside it. */
  readonly isSure: boolean;
}
