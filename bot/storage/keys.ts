/** What a key is for; none serves for another. */
export type KeyPurpose = 'token' | 'seal' | 'directline' | 'botframework' | 'sheet' | 'count';

export const KEY_PURPOSES: readonly KeyPurpose[] = [
  'token',
  'seal',
  'directline',
  'botframework',
  'sheet',
  'count',
];

/** A secret of one installation, the same on every replica. */
export interface Key {
  readonly purpose: KeyPurpose;
  /** Names it in what it signed: 1 to 32 of `[A-Za-z0-9_-]`. */
  readonly kid: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly made: number;
  /** From when it signs; before, it only verifies, so that every replica knows it by then. */
  readonly signs: number;
}

/** Where the keys of an installation are. One suite (tests/storage/keys-contract.ts) for both. */
export interface KeyStore {
  read(): Promise<readonly Key[]>;
  /**
   * Replaces them all by what `change` makes of them, one change at a time among all replicas and
   * commands; on disk when the promise resolves. Nothing changes when it throws.
   */
  change(change: (keys: readonly Key[]) => readonly Key[]): Promise<readonly Key[]>;
  close(): Promise<void>;
}
