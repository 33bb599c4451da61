import { type Operator } from '../../permanences/model.ts';
import { fold } from '../../territory/fold.ts';
import { type Translatable } from './translatable.ts';

/** Words of a line of a list that may be the same in two languages: a list has no mark for a line. */
const SHORT_LINE = 2;

/** What operators are called, folded: names are the same in every language. */
export function namesOf(operators: Iterable<Operator>): ReadonlySet<string> {
  const names = [...operators].flatMap(({ names: { now, before }, said, account, site }) => [
    now,
    ...before,
    said.fr,
    account ?? '',
    site ?? '',
  ]);
  return new Set(names.map(nameIn));
}

/** "La Caf" and "Caf" are one name. */
function nameIn(line: string): string {
  return fold(line).replace(/^(?:l[ae]s?|l) /u, '');
}

/**
 * Position of the first line that is the French itself, copied instead of translated. Names, numbers,
 * addresses, capitals and words quoted from a screen are the same in every language, and so may be
 * the words that people say.
 */
export function copiedLine(
  { lines, list, isFree }: Translatable,
  translated: readonly string[],
  names: ReadonlySet<string>,
): number | undefined {
  if (isFree) return undefined;
  const french = new Set(Object.values(lines).flat().map(fold));
  const at = translated.findIndex((line) => {
    const folded = fold(line);
    if (!french.has(folded) || names.has(nameIn(line)) || isBare(line)) return false;
    return !list || folded.split(' ').length > SHORT_LINE;
  });
  return at < 0 ? undefined : at;
}

/** Nothing but placeholders, addresses, numbers, words in capitals, or what a screen or a paper says. */
function isBare(line: string): boolean {
  if (/^[«"“][^«»"“”]+[»"”][.!?]?$/u.test(line.trim())) return true;
  const left = line
    .replace(/\{[^{}]*\}/gu, ' ')
    .replace(/\b[\w-]+(?:\.[\w-]+)+\b/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu, ' ');
  return !/\p{L}/u.test(left);
}
