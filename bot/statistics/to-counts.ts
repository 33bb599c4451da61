import { type TurnCount } from '../conversation/counts.ts';
import { rollUpKeys } from './roll-up-keys.ts';

/** By which way a conversation comes: the one dimension of a counter that a turn cannot know. */
export type Channel = 'chat' | 'pages' | 'botframework' | 'mediator';

/** What the store adds up: a key of fixed dimensions, and by how much. */
export interface KeyedCount {
  readonly key: string;
  readonly by: number;
}

/** Dimensions of a counter's key, in this order for good: `counters(prefix)` reads from the left. */
const ORDER = [
  'what',
  'month',
  'epci',
  'flow',
  'structure',
  'step',
  'audience',
  'lang',
] as const satisfies readonly (keyof TurnCount)[];

/** Steps are added up by territory alone: their number times all dimensions is nobody's to read. */
const ONLY_ROLLED_UP: ReadonlySet<TurnCount['what']> = new Set(['step', 'back', 'change']);

/**
 * Counters of a turn as the store adds them up: one of all dimensions, and those that tables are made
 * of (`roll-up-keys.ts`). No identifier, no text, no address.
 */
export function toCounts(counts: readonly TurnCount[], channel: Channel): readonly KeyedCount[] {
  return counts.flatMap((count) => {
    const whole = ONLY_ROLLED_UP.has(count.what)
      ? []
      : [[...ORDER.map((dimension) => count[dimension]), channel].join('|')];
    return [...whole, ...rollUpKeys(count)].map((key) => ({ key, by: 1 }));
  });
}
