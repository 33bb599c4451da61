/**
 * A number as it is said and read aloud: `3230` → "32 30", `0556430000` → "05 56 43 00 00",
 * `0809401401` → "0 809 401 401", `+33556430000` → "05 56 43 00 00", `+687257110` → "+687 25 71 10".
 * Anything else stays.
 *
 * @example formatPhone('3230') // '32 30'
 */
export function formatPhone(number: string): string {
  const digits = dialPhone(number).replace(/^\+33/, '0');
  const [, code, rest] = ABROAD.exec(digits) ?? [];
  if (code !== undefined && rest !== undefined) return `${code} ${inPairs(rest)}`;
  if (!/^\d+$/.test(digits)) return number.trim();
  if (digits.length === 10 && digits.startsWith('08')) {
    return `0 ${digits.slice(1, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  }
  // European numbers of general interest, 116 006.
  if (/^116\d{3}$/.test(digits)) return `116 ${digits.slice(3)}`;
  // 17, 115, 3919, ten digits: in pairs; three digits are said whole.
  if (digits.length === 3) return digits;
  return digits.length % 2 === 0 ? inPairs(digits) : digits;
}

/** Six or eight digits after a country's code: those of the Pacific, and of Saint-Pierre. */
const ABROAD = /^(\+\d{3})((?:\d\d){3,4})$/;

function inPairs(digits: string): string {
  return (digits.match(/../g) ?? []).join(' ');
}

/** What is dialled: digits only, a leading + kept. */
export function dialPhone(number: string): string {
  return number.trim().replace(/(?!^\+)[^\d]/g, '');
}
