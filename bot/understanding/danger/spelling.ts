import { fold } from '../../territory/fold.ts';
import { slipsBetween } from '../../territory/near-names.ts';
import { soundOf } from '../sounds.ts';
import { SMS_WORDS } from './sms-words.ts';

/** Words of a plea as they are read: SMS words written out, slips in the words that count mended. */

/** Words that a slip may hide. */
const WORDS = (
  'frappe frapper frappait frappee violence violent violente suicide suicider mourir etrangle etrangler ' +
  'couteau agresse agresser agressee agression battue battre harcele harceler harcelement maltraite maltraitance insulte ' +
  'humilie menace menacer expulse expulsee expulser expulsion huissier convocation convoque electricite chauffage courant respire respirer ' +
  'respiration saigne malaise poitrine inconscient overdose angoisse panique desespere depression deborde ' +
  'debordee submerge epuise epuisee craquer dehors dormir medicaments disparaitre conjoint compagnon secours ' +
  'ambulance enfant enfants envie menacee attend empeche enferme etouffe creve crever mange manger nourrir ' +
  'logement heberge hebergement domicile abri tabasse cogne gifle oblige insulte pleure ' +
  'arrete mechant mechante urgence voiture argent edf gendarme gendarmerie police tribunal avocat prison territoire coupe couper coupure tuer'
).split(' ');
const WORD_SET: ReadonlySet<string> = new Set(WORDS);
/** True words of other things, a slip away from those. */
const OTHERS = new Set(
  (
    'barrete arretee arretes arreter arretez carrette frappez rapper malaisie conjoints compagnons dormi poitrines violents violentes suicides convocations ' +
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
  const known = new Map<string, string>();
  const words: string[] = [];
  for (const word of fold(text).split(' ')) {
    const written = known.get(word) ?? mended(unglued(word));
    known.set(word, written);
    if (written !== '') words.push(written);
  }
  const read = ` ${words.join(' ')} `;
  return read.replace(BY_EAR, (heard) => WRITTEN[heard] ?? heard);
}

/** Little words heard alike, told apart by what stands beside. */
const WRITTEN: Readonly<Record<string, string>> = {
  ' se soir': ' ce soir',
  ' se matin': ' ce matin',
  ' cet nuit': ' cette nuit',
  ' set nuit': ' cette nuit',
  ' on ma': ' on m a',
  ' il ma': ' il m a',
  ' elle ma': ' elle m a',
  ' qui ma': ' qui m a',
  ' ils mon': ' ils m ont',
  ' mi dehors': ' mis dehors',
  ' mi a la porte': ' mis a la porte',
  ' pour mange': ' pour manger',
  ' a mange': ' a manger',
  ' pour dormi': ' pour dormir',
  ' 2 lui': ' de lui',
  ' 2 moi': ' de moi',
  ' 2 mon': ' de mon',
  ' 2 vivre': ' de vivre',
  ' 2 tout': ' de tout',
  ' je peur': ' j ai peur',
  ' je faim': ' j ai faim',
  ' je mal': ' j ai mal',
  ' je pas': ' j ai pas',
  ' je envie': ' j ai envie',
  ' de toi': ' de toit',
};
const BY_EAR = new RegExp(`(?:${Object.keys(WRITTEN).join('|')})(?= )`, 'g');

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
  return SMS_WORDS.has(word) || OTHERS.has(word);
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
  return SMS_WORDS.get(word) ?? (isItself(word) ? word : (alike(word) ?? word));
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
