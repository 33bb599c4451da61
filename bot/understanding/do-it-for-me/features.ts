import { type Families } from '../model/families.ts';
import { featuresOf as partsOf } from '../model/features.ts';

/**
 * The features of folded clauses, each once: those of all their words, and how each clause begins
 * ("^^faites", "^^faites le", "^^@faites") and ends ("$$moi"): an order opens a clause, and for
 * whom it is closes it.
 *
 * @example
 * const families = createFamilies(new Map());
 * featuresOf(['faites le dossier'], families).has('^^faites le') // true
 */
export function featuresOf(clauses: readonly string[], families: Families): ReadonlySet<string> {
  const features = partsOf(clauses.join(' '), families);
  for (const clause of clauses) {
    const words = clause.split(' ');
    const [first = '', second] = words;
    const last = words.at(-1) ?? '';
    features.add(`^^${first}`);
    if (second !== undefined) features.add(`^^${first} ${second}`);
    features.add(`$$${last}`);
    const found = families.of(words);
    for (const family of found[0] ?? []) features.add(`^^@${family}`);
    for (const family of found.at(-1) ?? []) features.add(`$$@${family}`);
  }
  return features;
}
