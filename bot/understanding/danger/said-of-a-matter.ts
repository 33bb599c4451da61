import { type WaysOf } from '../../reading/ways.ts';

/**
 * Folded words in which what is said of a matter is told plainly: "je veux en finir avec ce dossier"
 * is "je veux finir avec ce dossier", "à la rue avec ces codes" is "perdu". What is exclaimed of a
 * price ("mourir de honte" too), and what tells of no danger in itself ("ma paye est coupée", "il
 * n'habite pas avec moi"), is left out. Where life is named beside it, or where it is said twice, nothing
 * more is changed.
 */
export function mattersPlainly(ways: WaysOf, text: string): string {
  const folded = ways('exclaimed').replaced(text, '');
  if (ways('of-life').isIn(folded)) return folded;
  const ended = ways('ended-with-matter').isIn(folded) ? once(folded, 'en finir', 'finir') : folded;
  const lost = ways('lost-with-matter').isIn(ended) ? once(ended, 'a la rue', 'perdu') : ended;
  // Ways of things that tell of no danger; of some, only where nothing of a harm stands beside them.
  const harmless = ['no-danger'];
  if (!ways('harm-told').isIn(folded)) {
    harmless.push('child-kept');
    if (!ways('harm-near').isIn(folded)) harmless.push('harmless');
  }
  if (ways('doctors').isIn(folded)) harmless.push('no-danger-of-doctors');
  return harmless.reduce((said, name) => ways(name).replaced(said, ''), lost);
}

function once(folded: string, words: string, plain: string): string {
  const parts = ` ${folded} `.split(` ${words} `);
  return parts.length === 2 ? parts.join(` ${plain} `).trim() : folded;
}
