import { type TurnCount } from '../conversation/counts.ts';

/** By which way a conversation comes: the one dimension of a counter that a turn cannot know. */
export type Channel = 'chat' | 'pages' | 'botframework';

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

/** Counters of a turn as the store adds them up: no identifier, no text, no address. */
export function toCounts(counts: readonly TurnCount[], channel: Channel): readonly KeyedCount[] {
  return counts.map((count) => ({
    key: [...ORDER.map((dimension) => count[dimension]), channel].join('|'),
    by: 1,
  }));
}
