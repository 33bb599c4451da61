import { type PlainText } from './plain-text.ts';
import { matched, type Finding, type Rule } from './finding.ts';
import { matchesOf } from './matches-of.ts';

/** Most signs read behind the name of a secret. */
const READ = 180;

/** What opens an account: passwords, codes received, the three digits of a card. */

const NAMES =
  /(?<![a-z])(?:mots? ?(?:de?|2)? ?pass?e?s?|mdp|m\.d\.p|mot pass?e?|password|passwd|passcode|pwd|pass|(?<!\d )code (?:secret|pin|puk|confidentiel|de confirmation|de verification|de validation|d'activation|d'acces|dacces|de connexion|de connection|de securite|sms|provisoire|temporaire|personnel|recu|wifi|du wifi|(?:de (?:la|ma) )?box|de la carte|de ma carte|de carte|carte bleue|cb|caf|ameli|impots?|a \d chiffres|par sms|d'authentification|unique)|(?:le |mon |un |voici (?:le |mon )?)code(?! (?:postal|insee|ape|naf|de la route|promo|barre|cerfa|commune|departement|civil|penal|du travail|de cession|general|de l))|codes?(?= (?:que|qu')|(?: ?[:=]| est| c'est| cest) ?[0-9]| \d{4,8}(?!\d))|(?:le |mon |ma )?(?:pin|cle wifi|clef wifi|wifi)|cle de securite)(?![a-z])/g;

/** What may stand between the name of a secret and the secret. */
const LINK =
  /^(?:(?:[ ,;]{1,3}|')(?:de|du|d|la|le|les|l|ma|mon|mes|sa|son|ses|pour|sur|caf|ameli|impots?|gmail|facebook|france|travail|connect|franceconnect|compte|mail|email|boite|messagerie|actuel|actuelle|ancien|nouveau|provisoire|que|qu|j|je|jai|ai|vous|m|ont|a|avez|viens|recevoir|recu|recue|par|sms|telephone|carte|bleue|bancaire|cb|site|wifi|secret|confidentiel|pin|orange|free|sfr|msa|pole|emploi|mari|fille|fils|mere|pere|femme|maman|papa|mamie|papi|grand|belle|beau|soeur|frere|tante|oncle|niece|neveu|cousine?|voisine?|copine|copain|amie?|usager|dame|monsieur|banque|utilise|toujours|tape|mis|mets|avez|envoye|envoyee|envoie|donne|eu|as|dit)(?![a-z0-9])){0,9}/;
const EQUALS = /^ {0,2}(?:[:=]|->|=>|-(?= )) {0,2}["'«(]? ?/;
const IS =
  /^[ ,]{0,2}(?:c ?'? ?est|cest|c e|ce ?st|c(?= )|ses|s'est|est|etait|sera|is|donc|:)(?: ?:)? {1,2}(?:le |la |un |bien )?["'«(]? ?/;
const NEXT = /^ {1,2}["'«(]? ?/;
const TOKEN = /^[^\s"»[\]]{3,64}/u;
/** A code read out in pairs: `48 29 13`. */
const CODE =
  /^(?:[a-z]-)?\d(?:[ -]?\d){3,7}(?![\d€]| ?(?:€|euro|ans\b|fois\b|jours?\b|mois\b|chiffres|caracteres))/;

/** Words that say what became of a secret, and are none. */
const NO_SECRET = new Set(
  (
    'perdu perdue perdus oublie oubliee oublier oublies bloque bloquee bloques refuse refusee refuses incorrect incorrecte ' +
    'errone erronee faux fausse mauvais mauvaise invalide expire expiree change changee changer ' +
    'changes trop toujours plus bien quoi quel quelle quels ou deja obligatoire demande demandee complique ' +
    'compliquee difficile facile court courte long longue simple personnel secret vide ancien ' +
    'nouveau celui celle ceux dans sur pas moi mon mes une des les aux encore enregistre enregistree ' +
    'sauvegarde ecrit ecrite note notee jamais impossible introuvable valable valide reinitialise ' +
    'reinitialiser renouvele inconnu inconnue different differente pareil meme identique marche marchait fonctionne ' +
    'passe arrive arrivee recu recue envoye envoyee rejete rejetee desactive active activer reste ' +
    'juste correct correcte bon bonne exact ok non oui svp merci help aide comment pourquoi quand ' +
    'car mais que qui est avec pour par sans avant apres chez tous tout toute caf ameli impots impot ' +
    'ants msa gmail orange facebook hotmail mail email compte site internet telephone portable tel ' +
    'sms wifi banque securise trouve perdre retrouver recuperer modifier creer donner mettre taper ' +
    'noter garder demander recevoir recois vient ne je il elle on nous vous ils elles cela ca cassé ' +
    'casse nul compris erreur bug plante suspendu supprime efface important necessaire quelque ' +
    'parti disparu ici enfin alors aussi donc aupres via france travail pole emploi connect ' +
    'chiffre chiffres lettre lettres caracteres fois secu sociale franceconnect pris vole volee ' +
    'pirate piratee usurpe forgotten wrong lost blocked expired not invalid correct reset ' +
    'oubliés temporaire provisoire actuel unique sensible confidentiel prive inscrit marque affiche ' +
    'accepte reconnu ete etait sera serait peut doit faut fait faire dit veut me te se la le un au en ' +
    'de du et si il y a'
  ).split(' '),
);

/** A secret told before its name: `4829 est mon code`. */
const BEFORE =
  /(?<![^\s"'«(])(?<it>[^\s"'«»]{3,64})(?<after>["'»]? ?,? {1,2}(?:c ?'? ?est|cest|est|c) {1,2}(?:le |mon |son |ma )?(?:mot de passe|mdp|code (?:secret|pin|sms|recu|confidentiel|de ma|que|qu')|cryptogramme|cvv|pin))(?![a-z])/g;

/** A secret told as one: `loulou86` comme mot de passe. */
const AS =
  /(?<![^\s"'«(])(?<it>[^\s"'«»]{3,64})(?<after>["'»]? {1,2}(?:(?:par|sur|dans) (?:le |mon |un )?[a-z]{2,10} )?(?:comme|pour|en) (?:mon |le )?(?:mot de passe|mdp|code))(?![a-z])/g;
const BY_MESSAGE =
  /(?<![a-z])(?:sms|message|texto)(?: (?:dit|me dit|indique|recu|donne|c'est|est|:))? {0,2}(?<it>\d{3}[ -]?\d{3})(?!\d)/g;

const CVV =
  /(?<![a-z])(?:cvv2?|cvc2?|cryptogramme(?: visuel)?|crypto|(?:trois|3) (?:derniers )?chiffres (?:au dos|derriere|du dos|a l'arriere)(?: de (?:la|ma) carte)?|numero au dos de (?:la|ma) carte|code au dos(?: de (?:la|ma) carte)?)(?: de (?:la|ma) (?:carte|cb)(?: bleue| bancaire)?)?(?: ?[:=]| est| c'est| cest| c est| sont| ce sont| ces)? {0,2}(?:le |les )?(?<it>\d ?\d ?\d ?\d?)(?!\d)/g;
/** The day a card ends, when it is told right behind its number. */
const EXPIRY =
  /(?<=\d{3,4}[ ,;.(-]{1,3}(?:cvv|cvc|cryptogramme|crypto|date)?[ :]{0,2}(?:\d{3}[ ,;]{1,3})?)(?:exp(?:ire|iration|\.)?|valable|valide|fin)[a-z' ]{0,14}[: ]{0,2}(?<it>\d\d ?[/-] ?\d\d(?:\d\d)?)(?!\d)/g;

/** Passwords and codes in what people write, before or after their name. */
export const secrets: Rule = (text) => [
  ...namedSecrets(text),
  ...[BEFORE, AS].flatMap((pattern) => secretsBefore(text, pattern)),
  ...matched('password', BY_MESSAGE, text.plain),
  ...[CVV, EXPIRY].flatMap((pattern) => matched('card', pattern, text.plain)),
];

function namedSecrets({ plain }: PlainText): readonly Finding[] {
  return matchesOf(NAMES, plain).flatMap(({ 0: name, index }) => {
    const after = index + name.length;
    const found = secretIn(plain.slice(after, after + READ), /^(?:le |mon |un )?code$/.test(name));
    return found
      ? [{ kind: 'password' as const, from: after + found.from, to: after + found.to }]
      : [];
  });
}

function secretsBefore({ plain, original, at }: PlainText, pattern: RegExp): readonly Finding[] {
  return matched('password', pattern, plain).filter(({ from, to }) => {
    const typed = original.slice(at[from], at[to]);
    return looksSecret(plain.slice(from, to)) || /\p{Ll}\p{Lu}/u.test(typed);
  });
}

/** How a secret is led in: `equals` and `is` say that what follows is it. */
interface Lead {
  readonly how: 'equals' | 'is' | 'next';
  readonly length: number;
}

function leadOf(link: string): Lead | undefined {
  for (const [how, pattern] of [
    ['equals', EQUALS],
    ['is', IS],
    ['next', NEXT],
  ] as const) {
    const found = pattern.exec(link);
    if (found) return { how, length: found[0].length };
  }
  return undefined;
}

/** Where a secret stands in what follows its name; `vague`: a bare "code" may be any. */
function secretIn(rest: string, vague: boolean): { from: number; to: number } | undefined {
  const gap = LINK.exec(rest)?.[0].length ?? 0;
  const lead = leadOf(rest.slice(gap));
  if (lead === undefined) return undefined;
  const from = gap + lead.length;
  const said = rest.slice(from);
  const code = CODE.exec(said);
  if (code) return { from, to: from + code[0].length };
  const token = (TOKEN.exec(said)?.[0] ?? '').replace(/[.,;:?)]{1,3}$/, '');
  return isSecret(token, lead.how, vague) ? { from, to: from + token.length } : undefined;
}

function isSecret(token: string, how: Lead['how'], vague: boolean): boolean {
  if (token.length < 3 || NO_SECRET.has(token.replace(/[^a-z0-9]+$/, ''))) return false;
  if (/^[a-z]{1,2}'/.test(token) || (how === 'is' && saysState(token))) return false;
  const told = how === 'equals' || (how === 'is' && !vague);
  return told ? !/^\d{1,3}$/.test(token) : looksSecret(token);
}

/** "refusé", "bloquée", "introuvable": what became of it. */
function saysState(token: string): boolean {
  return /^[a-z]{3,}(?:able|ible|ement)$|^(?:re|de|in|im|mal)[a-z]{4,}[eu]e?s?$/.test(token);
}

const WITH_DIGIT = /^(?=.*\d)(?=.*[a-z]).{4,}$/;
/** Hours, ages, ranks and sizes. */
const MEASURE = /^\d{1,4}(?:h\d*|e|er|eme|ans|mn|min|[gm]hz|[gmk]o|[gm]b|g|m2|€)$/;
const WITH_SIGN = /[!?].|[@#$%&*+=_€£§^~|\\]/;

/** Digits and letters mixed, or signs among letters: no word of the language. */
function looksSecret(token: string): boolean {
  if (/^\d{4,8}$/.test(token)) return true;
  if (WITH_DIGIT.test(token)) return !MEASURE.test(token);
  return /[a-z]/.test(token) && WITH_SIGN.test(token);
}
