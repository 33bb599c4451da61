import { isIban } from './check-digits.ts';
import { type Finding, type Rule } from './finding.ts';
import { matchesOf } from './matches-of.ts';

/** Signs of an account number by country; others are tried at each length. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 ' +
    'do28 dz26 ee20 eg29 es24 fi18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 ' +
    'il23 iq23 is26 it27 jo30 kw30 kz20 lb28 li21 lt20 lu20 lv21 ma28 mc27 md24 me22 mk19 ' +
    'mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 qa29 ro24 rs22 sa24 se24 si19 sk24 sm27 ' +
    'sn28 tn24 tr26 ua29 vg24 xk20'
  )
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);
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
  const wanted = LENGTHS.get(signs.slice(0, 2));
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
