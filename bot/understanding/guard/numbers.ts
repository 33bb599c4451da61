import { runsOf, signsOf, type Group, type Run } from './digit-runs.ts';
import { matched, type Directory, type Finding, type Rule } from './finding.ts';
import { kindOf, namedKind, PLUS } from './kind-of-number.ts';
import { matchesOf } from './matches-of.ts';
import { isPublicList, isPublicNumber, isSpacedDate } from './public-numbers.ts';

/** Fewest digits in a row that are taken for a person's number, whatever it is. */
const LONG = 9;
/** A date is no number of a person, unless it is said to be a birth date. */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DATES = new RegExp(
  [
    `(?<!\\d)${DAY}([/.-])${MONTH}\\1(?:19|20)\\d\\d(?!\\d|\\1\\d)`,
    `(?<!\\d)(?:19|20)\\d\\d([/-])${MONTH}\\2${DAY}(?!\\d)`,
    `(?<!\\d|\\d[ ./-])${DAY}([/.-])${MONTH}\\3\\d\\d(?!\\d|[./-] ?[ab]?\\d)`,
  ].join('|'),
  'g',
);
const AMOUNTS =
  /(?<!\d)\d{1,3}(?:[ .]?\d{3}){0,2}(?:[,.]\d{1,2})? ?(?:€|euros?\b|eur\b|euro\b|centimes\b|francs?\b)/g;

/** A phone with odd signs between its pairs: `06,71,82,93,04`. */
const ODD_PAIRS = /(?<![\d,;:*|+])0[1-9]([,;:*|+~]) ?\d\d(?:\1 ?\d\d){3}(?![,;:*|+] ?\d|\d)/g;

/** Phones, social security, tax and card numbers, and any other long number. */
export const numbers: Rule = ({ plain }, directory) => {
  const dates = marked(DATES, plain);
  const amounts = marked(AMOUNTS, plain);
  const odd = matched('phone', ODD_PAIRS, plain).filter(
    ({ from, to }) => !isPublicNumber(plain.slice(from, to).replace(/\D/g, ''), directory),
  );
  return [
    ...odd,
    ...runsOf(plain).flatMap((run) => findIn(run, { plain, dates, amounts, directory })),
  ];
};

interface Place {
  readonly from: number;
  readonly to: number;
}

/** A mark on each sign that the pattern matches. */
function marked(pattern: RegExp, plain: string): Uint8Array {
  const marks = new Uint8Array(plain.length);
  for (const { 0: all, index } of matchesOf(pattern, plain))
    marks.fill(1, index, index + all.length);
  return marks;
}

function within({ from }: Place, marks: Uint8Array): boolean {
  return marks[from] === 1;
}

/** The text around a run of digits, with what in it is no number of a person. */
interface Around {
  readonly plain: string;
  readonly dates: Uint8Array;
  readonly amounts: Uint8Array;
  readonly directory: Directory;
}

function findIn(run: Run, { plain, dates, amounts, directory }: Around): readonly Finding[] {
  if (isPublicList(run, directory)) return [];
  const found: Finding[] = [];
  const rest: Group[] = [];
  const tell = () => {
    const finding = longNumber(plain, rest.splice(0), directory);
    if (finding) found.push(finding);
  };
  for (let at = 0; at < run.length;) {
    const group = run[at];
    if (!group) break;
    const known = within(group, dates) ? undefined : knownNumber(plain, run, at, directory);
    if (known && standsAlone(known.finding, rest)) {
      tell();
      found.push(known.finding);
      at += known.groups;
      continue;
    }
    if (within(group, dates) || within(group, amounts)) tell();
    else rest.push(group);
    at += 1;
  }
  tell();
  return found;
}

/** Ten digits amid a longer number are a part of it; a postcode may stand before a phone. */
function standsAlone({ kind }: Finding, before: readonly Group[]): boolean {
  return (kind !== 'phone' && kind !== 'keep') || before.length <= (kind === 'phone' ? 1 : 0);
}

interface Known {
  readonly finding: Finding;
  readonly groups: number;
}

/** The longest number of a known build that starts with a group and ends with one. */
function knownNumber(plain: string, run: Run, at: number, directory: Directory): Known | undefined {
  let best: Known | undefined;
  let signs = '';
  for (let end = at; end < run.length && signs.length < 19; end++) {
    signs += run[end]?.signs ?? '';
    const groups = run.slice(at, end + 1);
    const kind = kindOf(plain, signs, groups, directory);
    if (kind) best = { finding: toFinding(plain, kind, groups), groups: groups.length };
  }
  return best;
}

function toFinding(plain: string, kind: Finding['kind'], groups: readonly Group[]): Finding {
  const { from, to } = placeOf(groups);
  if (kind === 'phone') {
    const sign = PLUS.exec(plain.slice(Math.max(0, from - 3), from));
    return { kind, from: from - (sign ? sign[0].length : 0), to };
  }
  const key = kind === 'nir' ? KEY.exec(plain.slice(to, to + 16)) : null;
  return { kind, from, to: to + (key ? key[0].length : 0) };
}

/** The key of a social security number, when it is named. */
const KEY = /^[ ,;(]{0,3}(?:cle|clef|key)[ :]{0,3}\d\d(?!\d)\)?/;

function placeOf(groups: readonly Group[]): Place {
  const from = groups[0]?.from ?? 0;
  return { from, to: groups.at(-1)?.to ?? from };
}

/** What is left of a run: nine digits or more are masked, whatever they are. */
function longNumber(
  plain: string,
  groups: readonly Group[],
  directory: Directory,
): Finding | undefined {
  const signs = signsOf(groups);
  if (signs.length < LONG || isPublicList(groups, directory) || isSpacedDate(groups)) {
    return undefined;
  }
  const { from, to } = wholeWord(plain, groups);
  return { kind: namedKind(plain, signs, groups), from, to };
}

/** Letters written onto the digits belong to the number. */
function wholeWord(plain: string, groups: readonly Group[]): Place {
  const { from, to } = placeOf(groups);
  const before = /[a-z0-9]*$/.exec(plain.slice(Math.max(0, from - MOST_LETTERS), from));
  const after = /^[a-z0-9]*/.exec(plain.slice(to, to + MOST_LETTERS));
  return { from: from - (before?.[0].length ?? 0), to: to + (after?.[0].length ?? 0) };
}

const MOST_LETTERS = 20;
