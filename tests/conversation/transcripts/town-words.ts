import { heardBook } from '../../../bot/conversation/heard-book.ts';
import { howToRead } from '../../../bot/conversation/how-to-read.ts';
import { type QuestionWords } from '../../../bot/conversation/screen-questions.ts';
import { type WrittenHearing } from '../../../bot/conversation/packs/written-hearing.ts';
import { languageOf, NO_LANGUAGE, type WrittenLanguage } from '../../../bot/reading/language.ts';
import { type CommuneWords } from '../../../bot/territory/commune-words.ts';

const words = (text: string): readonly string[] =>
  text.split(' ').map((word) => word.replaceAll('_', ' '));

/** What people of the town say: a few words of each kind, so that no list that ships decides. */
export const WRITTEN: WrittenLanguage = {
  ...NO_LANGUAGE,
  kinds: {
    stop: words(
      'a ai as au aux avec c ce d dans de des du elle en est et il j je l la le les m ma me mes mon n ne ou par pas plus pour qu que qui sa se son sur t un une',
    ),
    vague: words('aide dossier lettre courrier'),
    articles: words('d de des du l la le les ma mes mon un une'),
    little: words(
      'a ai au aux avec c ce cest d de des du en est et il j jai je l la le les m ma me mes mon n ne on ou par pas plus pour qu que s sa se son suis sur un une',
    ),
    'little-places': words('ici loin pres ville'),
    'around-number': words('mon numero est c de secu voici le la'),
    ago: words('a ya ago'),
    days: words('jour jours'),
    weeks: words('semaine semaines'),
    months: words('mois'),
    yesterday: words('hier'),
    'before-yesterday': words('avant'),
    weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    calendar: words(
      'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    ),
    on: words('le du'),
    until: words('avant rdv'),
    came: words('recu recue'),
    last: words('dernier derniere'),
  },
  numbers: { 1: ['un', 'premiere'], 2: ['deux', 'deuxieme'], 3: ['trois', 'troisieme'] },
  labelWords: { bagnole: ['voiture'] },
  operators: { caf: ['caf'], impots: ['impots'] },
  outside: { talk: ['il fait beau'], mairie: ['carte de peche'], papers: ['vendre des timbres'] },
  corrections: {
    mistaken: ['je me suis trompé', 'en fait'],
    wrong: ["c'est pas ça", 'rien à voir', 'je parle de'],
    no: ['non', 'no'],
    between: ['mais', "c'est", 'alors'],
    denies: ['pas', 'pas pour'],
  },
  twoDemands: {
    and: ['et'],
    also: ['et aussi', 'en plus'],
    but: ['mais'],
    begins: ['je', "j'ai"],
    asks: ['je veux', 'je peux pas', 'comment'],
  },
  replies: [
    {
      lead: ['bah/euh'],
      yes: ['oui/ouais', 'd_accord'],
      no: ['non/nan'],
      'yes-first': ['oui/ouais'],
      'no-first': ['non/nan'],
      unsure: ['je/- sais pas', 'aucune idee'],
      'unsure-label': ['je ne sais pas'],
      'asks-for': ['je veux/voudrais'],
      'asks-why': ['pourquoi'],
      'asks-meaning': ['c_est_quoi'],
      soon: ['ce_soir/demain'],
      denial: ['pas/plus/jamais/rien'],
      almost: ['presque_rien'],
      greeting: ['bonjour/salut'],
      thanks: ['merci'],
      'manners-end': ['madame/beaucoup', 'ca_va'],
      back: ['retour'],
      restart: ['recommencer'],
      erase: ['effacer'],
      human: ['un conseiller'],
      'change-commune': ['changer de commune'],
      simple: ['plus simple'],
      usual: ['mots habituels'],
      'in-en': ['en anglais'],
      'in-fr': ['en francais'],
      'number-lead': ['je prends', 'le/la/l'],
      'number-close': ['svp/merci'],
      'ordinal-ends': ['e/er/ere/eme'],
      last: ['dernier/derniere'],
      'before-last': ['avant dernier/derniere'],
      middle: ['celui/- du milieu'],
      article: ['la/le/les/l/un/une'],
      what: ['c_est quoi'],
      means: ['ca veut dire quoi'],
      'term-article': ['un/une/le/la'],
    },
  ],
};

export const LANGUAGE = languageOf(WRITTEN);

/** What is said beside a demand. */
export const HEARD: WrittenHearing['heard'] = [
  ['no-phone', ['suis sourd']],
  ['no-internet', ['pas internet']],
  ['for-other', ['pour ma mère']],
  ['tried-phone', ['personne ne répond']],
  ['tried-site', ['site ne marche pas']],
  ['tried-went', ["on m'a renvoyé"]],
  ['refused', ["m'a refusé"]],
  ['asks-what', ["c'est quoi"]],
  ['nothing-yet', ['à quoi ça sert']],
  ['paper', ['lettre', 'courrier']],
  ['received', ["j'ai reçu"]],
  ['handed', ["huissier m'a donné"]],
];

export const ALIKE: WrittenHearing['alike'] = [
  ['little', words('un une le la les de du des ma mon me m je j ai a l c est et ne n')],
  ['others', ['frère', 'soeur']],
  ['hearsay', ['voisin', 'ma collègue']],
  ['once', ['avais', 'avait']],
  ['courrier', ['courrier', 'lettre', 'courier']],
  ['mot-de-passe', ['mot de passe', 'mdp']],
  ['perdu', ['perdu', 'retrouve pas']],
  ['peux-pas', ['peux pas', 'arrive pas à']],
  ['pas-encore', ['pas encore']],
];

/** Questions about the screen. */
const asked = (topic: string, phrases: readonly string[], shown: readonly string[] = []) =>
  [topic, { asked: phrases, shown }] as const satisfies readonly [string, QuestionWords];
export const SCREEN_QUESTIONS: WrittenHearing['screenQuestions'] = [
  asked('fr/distance', ["c'est loin", 'kilomètres'], ['km']),
  asked('fr/hours', ['les horaires', 'quelle heure'], ['h']),
  asked('fr/saturday', ['le samedi'], ['samedi']),
  asked('fr/price', ['faut payer', "c'est payant"], ['gratuit']),
  asked('fr/bring', ['apporter quoi', 'quoi apporter'], ['apport']),
  asked('fr/why', ['pourquoi cette question'], []),
  asked('fr/must', ['suis obligé de répondre'], []),
  asked('fr/which', ['laquelle choisir'], []),
  asked('fr/robot', ['êtes un robot'], []),
  asked('fr/instead', ['à ma place'], []),
  asked('fr/address', ["c'est où"], []),
  asked('fr/around', ['svp', 'bonjour', 'et', 'vous', 'je', 'ce', 'est']),
  asked('fr/opens', ['est-ce que', 'comment']),
  asked('fr/asks', ['est-ce', 'combien', 'pourquoi']),
  asked('en/distance', ['how far'], ['km']),
];

export const GLOSSARY: WrittenHearing['glossary'] = [
  { term: 'trop-perçu', means: { fr: 'de l’argent versé en trop' }, also: ['indu'] },
  { term: 'RIB', means: { fr: 'les numéros de votre compte' }, also: [] },
];

export const TONGUES: WrittenHearing['tongues'] = [
  { lang: 'fr', words: words('je ne peux pas mes les de la'), says: '' },
  {
    lang: 'en',
    words: words('i my the cannot have and is lost not'),
    says: 'We go on in English.',
  },
  {
    lang: 'es',
    words: words('no puedo mis los de la tengo una carta'),
    says: 'Seguimos en francés sencillo.',
  },
];

export const COMMUNE_WORDS: CommuneWords = {
  openers: words('j jhabite habite a au je suis de la ville'),
  tellsWhere: words('jhabite habite'),
  lives: words('j_habite jhabite'),
  theyLive: words('habite vit'),
  ofTheirs: words('son sa'),
  closers: words('svp merci'),
  towns: words('ville commune'),
  mine: words('ma mon'),
  links: words('le la les l de a'),
  regions: words('bretagne aquitaine'),
  here: words('ici chez_moi'),
  streets: words('rue avenue'),
  plain: words('grand petit'),
  ranks: [['un', 'premier']],
  aroundRank: words('e arrondissement'),
};

export const HEARS = heardBook(new Map(HEARD));
export const READS = howToRead(new Map(ALIKE));
