import { type Finding, type Rule } from './finding.ts';
import { matchesOf } from './matches-of.ts';

const UNITS = 'un deux trois quatre cinq six sept huit neuf'.split(' ');
const TEENS = 'dix onze douze treize quatorze quinze seize'.split(' ');
const TENS = 'vingt trente quarante cinquante soixante septante octante nonante'.split(' ');
const WORDS = ['zero', 'une', 'vingts', 'zeros', ...UNITS, ...TEENS, ...TENS];
const ONE = `(?:${WORDS.join('|')})(?![a-z])`;
/** Five number words or more in a row. */
const RUN = new RegExp(`(?<![a-z-])${ONE}(?:[ ,.-]{1,3}(?:et )?${ONE}){4,40}`, 'g');
/** A phone half in words: "zéro six 71 82 93 04", "06 soixante-douze 82…". */
const MIXED = new RegExp(
  `(?<![a-z\\d-])(?:zero|0[1-9]?)(?:[ ,.-]{1,3}(?:et )?(?:${ONE}|\\d{1,2}(?!\\d))){4,12}`,
  'g',
);
const FEWEST_DIGITS = 9;
const MOST_PHONE_DIGITS = 11;

/** Numbers read out in words: "zéro six, douze, trente-quatre…". */
export const spelledNumbers: Rule = ({ plain }) => {
  const found: Finding[] = [];
  for (const { 0: all, index } of matchesOf(RUN, plain)) {
    const digits = digitsSaid(all.split(/[ ,.-]+/));
    if (digits < FEWEST_DIGITS) continue;
    const kind = /^zero[ ,.-]/.test(all) && digits <= MOST_PHONE_DIGITS ? 'phone' : 'id-number';
    found.push({ kind, from: index, to: index + all.length });
  }
  for (const { 0: all, index } of matchesOf(MIXED, plain)) {
    const digits = digitsSaid(all.split(/[ ,.-]+/));
    if (digits < FEWEST_DIGITS || digits > MOST_PHONE_DIGITS || !/[a-z]/.test(all)) continue;
    found.push({ kind: 'phone', from: index, to: index + all.length });
  }
  return found;
};

/** How many digits number words write, two by two as they are read out. */
function digitsSaid(words: readonly string[]): number {
  let digits = 0;
  let before = '';
  for (const word of words) {
    if (word === 'et') continue;
    digits += /^\d/.test(word) ? word.length : digitsOf(word, before);
    before = word.startsWith('vingt') ? 'vingt' : word;
  }
  return digits;
}

function digitsOf(word: string, before: string): number {
  // "quatre vingt" is one number of two digits.
  if (before === 'quatre' && word.startsWith('vingt')) return 1;
  const small = UNITS.includes(word) || TEENS.includes(word);
  if (TENS.includes(before) && small) return 0;
  if (before === 'dix' && /^(?:sept|huit|neuf)$/.test(word)) return 0;
  return TENS.includes(word) || TEENS.includes(word) ? 2 : 1;
}
