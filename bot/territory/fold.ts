/** What each sign from U+0000 to U+017F becomes; `undefined`: the slow way decides. */
const FOLDED = latinTable();
/** The same as one code each; 0 for what is no single sign. */
const FOLDED_CODES = Uint8Array.from(FOLDED, (folded) =>
  folded?.length === 1 ? folded.charCodeAt(0) : 0,
);
const SPACE = 32;

/**
 * Text without what people leave out when typing: case, accents, ligatures, apostrophes,
 * hyphens and other signs. Words of `a-z0-9` with one space between; other scripts keep their
 * letters. Folding twice changes nothing.
 *
 * @example fold("J'ai reçu un TROP-PERÇU") // 'j ai recu un trop percu'
 */
export function fold(text: string): string {
  let folded = '';
  // Remembered: to read the end of a text that grows would copy all of it each time.
  let last = ' ';
  for (let at = 0; at < text.length; at++) {
    const sign = FOLDED[text.charCodeAt(at)];
    if (sign === undefined) return foldSlowly(text).trim();
    // One space between words, none before the first.
    if (sign !== ' ' || last !== ' ') folded += sign;
    last = sign;
  }
  return folded.trimEnd();
}

/**
 * {@link fold} without a text: writes the codes into `codes` at `from`, gives where they end. -1
 * for a text with signs that are not one Latin letter each: fold that one.
 */
export function foldInto(text: string, codes: Uint16Array, from: number): number {
  let to = from;
  for (let at = 0; at < text.length; at++) {
    const code = FOLDED_CODES[text.charCodeAt(at)] ?? 0;
    if (code === 0) return -1;
    if (code !== SPACE || (to > from && codes[to - 1] !== SPACE)) codes[to++] = code;
  }
  return to > from && codes[to - 1] === SPACE ? to - 1 : to;
}

function foldSlowly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæßø]/g, (sign) => FOLDED[sign.charCodeAt(0)] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function latinTable(): readonly (string | undefined)[] {
  const ligatures = new Map(Object.entries({ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' }));
  return Array.from({ length: 0x180 }, (_, code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    const bare = ligatures.get(lower) ?? lower.normalize('NFD').replace(/\p{M}+/gu, '');
    if (/^[a-z0-9]+$/.test(bare)) return bare;
    return /[\p{L}\p{N}]/u.test(bare) ? undefined : ' ';
  });
}
