import { isFiscal, isLuhn, isNirShape, isNirWithKey } from './check-digits.ts';
import { type Group } from './digit-runs.ts';
import { type Directory, type Finding, type Kind } from './finding.ts';
import { isPublicNumber } from './public-numbers.ts';

/** Most signs read before a number for the word that names it. */
const CONTEXT = 48;
/** What stands before a country's code. */
export const PLUS = /\+ ?\(?$/;

const FISCAL = /fiscal|impot|\bspi\b|declarant/;
const SECURITY = /\bsecu|securite sociale|\bnir\b|vitale|\bss\b|\bcpam\b|ameli/;
const CARD = /\bcarte (?:bancaire|bleue|de credit|visa|gold|premier)|\bcb\b|mastercard|\bvisa\b/;
const PHONE =
  /\btel\b|telephone|\bphone\b|portable|mobile|joindre|joignable|appel|rappel|\bfixe\b|whatsapp|\bsms\b/;

/** Of what known build the digits of these groups are, if any: `keep` where everyone may read it. */
export function kindOf(
  plain: string,
  signs: string,
  groups: readonly Group[],
  directory: Directory,
): Finding['kind'] | undefined {
  if (signs.length < 8) return undefined;
  const before = contextOf(plain, groups);
  const ends = endsNumber(plain, groups);
  if (PLUS.test(before)) return ends ? abroad(signs, directory) : undefined;
  if (isNirWithKey(signs)) return 'nir';
  if (signs.length === 13) return ends ? thirteen(signs, before) : undefined;
  if (isCard(signs)) return 'card';
  if (!isPhone(signs, groups, before)) return undefined;
  return isPublicNumber(signs, directory) ? 'keep' : 'phone';
}

/** Written with its country: `+33 8…` and lines of ours stay. */
function abroad(signs: string, directory: Directory): Finding['kind'] | undefined {
  if (signs.length > 15) return undefined;
  const isPublic = signs.startsWith('33') && isPublicNumber(`0${signs.slice(2)}`, directory);
  return isPublic ? 'keep' : 'phone';
}

/** Whether no digit follows closely: an international number goes on to its end. */
function endsNumber(plain: string, groups: readonly Group[]): boolean {
  return !/^[ .\-()]{0,3}\d/.test(plain.slice(groups.at(-1)?.to, (groups.at(-1)?.to ?? 0) + 4));
}

function contextOf(plain: string, groups: readonly Group[]): string {
  const from = groups[0]?.from ?? 0;
  return plain.slice(Math.max(0, from - CONTEXT), from);
}

function thirteen(signs: string, before: string): Kind | undefined {
  if (/^0033[1-9]/.test(signs)) return 'phone';
  if (FISCAL.test(before) && /^[0-3]/.test(signs)) return 'fiscal';
  if (isFiscal(signs) && !SECURITY.test(before)) return 'fiscal';
  return isNirShape(signs) ? 'nir' : undefined;
}

function isCard(signs: string): boolean {
  if (/^3[47]\d{13}$/.test(signs)) return isLuhn(signs);
  return /^[2-6]\d{15,18}$/.test(signs) && isLuhn(signs);
}

function isPhone(signs: string, groups: readonly Group[], before: string): boolean {
  if (/^0033[1-9]\d{8}$|^33[67]\d{8}$/.test(signs)) return true;
  if (/^[67]\d{8}$/.test(signs)) return PHONE.test(before);
  if (!/^0[1-9]\d{8}$/.test(signs)) return false;
  const lengths = groups.map((group) => group.signs.length);
  // `01 02 2026 14` is a date, `06000 06300` two postcodes.
  return !['2,2,4,2', '2,2,4,1,1', '5,5'].includes(lengths.join(','));
}

/** Of what kind a long number is, by the words before it. */
export function namedKind(plain: string, signs: string, groups: readonly Group[]): Kind {
  const before = contextOf(plain, groups);
  if (CARD.test(before) && signs.length >= 13 && signs.length <= 19) return 'card';
  if (isNirShape(signs)) return 'nir';
  if (FISCAL.test(before) && signs.length >= 12 && signs.length <= 14) return 'fiscal';
  return PHONE.test(before) && signs.length <= 12 ? 'phone' : 'id-number';
}
