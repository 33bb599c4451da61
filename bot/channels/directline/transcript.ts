import { type State } from '../../conversation/state.ts';
import { createPassing } from '../../service/passing.ts';
import { type Service } from '../../service/service.ts';
import { type LoggedActivity, type Store } from '../../storage/store.ts';
import { toChatMessage } from '../botframework/to-chat-message.ts';
import { ECHO_MS, MAX_ACTIVITIES, MAX_ECHOES } from './limits.ts';
import { type OwnIds } from './own-ids.ts';
import { type Claims } from './tokens.ts';
import { closedIdOf, toWire, welcomeWire, type Echo, type WireActivity } from './to-wire.ts';

/** Activities after a watermark, and the watermark after them. */
export interface Page {
  readonly activities: readonly WireActivity[];
  readonly watermark: number;
  /** It is full: there may be another after it. */
  readonly more: boolean;
  /** Nothing will follow: the conversation was erased. */
  readonly ended: boolean;
}

/** What a person typed, or their client showed for a tap, once the guard has let it pass. */
export type Words = Pick<Echo, 'said' | 'displayText'>;

/**
 * What a conversation's readers get. Watermarks: 1 after the welcome, n + 1 after line n of the
 * log. The welcome is computed; a person's words come from memory, for their own streams only.
 */
export interface Transcript {
  /** `undefined`: the conversation is over. */
  read(claims: Claims, after: number, withWords: boolean): Promise<Page | undefined>;
  /** Keeps a moment what the line with that sequence is given back with. */
  keepWords(claims: Claims, sequence: number, closedId: string | undefined, words: Words): void;
  /** The last lines of a conversation about to be erased, for the readers at hand. */
  keepFarewell(claims: Claims, first: number, activities: readonly WireActivity[]): void;
}

interface TranscriptOptions {
  readonly service: Service;
  readonly store: Store<State>;
  readonly now: () => number;
  readonly ids: OwnIds;
}

export function createTranscript({ service, store, now, ids }: TranscriptOptions): Transcript {
  const words = createPassing<Words>(now, ECHO_MS, MAX_ECHOES);
  const farewells = createPassing<Page>(now, ECHO_MS, MAX_ECHOES);
  // The message's own id too: after a conflict between replicas a sequence may be another's.
  const keyOf = ({ conversation }: Claims, sequence: number, closedId = '') =>
    `${conversation} ${sequence} ${closedId}`;

  /** The last line of the log; `undefined`: the conversation is over. */
  const lastOf = ({ conversation, born }: Claims, found: readonly LoggedActivity[]) =>
    // A line after a watermark says that the conversation lives, and is not behind its reader.
    found.at(-1)?.sequence ?? service.lastOf(conversation, born + service.lifeMs);
  const farewellOf = ({ conversation }: Claims, from: number): Page | undefined => {
    const farewell = farewells.get(conversation);
    return farewell && from < farewell.watermark ? farewell : undefined;
  };
  const wireOf = (claims: Claims, { sequence, activity }: LoggedActivity, withWords: boolean) => {
    const closedId = closedIdOf(activity);
    return toWire(claims, sequence, activity, {
      ...(withWords ? words.get(keyOf(claims, sequence, closedId)) : undefined),
      clientActivityId: closedId === undefined ? undefined : ids.open(claims, closedId),
    });
  };
  const welcomeOf = (claims: Claims): WireActivity =>
    welcomeWire(claims, toChatMessage(service.welcome(claims, claims.born)));

  return {
    async read(claims, from, withWords) {
      const { conversation } = claims;
      const found = await store.activities(conversation, Math.max(0, from - 1), MAX_ACTIVITIES);
      const last = await lastOf(claims, found);
      if (last === undefined) return farewellOf(claims, from);
      // Ahead of the log: what the reader saw is gone with a store that failed over. All again.
      const isAhead = from > last + 1;
      const after = isAhead ? 0 : from;
      const lines = isAhead ? await store.activities(conversation, 0, MAX_ACTIVITIES) : found;
      const activities = lines.map((line) => wireOf(claims, line, withWords));
      return {
        activities: after < 1 ? [welcomeOf(claims), ...activities] : activities,
        watermark: (lines.at(-1)?.sequence ?? Math.max(0, after - 1)) + 1,
        more: lines.length === MAX_ACTIVITIES,
        ended: false,
      };
    },
    keepWords(claims, sequence, closedId, kept) {
      if (Object.keys(kept).length > 0) words.put(keyOf(claims, sequence, closedId), kept);
    },
    keepFarewell({ conversation }, first, activities) {
      farewells.put(conversation, {
        activities,
        watermark: first + activities.length,
        more: false,
        ended: true,
      });
    },
  };
}
