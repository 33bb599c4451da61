/**
 * The first guard: of ours the first to see a message, and the only one that sees it whole.
 * Runs of nine digits or more (spaced and dotted as people do, Corsican `2A` inside) and
 * e-mail addresses are replaced before anything is understood, stored or logged.
 */

/** Most characters of a message that are read; the rest is cut before anything else. */
export const MAX_TEXT = 2000;

export interface Guarded {
  /** The text with `[kind]` in place of what was found, at most MAX_TEXT characters. */
  readonly redacted: string;
  /** `pii:<kind>`, each once, in the order of DESIGN.md §10. */
  readonly flags: readonly string[];
  /** The message was longer than MAX_TEXT. */
  readonly cut: boolean;
}

/** At most three separators between two digits, so that the cost stays linear. */
const LONG_NUMBER =
  /(?:\+\s?)?\p{Nd}(?:[\s.\-_/·]{0,3}(?:\p{Nd}|(?<=2)[ab](?=[\s.\-_]{0,3}\p{Nd}))){8,}/giu;
/** `12/03/2026 14:30` is nine digits and no secret. */
const DATE = /^\p{Nd}{1,2}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{4}/u;
const EMAIL = /[^\s@<>()[\]]{1,64}\s?@\s?[^\s@<>()[\]]{2,253}/gu;
const SPELLED_EMAIL =
  /[\p{L}\p{Nd}._+-]{1,64}\s{1,3}(?:arobase|arobas|\(at\)|\[at\])\s{1,3}[\p{L}\p{Nd}._-]{2,253}/giu;

/** Replaces personal data. Never throws; the same text always gives the same answer. */
export function guard(text: string): Guarded {
  const cut = text.length > MAX_TEXT;
  const flags = new Set<string>();
  const replaced = (kind: string) => {
    flags.add(`pii:${kind}`);
    return `[${kind}]`;
  };
  const redacted = (cut ? text.slice(0, MAX_TEXT) : text)
    .replace(EMAIL, () => replaced('email'))
    .replace(SPELLED_EMAIL, () => replaced('email'))
    .replace(LONG_NUMBER, (run) => (isDate(run) ? run : replaced('id-number')));
  return { redacted, flags: [...flags], cut };
}

function isDate(run: string): boolean {
  const rest = run.replace(DATE, '');
  return rest !== run && (rest.match(/\p{Nd}/gu)?.length ?? 0) <= 4;
}
