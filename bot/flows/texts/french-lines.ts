import { type CheckInput } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { isForCitizens, isFrench, linesOf, type Line } from './lines-of.ts';

/** French lines that the person reads. */
export function frenchLines(input: CheckInput): readonly Line[] {
  return sourcesOf(input)
    .flatMap(linesOf)
    .filter((line) => isFrench(line.lang) && isForCitizens(line));
}

/**
 * French lines to be judged plain or not: simple ones, and French ones that have a simple one
 * beside (without it, `missing-fr-simple` speaks).
 */
export function linesToBePlain(input: CheckInput): readonly Line[] {
  return frenchLines(input).filter(({ of }) => of.lines['fr-simple'] !== undefined);
}
