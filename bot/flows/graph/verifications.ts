import { type FlowSource } from '../authored.ts';
import { type AuthoredVerified } from '../schemas/parts.ts';
import { type Path } from '../../source/yaml-file.ts';
import { outcomesOf } from './places.ts';

/** A `verified` block, where it is written. */
export interface VerifiedAt {
  readonly verified: AuthoredVerified;
  readonly path: Path;
}

/** The head's `verified` and those of the outcomes that have their own. */
export function verificationsIn(source: FlowSource): readonly VerifiedAt[] {
  const head = source.flow.verified;
  return [
    ...(head === undefined ? [] : [{ verified: head, path: ['verified'] }]),
    ...outcomesOf(source).flatMap(({ outcome: { verified }, path }) =>
      verified === undefined ? [] : [{ verified, path: [...path, 'verified'] }],
    ),
  ];
}
