import { type PlainText } from './plain-text.ts';
import { type Finding, type Rule } from './finding.ts';
import { matchesOf } from './matches-of.ts';

/** After these words a name comes, in small letters too. */
const SAID =
  /(?<![a-z])(?:j(?:e)? ?m ?'? ?e? ?ap+el+(?:e|es|ent)?|mapp?ell?e|moi c ?'? ?est(?= [a-z]{2,})|je me (?:pre)?nomme|my name is|i am called|(?<=\b(?:mari|femme|fils|fille|mere|pere|frere|soeur|bebe|enfant|amie?|voisine?|il|elle|conjointe?|compagnon|compagne|copain|copine|oncle|tante|cousine?|papa|maman|tuteur|curateur|mamie|papi|neveu|niece) )(?:s|se) ?'? ?(?:appell?e|apell?e|nomme|prenomme)|au nom de(?= (?:m\.|mr|mme|monsieur|madame|[a-z]+ [a-z]+))|je suis (?:madame|mme|mlle|mademoiselle|monsieur|mr|m\.|m|docteur|dr)(?=\.? )|(?:c'est|ici|cest) (?:madame|mme|monsieur|mr|m\.)(?= )|(?:nomme|denomme|prenomme)e?)\.? {1,2}/g;
/** A label, then the name. */
const LABELLED =
  /(?<![a-z])(?:(?:nom(?: de famille| de jeune fille| de naissance| d'usage| marital| complet)?(?: ?(?:et|,|\/|-|&)? ?prenoms?)?|prenoms?(?: ?(?:et|,|\/|-|&)? ?nom(?: de famille)?)?|family name|first name|full name|surname)(?: ?[:=] ?|(?: est| c'est| cest| c est| is) )|(?:patronyme|beneficiaire|titulaire|allocataire|signataire|demandeur|locataire) ?: ?(?:m\.|mr|mme|monsieur|madame)? ?)/g;
/** Only before a capital letter: "Mme Martin", never "madame comment". */
const TITLED =
  /(?<![a-z])(?:mme|madame|mlle|mademoiselle|monsieur|mr|m\.|m|mrs|ms|maitre|docteur|dr|je me presente)\.?,? {1,2}/g;
const PRESENTED =
  /(?<![a-z])(?:je suis|i am|i'm|c'est|signe|cordialement|salutations|merci d'avance|bien a vous|de la part d[e'])[ ,:.]{0,3}(?<=[ ,:.'])/g;

/** Before a name written as one: "ma fille Léa". */
const RELATED =
  /(?<![a-z])(?:mon|ma) (?:mari|femme|fils|fille|mere|pere|frere|soeur|bebe|amie?|voisine?|conjointe?|compagne|compagnon|copain|copine|oncle|tante|cousine?|neveu|niece|nom(?: de famille)?|prenom) {1,2}|(?<![a-z])(?:nom|prenom) {1,2}(?=[a-z]{2,20}(?: {0,2}[,;]|  ?(?:nom|prenom)(?![a-z])|$))/g;

/** Both as on a form, in capitals too: "nom DA SILVA prénom Maria". */
const FORM =
  /(?<![a-z])nom {1,2}(?=(?:[a-z'-]{2,20} {1,2}){1,3}prenom)|(?<![a-z])prenom {1,2}(?=(?:[a-z'-]{2,20} {1,2}){1,3}nom(?![a-z]))/g;

const WORD = /^\p{L}[\p{L}'-]{0,30}/u;
const PARTICLES = new Set(
  'de du des d le la el al ben ould bin van von da dos di ait abou abu'.split(' '),
);

/** Words that follow the same words and name nobody. */
const NO_NAME = new Set(
  (
    'a ai aie ait as au aux avec avez avoir bien bon bonjour bonsoir c ca car ce cela celui cest cet cette chez ' +
    'comment d dans de deja depuis des dois donc du elle elles en encore enfin est et etais etait ete ' +
    'etre eu faire fait faut habite habites ici il ils impossible incomplet incorrect inconnu ' +
    'inscrit inverse j jai jamais je jhabite juste l la le les leur leurs lui ma mais mal manque ' +
    'marque mauvais me mes merci mis moi moins mon n ne nee nes ni nom nos notre nous obligatoire on ou ' +
    'oublie par pareil parce pas peu peut plus pour pourquoi prenom puis qu quand que quel quelle ' +
    'qui quoi rien s sa sans se ses si son sous suis sur svp t ta tel tes ton tous tout toujours tres trop tu ' +
    'un une va vais veut veux vient voila votre vos vous voudrais y ans age agee seul seule mariee ' +
    'celibataire divorce divorcee veuf veuve pacse separe separee retraite retraitee etudiant ' +
    'etudiante chomeur malade enceinte handicape bloque bloquee perdu perdue nouveau nouvelle ' +
    'difference different differente faux fausse errone erronee ecrit ecrite orthographie change ' +
    'changee modifie identique meme correct bonne exact affiche absent usage naissance famille ' +
    'jeune marital epouse epoux mari femme fils fille mere pere enfant enfants frere soeur ami amie ' +
    'voisin voisine maire president presidente prefet directeur directrice juge ministre conseiller conseillere ' +
    'medecin docteur maitre agent inspecteur facteur tous toutes chef chers chere cher ' +
    'maman papa mamie papi tata tonton parents defunt defunte feu mort morte decede decedee ' +
    'monsieur madame mademoiselle mme mr messieurs mesdames caf cpam ameli msa impots impot ants ' +
    'francetravail securite sociale mairie prefecture poste banque assurance carsat urssaf mdph france travail pole ' +
    'emploi allocation prime retraite carte vitale rsa aah apl als alf dossier compte demande ' +
    'declaration numero code postal adresse date lieu telephone portable mail email passe mot ' +
    'aide aidez besoin question probleme rendez rdv aujourd demain hier matin soir lundi mardi ' +
    'mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout ' +
    'septembre octobre novembre decembre urgent urgence possible sincerement cordialement desole ' +
    'desolee toute votre toi lui eux elle personne quelqu quelque autre autres mineur majeur ' +
    'francais francaise etranger etrangere algerien marocain tunisien heureux fatigue nom service ' +
    'the my not is and i need want help from with here am a an proprietaire locataire salarie ' +
    'salariee auto entrepreneur independant agriculteur conjoint conjointe compagnon ex tuteur ' +
    'tutrice curateur curatrice mandataire gros non oui ok lettre courrier papier papiers sms appel hello ' +
    'comme quoi lequel laquelle lors lorsque alors ainsi aussi apres avant pendant vers entre ' +
    'contre deux trois quatre cinq six sept huit neuf dix justement plait plutot mediateur ' +
    'medecin assistante assistant infirmier avocat notaire huissier google facebook whatsapp free orange sfr parti partie ' +
    'habitant habitante reside vis vit viens pense crois sais cherche appelle appele telephone ' +
    'naturellement bizarre long court compliqué complique composé compose barre raye efface'
  ).split(' '),
);

/** Names told after "je m'appelle", a label or a title. */
export const names: Rule = (text) => [
  ...after(text, SAID, { capital: false, most: 4, least: 1 }),
  ...after(text, LABELLED, { capital: false, most: 4, least: 1 }),
  ...after(text, TITLED, { capital: true, most: 3, least: 1 }),
  ...after(text, PRESENTED, { capital: true, most: 3, least: 2 }),
  ...after(text, FORM, { capital: true, most: 3, least: 1 }),
  ...after(text, RELATED, { capital: true, most: 3, least: 1 }).filter(({ from }) =>
    // Not a message in capitals: "MA FILLE TRAVAILLE".
    /^\p{Lu}\p{Ll}/u.test(text.original.slice(text.at[from])),
  ),
];

interface Wanted {
  /** Each word starts with a capital letter. */
  readonly capital: boolean;
  readonly most: number;
  readonly least: number;
}

function after(text: PlainText, pattern: RegExp, wanted: Wanted): Finding[] {
  const found: Finding[] = [];
  for (const { 0: all, index } of matchesOf(pattern, text.plain)) {
    const from = index + all.length;
    const to = endOfName(text, from, wanted);
    if (to !== undefined) found.push({ kind: 'name', from, to });
  }
  return found;
}

/** Where the name that starts there ends; nothing when no name starts there. */
function endOfName(text: PlainText, from: number, wanted: Wanted): number | undefined {
  let at = from;
  let to: number | undefined;
  let words = 0;
  for (let read = 0; read < wanted.most + 3 && words < wanted.most; read++) {
    const word = wordAt(text, at, wanted);
    if (word === undefined) break;
    at += word.length;
    if (!PARTICLES.has(word)) {
      words += 1;
      to = at;
    }
    // A hyphen or one space goes on; a comma or a digit ends the name.
    const gap = /^(?: {1,2}|- ?|' ?)/.exec(text.plain.slice(at, at + 3));
    if (!gap) break;
    at += gap[0].length;
  }
  return words >= wanted.least ? to : undefined;
}

/** The word there, when it may be a part of a name. */
function wordAt(text: PlainText, at: number, wanted: Wanted): string | undefined {
  const word = WORD.exec(text.plain.slice(at, at + 32))?.[0];
  if (word === undefined || PARTICLES.has(word)) return word;
  return isName(text, word, at, wanted) ? word : undefined;
}

function isName(text: PlainText, word: string, at: number, { capital }: Wanted): boolean {
  const first = word.split(/['-]/)[0] ?? word;
  if (NO_NAME.has(word) || NO_NAME.has(first) || word.length < 2) return false;
  const letter = text.original.slice(text.at[at], text.at[at + 1]);
  return !capital || letter !== letter.toLowerCase();
}
