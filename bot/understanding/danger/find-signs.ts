import { ANY, headsOf } from './heads-of.ts';
import { DANGERS, type DangerKind } from './kinds.ts';
import { SIGNS } from './signs.ts';

interface Sign {
  readonly kind: DangerKind;
  /** Sticky: tried where a word begins, and nowhere else. "Sommation" is not in "consommation". */
  readonly pattern: RegExp;
  readonly heads: ReadonlySet<string>;
}

/** Signs that are a whole message. */
const WHOLE = ofAll((sign) => sign.startsWith('^')).map(([kind, sign]) => ({
  kind,
  pattern: new RegExp(sign),
}));

const PARTS: readonly Sign[] = ofAll((sign) => !sign.startsWith('^')).map(([kind, written]) => {
  const sign = written.replace(/^ /, '').replaceAll('| ', '|');
  return { kind, pattern: new RegExp(`(?:${sign})`, 'y'), heads: headsOf(sign) };
});

function ofAll(isOne: (sign: string) => boolean): readonly (readonly [DangerKind, string])[] {
  return DANGERS.flatMap((kind) => SIGNS[kind].filter(isOne).map((sign) => [kind, sign] as const));
}

/** Hundreds of signs, of which few may begin with the first two letters of a word. */
const byHead = new Map<string, readonly Sign[]>();

function signsAt(head: string): readonly Sign[] {
  const known = byHead.get(head);
  if (known) return known;
  const found = PARTS.filter(({ heads }) => [...heads].some((one) => mayBegin(head, one)));
  byHead.set(head, found);
  return found;
}

function mayBegin(head: string, pattern: string): boolean {
  return [...pattern].every((sign, at) => sign === head[at] || sign === ANY);
}

/** Kinds whose signs stand in folded words (one space around each), in their order. */
export function findSigns(said: string): readonly DangerKind[] {
  const found = new Set<DangerKind>();
  for (const { kind, pattern } of WHOLE) if (pattern.test(said)) found.add(kind);
  for (let at = said.indexOf(' ') + 1; at > 0; at = said.indexOf(' ', at) + 1) {
    for (const { kind, pattern } of signsAt(said.slice(at, at + 2))) {
      if (found.has(kind)) continue;
      pattern.lastIndex = at;
      if (pattern.test(said)) found.add(kind);
    }
  }
  return DANGERS.filter((kind) => found.has(kind));
}
