/**
 * How signs of danger are written: families of words, and how near they stand. Words are folded
 * (`readPlea`); each sign begins with a whole word.
 */

/** One of some words: `*` is any ending, `_` a space. */
export function oneOf(words: string): string {
  const all = words.trim().split(/\s+/);
  return `(?:${all.map((word) => word.replaceAll('_', ' ').replaceAll('*', '\\w*')).join('|')})`;
}

/** At most so many words between. */
const gap = (most: number): string => `(?:\\w+ ){0,${most}}?`;

/** One thing, then another within a few words. */
export function then(first: string, second: string, most = 4): string {
  return `${first} ${gap(most)}${second}(?= )`;
}

/** One thing and another within a few words, whichever comes first. */
export function near(one: string, other: string, most = 4): string {
  return `${then(one, other, most)}|${then(other, one, most)}`;
}

/** Somebody who may hurt. */
export const HE = oneOf(`
  il elle on ils elles y lui eux qui mari conjoint* copain* copine* compagn* ex mec* keum* homme* femme*
  pere mere papa maman fils fille frere* soeur* beau_pere belle_mere beau_frere beau_fils belle_fille parents
  daron* oncle tonton tante cousin* neveu gendre papi papy patron* chef* proprio* proprietaire* coloc*
  collegue* voisin* concubin* epoux epouse fiance* cheri* petit_ami petit_copain petit_fils petite_fille enfants
  ami amie type* gars garcon* jeunes inconnu agresseur* quelqu_un monsieur famille tuteur auxiliaire
  aide_soignant* infirmier* client* prof moniteur`);

/** The one who is hurt. */
export const ME = '(?:me|m|ma|moi|nous|te|la|le|les|l|lui|se|s)';

/** Somebody loved or near, who may be in danger. */
export const NEAR_ONE = oneOf(`
  mari femme conjoint* compagn* copain* copine* fils fille enfant* bebe pere mere papa maman frere soeur
  oncle tante cousin* neveu niece ami amie voisin* collegue grand_mere grand_pere mamie papi papy mamy
  beau_pere belle_mere usager* beneficiaire dame monsieur personne client* homme quelqu_un il elle`);

/** A child, in all words. */
export const CHILD = oneOf(`
  enfant enfants bebe* petit petite petits petites gosse* gamin* mome* minot* mineur* fillette* garcon garconnet
  nourrisson* ado ados adolescent* eleve* fils fille filles neveu niece petit_fils petite_fille
  petits_enfants petit_frere petite_soeur`);

/** An age under eighteen. */
export const YOUNG = '(?:[1-9]|1[0-7]) ans?';

/** Today, tonight, at once. */
export const NOW = oneOf(
  'ce_soir cette_nuit maintenant aujourd_hui d_urgence urgent* en_urgence urgence vite tout_de_suite de_suite immediat* tonight now',
);

/** A little word of denial or want. */
export const NONE = '(?:pas|plus|rien|jamais|aucune?|sans|ni|nulle?)';
