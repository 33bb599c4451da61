import { findAt, indexByHead, type HeadIndex } from '../head-index.ts';
import { DANGERS, type DangerKind } from './kinds.ts';
import { SIGNS } from './signs.ts';

/** Signs that are a whole message. */
const WHOLE = all((sign) => sign.startsWith('^')).map(
  ([kind, sign]) => [kind, new RegExp(sign)] as const,
);

/**
 * The others: of hundreds, few are tried where a word begins, and nowhere else ("sommation" is not
 * in "consommation"). Worked out with the first text, so that a start does not wait for it.
 */
let index: HeadIndex<DangerKind> | undefined;

function indexSigns(): HeadIndex<DangerKind> {
  const signs = all((sign) => !sign.startsWith('^'));
  return indexByHead(
    signs.map(([kind, sign]) => [kind, sign.replace(/^ /, '').replaceAll('| ', '|')] as const),
  );
}

function all(isOne: (sign: string) => boolean): readonly (readonly [DangerKind, string])[] {
  return DANGERS.flatMap((kind) => SIGNS[kind].filter(isOne).map((sign) => [kind, sign] as const));
}

/** Kinds whose signs stand in folded words (one space around each), in their order. */
export function findSigns(said: string): readonly DangerKind[] {
  index ??= indexSigns();
  const found = new Set<DangerKind>();
  for (const [kind, pattern] of WHOLE) if (pattern.test(said)) found.add(kind);
  for (let at = said.indexOf(' ') + 1; at > 0; at = said.indexOf(' ', at) + 1) {
    findAt(index, said, at, found);
  }
  return DANGERS.filter((kind) => found.has(kind));
}
