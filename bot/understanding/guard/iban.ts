import { ownValue } from '../../engine/own-value.ts';
import { isIban } from './check-digits.ts';
import { type Finding, type Rule } from './finding.ts';
import { matchesOf } from './matches-of.ts';

/** Signs of an account number by country; others are tried at each length. */
const LENGTHS: Readonly<Record<string, number>> = {
  ad: 24,
  ae: 23,
  al: 28,
  at: 20,
  az: 28,
  ba: 20,
  be: 16,
  bg: 22,
  bh: 22,
  br: 29,
  by: 28,
  ch: 21,
  cr: 22,
  cy: 28,
  cz: 24,
  de: 22,
  dk: 18,
  do: 28,
  dz: 26,
  ee: 20,
  eg: 29,
  es: 24,
  fi: 18,
  fo: 18,
  fr: 27,
  gb: 22,
  ge: 22,
  gi: 23,
  gl: 18,
  gr: 27,
  gt: 28,
  hr: 21,
  hu: 28,
  ie: 22,
  il: 23,
  iq: 23,
  is: 26,
  it: 27,
  jo: 30,
  kw: 30,
  kz: 20,
  lb: 28,
  li: 21,
  lt: 20,
  lu: 20,
  lv: 21,
  ma: 28,
  mc: 27,
  md: 24,
  me: 22,
  mk: 19,
  mr: 27,
  mt: 31,
  mu: 30,
  nl: 18,
  no: 15,
  pk: 24,
  pl: 28,
  ps: 29,
  pt: 25,
  qa: 29,
  ro: 24,
  rs: 22,
  sa: 24,
  se: 24,
  si: 19,
  sk: 24,
  sm: 27,
  sn: 28,
  tn: 24,
  tr: 26,
  ua: 29,
  vg: 24,
  xk: 20,
};
const START = /(?<![a-z0-9])[a-z] ?[a-z] ?[.-]? ?\d ?\d/g;
const MOST = 34;
const LEAST = 15;
/** The account as older papers write it: bank, desk, account, key. */
const RIB =
  /(?<=\b(?:iban|rib|compte(?: bancaire)?)\b[^0-9]{0,30})\d(?:[ .-]{0,2}[0-9]){13,26}(?!\d)/g;

/** Account numbers of any country, spaced or not, whole or with a slip. */
export const ibans: Rule = ({ plain }) => {
  const found: Finding[] = [];
  let free = 0;
  for (const { index } of matchesOf(START, plain)) {
    if (index < free) continue;
    const to = endOf(plain, index);
    if (to === undefined) continue;
    found.push({ kind: 'iban', from: index, to });
    free = to;
  }
  for (const { 0: run, index } of matchesOf(RIB, plain)) {
    found.push({ kind: 'iban', from: index, to: index + run.length });
  }
  return found;
};

/** Where the account number that starts there ends. */
function endOf(plain: string, from: number): number | undefined {
  const { signs, ends } = signsFrom(plain, from);
  const wanted = ownValue(LENGTHS, signs.slice(0, 2));
  const lengths = wanted === undefined ? [] : [wanted];
  for (let length = MOST; wanted === undefined && length >= LEAST; length--) lengths.push(length);
  const whole = lengths.find(
    (length) =>
      signs.length >= length &&
      isMostlyDigits(signs.slice(0, length)) &&
      isIban(signs.slice(0, length)),
  );
  if (whole !== undefined) return ends[whole - 1];
  return wanted === undefined ? undefined : slippedEnd(plain, from, ends, wanted);
}

/** Words pass the check one time in a hundred: "j'ai 62 ans et 170 trimestres". */
function isMostlyDigits(signs: string): boolean {
  return signs.replace(/\D/g, '').length >= signs.length / 2;
}

/** The next letters and digits, and where each ends; two signs apart at most. */
function signsFrom(plain: string, from: number): { signs: string; ends: readonly number[] } {
  const ends: number[] = [];
  let signs = '';
  for (let at = from, gap = 0; at < plain.length && signs.length < MOST && gap <= 2; at++) {
    const sign = plain[at] ?? '';
    if (/[a-z0-9]/.test(sign)) {
      signs += sign;
      ends.push(at + 1);
      gap = 0;
    } else if (/[ .\-_/]/.test(sign)) gap += 1;
    else break;
  }
  return { signs, ends };
}

/** A slip in a known country's number: mostly digits, of about the right length. */
function slippedEnd(
  plain: string,
  from: number,
  ends: readonly number[],
  wanted: number,
): number | undefined {
  const words = plain.slice(from, ends.at(-1)).split(/(?<=[ .\-_/])/);
  let to = from;
  let count = 0;
  for (const word of words) {
    const signs = word.replace(/[^a-z0-9]/g, '');
    if (count >= 4 && (!/\d/.test(signs) || count >= wanted)) break;
    count += signs.length;
    to += word.length;
  }
  const run = plain.slice(from, to).trimEnd();
  const digits = run.replace(/\D/g, '').length;
  return count >= wanted - 4 && digits >= wanted * 0.6 ? from + run.length : undefined;
}
