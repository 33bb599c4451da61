import { type WaysOf } from '../../reading/ways.ts';

/**
 * Folded words in which what is said of a matter is told plainly: "je veux en finir avec ce dossier"
 * is "je veux finir avec ce dossier", "à la rue avec ces codes" is "perdu". Where life is named beside
 * it, or where it is said twice, nothing is changed.
 */
export function mattersPlainly(ways: WaysOf, folded: string): string {
  if (ways('of-life').isIn(folded)) return folded;
  const ended = ways('ended-with-matter').isIn(folded) ? once(folded, 'en finir', 'finir') : folded;
  return ways('lost-with-matter').isIn(ended) ? once(ended, 'a la rue', 'perdu') : ended;
}

function once(folded: string, words: string, plain: string): string {
  const parts = ` ${folded} `.split(` ${words} `);
  return parts.length === 2 ? parts.join(` ${plain} `).trim() : folded;
}
