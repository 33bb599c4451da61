/** What the holder of a key may do; see `bot/channels/atelier/may.ts`. */
export const DESK_ROLES = ['calendar', 'reviewer', 'mediator', 'coordinator', 'alerts'] as const;
export type DeskRole = (typeof DESK_ROLES)[number];

/** A key of people: it opens the desk of a structure to a role, in a territory, until a day. */
export interface DeskKey {
  /** Names it, in lists and in what is typed: it opens nothing. */
  readonly id: string;
  readonly structure: string;
  readonly role: DeskRole;
  /** A place or a role, never a person: "accueil de la mairie". */
  readonly label: string;
  /** INSEE, EPCI and département codes; never empty. */
  readonly territory: readonly string[];
  /** SHA-256 of its secret, which nobody keeps. */
  readonly hash: string;
  /** Milliseconds since the epoch, like all times here. */
  readonly made: number;
  readonly expires: number;
}

/** A browser that signed in. */
export interface DeskSession {
  /** Names it in lists; it opens nothing. */
  readonly id: string;
  /** Id of the key that opened it. */
  readonly key: string;
  readonly begun: number;
  /** When something was last asked, or a little before. */
  readonly seen: number;
  /** It is over then, unless it is prolonged. */
  readonly until: number;
}

export interface OpenSession {
  readonly session: DeskSession;
  readonly key: DeskKey;
}

/**
 * Who keeps data true from a browser: keys and sessions, asked at each request, so that what is
 * revoked or ended on one replica, or by a command, is over on all. One contract suite
 * (tests/storage/desk-contract.ts). Errors are `StoreError`.
 */
export interface Desk {
  /** False: its id is taken. */
  readonly addKey: (key: DeskKey) => Promise<boolean>;
  /** All that were not revoked, the expired ones until they are swept; in order of making. */
  readonly keys: () => Promise<readonly DeskKey[]>;
  readonly key: (id: string) => Promise<DeskKey | undefined>;
  /** The key goes, and its sessions with it; false: there is no such key. */
  readonly revokeKey: (id: string) => Promise<boolean>;
  /**
   * Opens a session, found again by `hash` alone. Beyond `most` of its key the oldest ends. False:
   * the key is gone.
   */
  readonly begin: (session: DeskSession, hash: string, most: number) => Promise<boolean>;
  /** The session of that hash while it lives, and its key while that does. */
  readonly open: (hash: string, now: number) => Promise<OpenSession | undefined>;
  /** It goes on until then; nothing is made shorter. */
  readonly prolong: (id: string, seen: number, until: number) => Promise<void>;
  /** Those that live, of all keys; in order of opening. */
  readonly sessions: (now: number) => Promise<readonly DeskSession[]>;
  readonly end: (id: string) => Promise<void>;
  /** What was over before then goes. */
  readonly sweep: (before: number) => Promise<void>;
}

/** One that was opened by itself: for commands, beside the service. */
export interface OpenedDesk extends Desk {
  close(): Promise<void>;
}
