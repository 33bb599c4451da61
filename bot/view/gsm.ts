/**
 * What a text message counts in. The basic table of GSM 03.38 holds é è à ù ì ò but not ê ô ç « » ’:
 * one sign outside it and a part holds 67 instead of 153.
 */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡' +
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two septets each: an escape comes before. */
const EXTENDED = new Set('^{}\\[~]|€\f');

/** Signs of print that have a plain one. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/«\s*|\s*»|[“”„]/g, '"'],
  [/[’‘ʼ`]/g, "'"],
  [/[‐‑–—•·]/g, '-'],
  [/…/g, '...'],
  [/œ/g, 'oe'],
  [/Œ/g, 'OE'],
  [/[^\S\n]+/g, ' '],
];

/** Latin letters under marks that the table has not. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/gu;
const MARKS = /\p{M}/gu;

/** The same words in signs of the table, as far as it goes: other scripts stay as they are. */
export function toGsm(text: string): string {
  const plain = PLAIN.reduce((shown, [sign, by]) => shown.replace(sign, by), text);
  return plain.replace(MARKED, (letter) =>
    BASIC.has(letter) ? letter : letter.normalize('NFD').replace(MARKS, ''),
  );
}

/** What one message holds, and each part of a longer one. */
const GSM = { whole: 160, part: 153 };
const UCS2 = { whole: 70, part: 67 };

/** Parts that a message is sent in. */
export function smsParts(text: string): number {
  const signs = Array.from(text);
  const isGsm = signs.every((sign) => BASIC.has(sign) || EXTENDED.has(sign));
  const { whole, part } = isGsm ? GSM : UCS2;
  const sizes = signs.map((sign) => (isGsm ? (EXTENDED.has(sign) ? 2 : 1) : sign.length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= whole) return 1;
  // A sign is never cut in two between parts.
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}
