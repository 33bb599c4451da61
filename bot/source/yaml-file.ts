import { type Issue } from './issue.ts';

/** Path to a node of a file: keys and 0-based positions. */
export type Path = readonly (string | number)[];

/** A YAML file as read: its plain value and where each node stands. */
export interface YamlFile {
  /** As shown to the author. */
  readonly name: string;
  readonly text: string;
  /** Plain JSON value; `undefined` when the file could not be read. */
  readonly value: unknown;
  /** Faults of the writing itself (YAML errors and warnings, with hints for the usual traps). */
  readonly issues: readonly Issue[];
  /**
   * 1-based place of the node at `path` (`value`, the default, or its `key`). The nearest
   * parent's place when the node is not there.
   */
  at(path: Path, part?: 'key' | 'value'): { readonly line: number; readonly column: number };
}
