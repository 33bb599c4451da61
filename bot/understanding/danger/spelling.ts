import { fold } from '../../territory/fold.ts';
import { slipsBetween } from '../../territory/near-names.ts';

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
    tape: 'tape',
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
    secour: 'secours',
  }),
);

/** Words that a slip may hide. */
const WORDS =
  'frappe frapper frappait frappee violence violent violente suicide suicider mourir etrangle etrangler couteau agresse agressee agression battue harcele harcelement maltraite maltraitance insulte humilie expulse expulsee expulsion huissier convocation convoque electricite chauffage respirer respire saigne malaise poitrine inconscient overdose angoisse panique desespere depression deborde debordee submerge epuise epuisee craquer dehors dormir medicaments disparaitre conjoint compagnon secours ambulance'.split(
    ' ',
  );
/** True words of other things, a slip away from those. */
const OTHERS = new Set(
  'frappez rapper malaisie conjoints compagnons dormi poitrines violents violentes suicides convocations expulses insultes insulter humilier fraper respect inspire espere secourir deborder depressions paniquer expire expirer mourra nourrir courir ouvrir couteaux craque electriciter malaises electricity etranger etrangers etrangere etrangeres violet violette violets consommation'.split(
    ' ',
  ),
);
const BY_START: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(WORDS.map((word) => word.slice(0, 1)))].map((start) => [
    start,
    WORDS.filter((word) => word.startsWith(start)),
  ]),
);
const SHORTEST = 6;
const LONGEST = 14;

/** Folded words, one space around each. */
export function readPlea(text: string): string {
  const words = fold(text).split(' ');
  return ` ${words
    .map(mended)
    .filter((word) => word !== '')
    .join(' ')} `;
}

function mended(word: string): string {
  const short = SHORT.get(word);
  if (short !== undefined) return short;
  if (word.length < SHORTEST || word.length > LONGEST || OTHERS.has(word)) return word;
  const like = (BY_START.get(word.slice(0, 1)) ?? []).find(
    (known) => known === word || isOneSlip(known, word),
  );
  return like ?? word;
}

function isOneSlip(known: string, word: string): boolean {
  return (
    Math.abs(known.length - word.length) <= 1 &&
    slipsBetween(known, word, 1) <= 1 &&
    // A plural or another ending is no slip.
    !word.startsWith(known)
  );
}
