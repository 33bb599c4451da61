import { type SourceFile, type TypeChecker } from 'typescript';

export interface OwnKeyFault {
  readonly kind: 'lookup' | 'cast' | 'within';
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export declare function ownKeyFaults(
  file: SourceFile,
  checker: TypeChecker,
): readonly OwnKeyFault[];
