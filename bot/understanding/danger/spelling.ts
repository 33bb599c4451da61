import { fold } from '../../territory/fold.ts';
import { slipsBetween } from '../../territory/near-names.ts';
import { soundOf } from '../sounds.ts';

/** Words of a plea as they are read: SMS words written out, slips in the words that count mended. */

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jai: 'j ai',
    j: 'j',
    g: 'j ai',
    jen: 'j en',
    jan: 'j en',
    jveu: 'je veux',
    jveux: 'je veux',
    jvai: 'je vais',
    jvais: 'je vais',
    jvx: 'je veux',
    jsuis: 'je suis',
    jsui: 'je suis',
    chui: 'je suis',
    chuis: 'je suis',
    jy: 'j y',
    jdors: 'je dors',
    jpeux: 'je peux',
    jpe: 'je peux',
    ki: 'qui',
    ke: 'que',
    cest: 'c est',
    sest: 's est',
    pa: 'pas',
    plu: 'plus',
    pu: 'plus',
    pus: 'plus',
    peu: 'peux',
    peut: 'peux',
    veu: 'veux',
    veut: 'veux',
    vx: 'veux',
    vai: 'vais',
    va: 'va',
    mfrappe: 'me frappe',
    mtape: 'me tape',
    mbat: 'me bat',
    mtue: 'me tue',
    moi: 'moi',
    meme: 'meme',
    ai: 'ai',
    di: 'dis',
    dors: 'dors',
    dor: 'dors',
    dort: 'dors',
    envi: 'envie',
    anvie: 'envie',
    anvi: 'envie',
    crevé: 'creve',
    fer: 'faire',
    mari: 'mari',
    bb: 'bebe',
    tjrs: 'toujours',
    tjr: 'toujours',
    ds: 'dans',
    chez: 'chez',
    tt: 'tout',
    bcp: 'beaucoup',
    nuis: 'nuit',
    svp: '',
    ve: 'veux',
    den: 'd en',
    dan: 'd en',
    stp: '',
    ya: 'il y a',
    yora: 'il y aura',
    kelkun: 'quelqu un',
    quelquun: 'quelqu un',
    mapelle: 'm appelle',
    ma: 'ma',
    mon: 'mon',
    mn: 'mon',
    mouri: 'mourir',
    mourire: 'mourir',
    mourrir: 'mourir',
    morir: 'mourir',
    sucide: 'suicide',
    sucider: 'suicider',
    suissid: 'suicide',
    suicid: 'suicide',
    suiside: 'suicide',
    suisider: 'suicider',
    souicide: 'suicide',
    swicide: 'suicide',
    vivr: 'vivre',
    frape: 'frappe',
    frappé: 'frappe',
    frapp: 'frappe',
    frap: 'frappe',
    frapait: 'frappait',
    fraper: 'frapper',
    frapes: 'frappe',
    tap: 'tape',
    taper: 'taper',
    coniu: 'conjoint',
    conjoin: 'conjoint',
    vilence: 'violence',
    violance: 'violence',
    violense: 'violence',
    violences: 'violence',
    violances: 'violence',
    oqtf: 'oqtf',
    otqf: 'oqtf',
    oktf: 'oqtf',
    huisier: 'huissier',
    uissier: 'huissier',
    huissié: 'huissier',
    huissiers: 'huissier',
    faim: 'faim',
    fain: 'faim',
    fin: 'fin',
    elec: 'electricite',
    elek: 'electricite',
    electrisite: 'electricite',
    dehor: 'dehors',
    deor: 'dehors',
    deors: 'dehors',
    manje: 'mange',
    etouf: 'etouffe',
    respir: 'respire',
    sang: 'sang',
    bat: 'bat',
    batu: 'battu',
    batue: 'battue',
    bats: 'bat',
    menasse: 'menace',
    menase: 'menace',
    ossecour: 'au secours',
    bouj: 'bouge',
    ru: 'rue',
    dun: 'd un',
    mar: 'marre',
    bessoin: 'besoin',
    voitur: 'voiture',
    ledf: 'l edf',
    peti: 'petit',
    fe: 'fait',
    malese: 'malaise',
    malez: 'malaise',
    bou: 'bout',
    koi: 'quoi',
    mouru: 'mourir',
    homeu: 'homme',
    darjan: 'd argent',
    argen: 'argent',
    arjan: 'argent',
    creuver: 'crever',
    dsu: 'dessus',
    zanfan: 'enfants',
    lenfan: 'l enfant',
    bouffé: 'bouffe',
    dla: 'de la',
    chu: 'je suis',
    chepa: 'je sais pas',
    jsai: 'je sais',
    jpeu: 'je peux',
    arive: 'arrive',
    arrivé: 'arrive',
    hebergé: 'heberge',
    nul: 'nulle',
    nulpar: 'nulle part',
    nullepart: 'nulle part',
    nulepar: 'nulle part',
    par: 'par',
    gou: 'gout',
    kelke: 'quelque',
    jé: 'j ai',
    je: 'je',
    prefere: 'prefere',
    elekt: 'electricite',
    couran: 'courant',
    deo: 'dehors',
    metr: 'mettre',
    vou: 'vous',
    nou: 'nous',
    tro: 'trop',
    tou: 'tout',
    vi: 'vie',
    ossi: 'aussi',
    mwa: 'moi',
    keum: 'mec',
    daronne: 'mere',
    daron: 'pere',
    secour: 'secours',
  }),
);

/** Words that a slip may hide. */
const WORDS = (
  'frappe frapper frappait frappee violence violent violente suicide suicider mourir etrangle etrangler ' +
  'couteau agresse agresser agressee agression battue battre harcele harceler harcelement maltraite maltraitance insulte ' +
  'humilie menace menacer expulse expulsee expulser expulsion huissier convocation convoque electricite chauffage courant respire respirer ' +
  'respiration saigne malaise poitrine inconscient overdose angoisse panique desespere depression deborde ' +
  'debordee submerge epuise epuisee craquer dehors dormir medicaments disparaitre conjoint compagnon secours ' +
  'ambulance enfant enfants envie menacee attend empeche enferme etouffe creve crever mange manger nourrir ' +
  'logement heberge hebergement domicile abri tabasse cogne gifle oblige insulte pleure ' +
  'urgence voiture argent edf gendarme gendarmerie police tribunal avocat prison territoire coupe couper coupure tuer'
).split(' ');
const WORD_SET: ReadonlySet<string> = new Set(WORDS);
/** True words of other things, a slip away from those. */
const OTHERS = new Set(
  (
    'frappez rapper malaisie conjoints compagnons dormi poitrines violents violentes suicides convocations ' +
    'expulses insultes insulter humilier fraper respect inspire espere secourir deborder depressions paniquer expire ' +
    'expirer mourra nourrir courir ouvrir couteaux craque malaises electricity etranger etrangers etrangere etrangeres ' +
    'violet violette violets consommation adresse adresser adressee adresses avouer cabri caquer claquer croquer coteau coulant ' +
    'courent couvrant coutant couler couter couture croupe creper decor decors demande depeche deguise deguisee ' +
    'enflant envoie envois largesse latente latent loger magner manager manier manege mainate matant ' +
    'menager menagere menagers menagee mentant menuise meprise panic poison sagesse sentant soigne soigner soignes soignee ' +
    'sejour sejours seduise tenant tenants tendant tentant taxe taxes violon volent voilent viols etoffe caresse ' +
    'entend entends entrant enfance mangue marge marger polyester pelure chance changer changee charge charger ' +
    'menage menages depuis datant polype chantage domicilie coupon coupons cours courante courants convoque abris habit'
  ).split(' '),
);
const BY_START: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(WORDS.map((word) => word.slice(0, 1)))].map((start) => [
    start,
    WORDS.filter((word) => word.startsWith(start)),
  ]),
);
const SHORTEST = 6;
const LONGEST = 14;

/** Sounds of those words: "violan", "frapé", "electrisité". */
const BY_SOUND: ReadonlyMap<string, string> = new Map(
  [...WORDS].reverse().map((word) => [soundOf(word), word]),
);
const SHORTEST_SOUND = 4;
/** Little words that are written onto the next one: "jme", "mattend", "lelectricité". */
const GLUED = /^(j|m|l|d|t|n|s|c|qu|k)(?=[a-z])/;
const QU = new Set('il ils elle elles on'.split(' '));
/** Verbs that follow a "je" without its vowel. */
const AFTER_J = new Set(
  'avais etais arrive essaie essaye aimerais aurais ose attends entends habite ai en y abandonne arrete etouffe'.split(
    ' ',
  ),
);

/** Folded words, one space around each. */
export function readPlea(text: string): string {
  const words = fold(text).split(' ');
  return ` ${words
    .map((word) => mended(unglued(word)))
    .filter((word) => word !== '')
    .join(' ')} `;
}

/** "jme" is "je me", "kil" is "qu il"; a word of its own stays. */
function unglued(word: string): string {
  if (word.length < 3 || isWhole(word)) return word;
  const [, first = ''] = GLUED.exec(word) ?? [];
  const rest = word.slice(first.length);
  if (first === 'j') return ungluedJe(word, rest);
  if (first === 'k') return QU.has(rest) ? `qu ${rest}` : word;
  return first !== '' && isKnown(rest) ? `${first} ${rest}` : word;
}

function isWhole(word: string): boolean {
  return SHORT.has(word) || OTHERS.has(word);
}

function ungluedJe(word: string, rest: string): string {
  if (/^[^aeiouy]/.test(rest)) return `je ${unglued(rest)}`;
  return AFTER_J.has(rest) ? `j ${rest}` : word;
}

/** A word that counts here, with its vowel first: what stands before it is a little word. */
function isKnown(rest: string): boolean {
  if (!/^[aeiouh]/.test(rest)) return false;
  return WORD_SET.has(rest) || BY_SOUND.get(soundOf(rest))?.startsWith(rest.slice(0, 2)) === true;
}

function mended(words: string): string {
  return words.split(' ').map(mendedWord).join(' ').trim();
}

function mendedWord(word: string): string {
  return SHORT.get(word) ?? (isItself(word) ? word : (alike(word) ?? word));
}

/** The word that counts here and that this one sounds like, or that it is a slip away from. */
function alike(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || word.length > LONGEST) return undefined;
  const sound = soundOf(word);
  const heard = sound.length < SHORTEST_SOUND ? undefined : BY_SOUND.get(sound);
  if (heard?.replace(/^h/, '').startsWith(word.replace(/^h/, '').slice(0, 1))) return heard;
  if (word.length < SHORTEST) return undefined;
  return BY_START.get(word.slice(0, 1))?.find((known) => isOneSlip(known, word));
}

function isItself(word: string): boolean {
  return WORD_SET.has(word) || OTHERS.has(word);
}

function isOneSlip(known: string, word: string): boolean {
  return (
    Math.abs(known.length - word.length) <= 1 &&
    slipsBetween(known, word, 1) <= 1 &&
    // A plural or another ending is no slip.
    !word.startsWith(known)
  );
}
