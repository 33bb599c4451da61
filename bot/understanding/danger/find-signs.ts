import { headsOf, LENGTH } from './heads-of.ts';
import { DANGERS, type DangerKind } from './kinds.ts';
import { SIGNS } from './signs.ts';

interface Sign {
  readonly kind: DangerKind;
  readonly pattern: RegExp;
}

/** Signs that are a whole message. */
const WHOLE: readonly Sign[] = all((sign) => sign.startsWith('^')).map(([kind, sign]) => ({
  kind,
  pattern: new RegExp(sign),
}));

/**
 * The others by how they may begin: of hundreds, few are tried where a word begins, and nowhere
 * else ("sommation" is not in "consommation").
 */
function indexByHead(): ReadonlyMap<string, readonly Sign[]> {
  const index = new Map<string, Sign[]>();
  for (const [kind, written] of all((sign) => !sign.startsWith('^'))) {
    const source = written.replace(/^ /, '').replaceAll('| ', '|');
    const sign = { kind, pattern: new RegExp(`(?:${source})`, 'y') };
    for (const head of headsOf(source)) {
      const others = index.get(head);
      if (others) others.push(sign);
      else index.set(head, [sign]);
    }
  }
  return index;
}

/** Worked out with the first text, so that a start does not wait for it. */
let byHead: ReadonlyMap<string, readonly Sign[]> | undefined;

function all(isOne: (sign: string) => boolean): readonly (readonly [DangerKind, string])[] {
  return DANGERS.flatMap((kind) => SIGNS[kind].filter(isOne).map((sign) => [kind, sign] as const));
}

/** Kinds whose signs stand in folded words (one space around each), in their order. */
export function findSigns(said: string): readonly DangerKind[] {
  byHead ??= indexByHead();
  const found = new Set<DangerKind>();
  for (const { kind, pattern } of WHOLE) if (pattern.test(said)) found.add(kind);
  for (let at = said.indexOf(' ') + 1; at > 0; at = said.indexOf(' ', at) + 1) {
    const last = Math.min(said.length, at + LENGTH);
    for (let end = at; end <= last; end++) tryAt(said, at, end, found);
  }
  return DANGERS.filter((kind) => found.has(kind));
}

/** Tries the signs whose head stands between two places. */
function tryAt(said: string, at: number, end: number, found: Set<DangerKind>): void {
  for (const { kind, pattern } of byHead?.get(said.slice(at, end)) ?? []) {
    if (found.has(kind)) continue;
    pattern.lastIndex = at;
    if (pattern.test(said)) found.add(kind);
  }
}
