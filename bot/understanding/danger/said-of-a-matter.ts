/** "En finir" and "à la rue" are said of papers and sites too: no danger then. */

const THE = '(?:(?:toutes?|tous|tout) )?(?:ces?|cette|cet|les?|la|l)';
/** What is one's own is carried in the street: "à la rue avec mes papiers". */
const WHOSE = `(?:${THE}|mon|ma|mes|notre|nos|un|une|des)`;
/** Never a life, people, a roof, nor debts: those are said with a danger. */
const MATTER =
  '(?:(?:ordi|app|paper|form)\\w*|papiers?|dossiers?|demandes?|demarches?|declarations?|inscriptions?|actualisations?|courriers?|factures?|abonnements?|amendes?|impots|administrations?|(?:histoire|affaire)s? d\\w*|divorces?|trucs?|machins?|codes?|identifiants?|mots? de passe|mdp|sites?|comptes?|internet|informatique|numerique|mails?|france ?connect|pronote|ameli|attestations?|cartes? grises?)';
const AND_MATTER = (whose: string): string =>
  `(?= (?:\\w+ )?(?:avec|en|sur|niveau|cote) (?:${whose} )?${MATTER} )`;
const ENDING = new RegExp(` en finir${AND_MATTER(WHOSE)}`, 'g');
const LOST = new RegExp(` a la rue${AND_MATTER(THE)}`, 'g');
const OF_LIFE = / (?:vie|vivre|existence|jours|mourir) /;

/**
 * Words (folded, between spaces) in which what is said of a matter is told plainly: "je veux en finir
 * avec ce dossier" is "je veux finir avec ce dossier", "à la rue avec ces codes" is "perdu". Where
 * life is named beside it, nothing is changed.
 */
export function mattersPlainly(said: string): string {
  return OF_LIFE.test(said) ? said : said.replace(ENDING, ' finir').replace(LOST, ' perdu');
}
