const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * Text without what people leave out when they type: case, accents, ligatures, apostrophes,
 * hyphens and other signs. Words of `a-z0-9` with one space between; other scripts keep their
 * letters. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : lower
        .replace(/[œæßø]/g, (sign) => LIGATURES[sign] ?? sign)
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain.replace(/ {2,}/g, ' ').trim();
}
