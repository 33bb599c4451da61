import { type Readable } from 'node:stream';

/** What a command may touch of the outside: handed in, so that tests need no process. */
export interface CommandIo {
  readonly stdin: Readable;
  /** Writes text as it is (no newline added). */
  out(text: string): void;
  /** Resolves once what was written leaves room for more; without it, there always is room. */
  room?(): Promise<void>;
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present, in milliseconds; `--now` overrides it in commands that take it. */
  readonly now: number;
  /** Whether a person reads standard output. */
  readonly isTty: boolean;
  /** What is wrong with the settings of the service; absent: nobody can tell. */
  settingFaults?(): Promise<readonly string[]>;
}

/** A command of `aiguillage`. Returns the exit code: 0 fine, 1 faults found, 2 wrong call. */
export interface CommandDefinition {
  readonly name: string;
  /** One line for `aiguillage --help`, in French. */
  readonly summary: string;
  /** Whole help text, in French. */
  readonly usage: string;
  run(args: readonly string[], io: CommandIo): Promise<number>;
}
