/** A text in plain small signs, with the way back to the text as it was typed. */
export interface PlainText {
  readonly original: string;
  /** Small letters without accents, digits 0–9, plain spaces, hyphens and apostrophes. */
  readonly plain: string;
  /** Where each sign of `plain` begins in `original`, then the length of `original`. */
  readonly at: readonly number[];
}

const IGNORED = /^[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/u;
const LATIN = /^[a-z0-9 -~€°]+$/;
const DASH = /^\p{Pd}$/u;
const SPACE = /^[\s\u00a0\u202f]$/u;
const DIGIT = /^\p{Nd}$/u;

/**
 * Plain signs of a text, one for one or several of it, in the same order. Marks and invisible
 * signs vanish, so that an accent typed apart or a zero-width space hides nothing.
 */
export function toPlainText(original: string): PlainText {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  for (const sign of original) {
    const small = plainSign(sign);
    plain += small;
    for (let left = small.length; left > 0; left--) at.push(index);
    index += sign.length;
  }
  at.push(original.length);
  return { original, plain, at };
}

const KNOWN = new Map<string, string>();
/** Signs remembered; beyond it they are worked out anew, so that memory stays bounded. */
const MAX_KNOWN = 4_000;

function plainSign(sign: string): string {
  const known = KNOWN.get(sign);
  if (known !== undefined) return known;
  const found = workedOut(sign);
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(sign, found);
  return found;
}

function workedOut(sign: string): string {
  if (IGNORED.test(sign)) return '';
  if (SPACE.test(sign)) return ' ';
  if (DASH.test(sign) || sign === '−') return '-';
  if (/^[’‘ʼ´`′]$/u.test(sign)) return "'";
  if (/^[·•∙]$/u.test(sign)) return '.';
  if (DIGIT.test(sign)) return String(digitOf(sign));
  const small = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = small.replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  return LATIN.test(latin) ? latin : sign.length === 1 ? sign : '\ufffd';
}

/** Digits of one script stand in order, its zero first. */
function digitOf(sign: string): number {
  const plain = sign.normalize('NFKD');
  if (/^\d$/.test(plain)) return Number(plain);
  let value = 0;
  let code = sign.codePointAt(0) ?? 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}
