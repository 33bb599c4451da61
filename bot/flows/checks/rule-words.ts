/**
 * The word list of the rule "orienter, ne pas remplir à la place", on folded text (no accent, no
 * sign: `territory/fold`). French and English. Each pattern says what it catches; what is
 * negated (« ne donnez jamais… ») is advice and passes.
 */

const any = (...words: readonly string[]) => `(?:${words.join('|')})`;

/** Not right after a negation: « ne donnez », "never give", "do not type". */
const AFFIRMED = '(?<!\\b(?:ne|n|ni|sans|jamais|never|not|don t|without) (?:\\w+ ){0,2})\\b';
/** A few words between, none of them a negation. */
const gap = (most: number) => `(?:(?!(?:ne|n|pas|jamais|ni|not|never|with) )\\w+ ){0,${most}}`;

const YOUR = any('votre', 'vos', 'ton', 'ta', 'tes', 'son', 'sa', 'ses', 'mon', 'ma', 'mes');
const ARTICLE = any('le', 'la', 'les', 'l', 'un', 'une', 'du', 'des', YOUR);

/** What nobody else may know: asked with any article. */
const SECRET = any(
  'mots? de passe',
  'codes?(?! (?:de la route|du travail))',
  'identifiants?',
  'carte bancaire',
  'numeros? (?:de |d )?(?:securite sociale|secu|carte|compte|telephone|fiscal|allocataire|etranger)',
  'iban',
);
/** What says who one is or what one has: asked with « votre ». */
const PERSONAL = any(
  'numeros?',
  'noms?',
  'prenoms?',
  'adresses?',
  'e ?mail',
  'mail',
  'courriel',
  'dates? de naissance',
  'revenus?',
  'salaires?',
  'loyer',
  'ressources',
  'montants?',
  'telephone',
  'coordonnees',
  'age',
  'rib',
);
const DATA = any(
  `${ARTICLE} (?:\\w+ )?${SECRET}`,
  `${YOUR} (?:\\w+ )?${PERSONAL}`,
  'nom et prenom',
  'nom prenom',
);

const DATA_EN = any(
  '(?:your|their|my) (?:\\w+ ){0,3}(?:number|password|code|name|address|e ?mail|phone|income|salary|rent|amount|date of birth|age|login)s?',
  '(?:the|a) (?:\\w+ ){0,2}(?:password|pin|sms code)s?',
);

const TELL = any(
  'tapez',
  'saisissez',
  'entrez',
  'inscrivez',
  'indiquez',
  'donnez',
  'renseignez',
  'ecrivez',
  'communiquez',
  'fournissez',
  'dictez',
  'envoyez',
  'precisez',
  'repetez',
  'recopiez',
  'confirmez',
  'confiez',
  'dites',
  'mettez',
);
const TO_TELL = any(
  'taper',
  'saisir',
  'entrer',
  'inscrire',
  'indiquer',
  'donner',
  'renseigner',
  'ecrire',
  'communiquer',
  'fournir',
  'dicter',
  'envoyer',
  'preciser',
  'dire',
);
const TELL_EN = any(
  'type',
  'enter',
  'give',
  'write',
  'provide',
  'send',
  'tell',
  'submit',
  'confirm',
  'repeat',
  'fill in',
);
const HERE = any(
  'ici',
  'ci dessous',
  'ci apres',
  'dans (?:le|ce) chat',
  'dans (?:la|cette) (?:conversation|discussion)',
  'dans cette (?:page|fenetre|case)',
  'dans (?:le|votre) message',
  'dans (?:la|votre) reponse',
  'here',
  'below',
  'in (?:the|this) chat',
);

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source));
}

/** Asking for personal data on the very screen where one answers: question, label, help. */
export const ASKS_ON_SCREEN = patterns(
  `\\bquel(?:le)?s? (?:est|sont) ${any(DATA, 'le montant', 'le numero', 'l adresse', 'le nom')}\\b`,
  `${AFFIRMED}${TELL} ${gap(4)}${DATA}\\b`,
  `\\b(?:merci de?|veuillez|pouvez vous (?:me|nous)) ${gap(1)}${TO_TELL} ${gap(4)}${DATA}\\b`,
  `^${TO_TELL} ${DATA}\\b`,
  '\\b(?:tape|donne|indique|ecris|saisis|entre|dis|envoie) (?:\\w+ ){0,3}(?:ton|ta|tes) (?:\\w+ )?(?:mot de passe|code|numero|nom|prenom|adresse|mail)\\b',
  '\\bcombien (?:gagnez|touchez|percevez|recevez|payez|devez) vous\\b',
  '\\bvous (?:gagnez|touchez|percevez|recevez|payez|devez) combien\\b',
  '\\bcomment vous appelez vous\\b|\\bou habitez vous\\b|\\bquand etes vous nee?\\b',
  `\\bje (?:donne|tape|saisis|entre|indique|ecris|envoie|communique) ${gap(2)}${DATA}\\b`,
  `\\bwhat (?:is|are|s) (?:${DATA_EN}|the (?:amount|number|address))\\b`,
  `(?<!\\b(?:you|they|people|to) )${AFFIRMED}${TELL_EN} ${gap(4)}${DATA_EN}\\b`,
  '\\bhow much (?:do you (?:earn|get|owe|pay|receive)|is your)\\b|\\bwhere do you live\\b',
);

/** A question that is only the name of a datum: « Votre numéro fiscal ? », « Nom : ». */
export const ASKS_BARELY = patterns(
  `^(?:${YOUR} )?(?:\\w+ )?${any(SECRET, PERSONAL)}(?: (?:de|d|fiscal|sms|secret|postale?|mail|securite|sociale|secu|allocataire|dossier|telephone|complete?|et|prenoms?|nom))*$`,
);

/** Asking for personal data anywhere: for us, here, or a secret for whoever it may be. */
export const ASKS_ANYWHERE = patterns(
  `${AFFIRMED}${TELL} (?:nous|moi) ${gap(4)}${DATA}\\b`,
  `${AFFIRMED}${any(TELL, TELL_EN)} ${gap(4)}${any(DATA, DATA_EN)} ${gap(5)}${HERE}\\b`,
  `${AFFIRMED}${any(TELL, 'montrez')} (?:nous|moi) ${gap(2)}(?:photo|copie|scan)\\b`,
  `${AFFIRMED}(?:deposez|joignez|importez|photographiez|telechargez) ${gap(5)}${HERE}\\b`,
  `${AFFIRMED}repondez ${gap(3)}avec ${YOUR}\\b`,
  `${AFFIRMED}(?:donnez|dites|communiquez|confiez|dictez|envoyez|montrez) ${gap(3)}(?:mots? de passe|carte bancaire|codes? (?:sms|secret|recu|de securite|d acces))\\b`,
  `\\b(?:je|nous|on) ${gap(2)}(?:note|notons|tape|tapons|garde|gardons|enregistre|enregistrons|saisis|saisit|repete|recopie) ${gap(2)}${DATA}\\b`,
  `${AFFIRMED}(?:give|tell|send|show) (?:us|me) ${gap(4)}${DATA_EN}\\b`,
  `${AFFIRMED}(?:give|tell|share|send|show) ${gap(4)}(?:password|pin|sms code)\\b`,
);

/** Saying who one is, for somebody else to read out. */
export const SAYS_WHO = patterns(
  '\\bje m appelle\\b',
  '\\bmon (?:nom|prenom) est\\b',
  '\\bmy name is\\b',
);

/** On the raw text: a blank left to be filled in. */
export const BLANK = /_{2,}|\.{4,}|…{2,}|\[[^\]]*\]|\bX{3,}\b/iu;

const US = any(
  'nous',
  'on',
  '(?:le|ce) (?:robot|bot|guide|chat)',
  'l assistant',
  'l application',
  'notre equipe',
  'nos (?:conseillers|mediateurs|equipes)',
  'aiguillage',
  '(?:le|la|un|une|votre) (?:conseill(?:er|ere)|mediat(?:eur|rice))(?: numerique)?',
);
const DOCUMENT = any(
  'declarations?',
  'demandes?',
  'dossiers?',
  'formulaires?',
  'demarches?',
  'papiers',
  'inscription',
  'actualisation',
  'documents?',
  'courriers?',
  'lettres?',
  'recours',
  'paiements?',
  'factures?',
);
const FILLS = any(
  'rempli(?:s|t|ssons|ssent|r|rai|ra|rons)',
  'complet(?:e|ons|ent|er|erai|era|erons)',
  'sign(?:e|ons|ent|er|erai|era|erons)',
  'saisi(?:s|t|ssons|ssent|r|rai|ra|rons)',
);
const SENDS = any(
  'envo(?:ie|ient|yons|yer)|enverr(?:ai|a|ons)',
  'transmet(?:s|tons|tre|trai|tra|trons)?',
  'valid(?:e|ons|er|erai|era|erons)',
  'depos(?:e|ons|er|erai|era|erons)',
);
const DOES = any(
  FILLS,
  SENDS,
  'fai(?:s|t|sons|re)|fer(?:ai|a|ons)',
  'declar(?:e|ons|er|erai|era|erons)',
  'pai(?:e|era|erons)|pay(?:e|ons|er)',
  'ecri(?:s|t|vons|re|rai|ra|rons)',
);
/** Between the one who promises and what is promised: « nous allons vous le … ». */
const MAY = `(?:${any(
  'vais|va|allons|vont',
  'peux|peut|pouvons|peuvent|pourr(?:ai|a|ons|ont)',
  'dois|doit|devons',
  'qui|vous|te|le|la|les|l|y|en',
  'aussi|tout|ensuite|bien|meme|toujours|donc',
)} ){0,4}`;
const FOR_YOU = any('pour vous(?! aider)', 'a votre place', 'pour toi', 'a ta place');

const promises = (subject: string) => [
  `\\b${subject} ${MAY}${FILLS}\\b`,
  `\\b${subject} ${MAY}(?:l|le|la|les) ${SENDS}\\b`,
  `\\b${subject} ${MAY}${SENDS} ${gap(2)}${DOCUMENT}\\b`,
  `\\b${subject} ${MAY}(?:fai(?:s|t|sons|re)|fer(?:ai|a|ons)) (?:votre|vos) ${gap(1)}${DOCUMENT}\\b`,
  `\\b${subject} ${MAY}${DOES} ${gap(5)}${FOR_YOU}\\b`,
];

const FILLS_EN = any('fill', 'complete', 'submit', 'sign(?! (?:in|up|out))', 'file');
const DOES_EN = any('send', 'do', 'pay', 'enter', 'declare', FILLS_EN);
const MAY_EN = '(?:(?:ll|will|can|are|am|re|m|going|to|also|then) ){0,4}';

const promisesEn = (subject: string) => [
  `\\b${subject} ${MAY_EN}${FILLS_EN}\\b`,
  `\\b${subject} ${MAY_EN}send ${gap(2)}(?:form|claim|application|declaration|return|file|documents?)\\b`,
  `\\b${subject} ${MAY_EN}${DOES_EN} ${gap(5)}(?:for you|on your behalf|in your place)\\b`,
  `\\b${subject} ${MAY_EN}(?:take care of|handle)\\b`,
];

/** « Nous remplissons », « on s'occupe de », "we fill in": whoever reads it, we are meant. */
export const PROMISES = patterns(
  ...promises(US),
  ...promisesEn(any('we', 'our team', 'the (?:bot|assistant|guide|advis[eo]r|mediator)')),
  '\\b(?:on se?|nous nous) (?:en )?(?:occup|charg)(?:e|ons|eons)\\b',
  '\\b(?:nous|me) laisser (?:faire|remplir|envoyer|signer)\\b',
  `${AFFIRMED}laissez (?:nous|moi) (?:faire|remplir|envoyer|signer)\\b`,
  `${AFFIRMED}confiez (?:nous|moi|le nous)\\b`,
  `\\b(?<!(?:pas|jamais|rien) )(?:rempli|envoye|signe|valide)e?s? (?:${FOR_YOU}|par (?:nous|nos soins|le robot|le conseiller|le mediateur))\\b`,
);

/** The same in the first person: in a label or a question to ask, « je » is the person. */
export const PROMISES_IN_PERSON = patterns(
  ...promises('je'),
  '\\bj envoie (?:votre|vos)\\b',
  '\\bje m (?:en )?(?:occupe|charge)\\b',
  ...promisesEn('i'),
);

/** Keys of an address that carry what a person would type. */
export const PREFILL_KEYS =
  /^(?:prefill.*|entry\.\d+|.*(?:name|nom|mail|courriel|phone|tel|nir|numero|number|iban|rib|birth|naissance|adress|address|montant|amount|salaire|income|revenu|login|user|identifiant|password|passe|token|code|body|subject).*)$/iu;
