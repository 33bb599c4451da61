import { type CommuneWords } from './commune-words.ts';
import { type Commune, type CommuneMatches, type Departement, type Lacking } from './model.ts';
import { nameKey, nameWords, withoutArticle } from './name-words.ts';
import { type Sentences } from './sentence-words.ts';
import { type departementSplitter } from './typed-commune.ts';

/** What was typed instead of a commune. */
interface Lack {
  readonly kind: Lacking;
  /** The words, without those of a sentence. */
  readonly words: readonly string[];
  /** Codes of the département that was named. */
  readonly departements?: readonly string[];
}

/** What the finder knows. */
interface Known {
  readonly byInsee: ReadonlyMap<string, Commune>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly split: ReturnType<typeof departementSplitter>;
  readonly words: LackWords;
}

/** What is said in place of a name, to be looked up: keys of places, and words. */
export interface LackWords {
  readonly sentences: Sentences;
  readonly links: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly here: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
}

/** People of a commune that is meant when it has the name of a département: Vienne, Mayenne. */
const MEANT = 2_000;

const CORSICA = ['2A', '2B'];

/** Makes of words what is looked up. */
export function lackWords(words: CommuneWords, sentences: Sentences): LackWords {
  const links = new Set(words.links);
  const keysOf = (names: readonly string[]) =>
    new Set(names.map((name) => nameKey(after(links, nameWords(name)))));
  return {
    sentences,
    links,
    regions: keysOf(words.regions),
    here: keysOf(words.here),
    streets: new Set(words.streets),
  };
}

/** The words that come after little ones. */
function after(links: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !links.has(word));
  return first < 0 ? words : words.slice(first);
}

/** What was typed in place of a commune's name, if it is that: a street, a département… Pure. */
export function lackingIn(all: readonly string[], known: Known): Lack | undefined {
  const { sentences, links, here, regions, streets } = known.words;
  const words = sentences.withoutSentence(all);
  const named = after(links, words);
  const keys = [nameKey(named), nameKey(after(links, all))];
  if (keys.some((key) => here.has(key))) return { kind: 'here', words };
  const departements = departementsIn(named, known);
  if (departements !== undefined) return { kind: 'departement', words, departements };
  if (keys.some((key) => regions.has(key))) return { kind: 'region', words };
  return isStreet(words, streets) ? { kind: 'street', words } : undefined;
}

/** "93", "Seine-Saint-Denis", "Gironde 33", "Corse". */
function departementsIn(
  words: readonly string[],
  { departements, split }: Known,
): readonly string[] | undefined {
  const name = words.filter((word) => !/^(?:\d+|2[ab])$/.test(word));
  const [code, ...others] = words.filter((word) => !name.includes(word)).map(toCode);
  if (others.length > 0) return undefined;
  if (code === '20' || nameKey(name) === 'corse') return CORSICA;
  const numbered = departements.has(code ?? '') ? code : undefined;
  const named = name.length === 0 ? numbered : departementNamed(name, split);
  return named === undefined || (code ?? named) !== named ? undefined : [named];
}

/** Its code, when the words are its name and no more. */
function departementNamed(words: readonly string[], split: Known['split']): string | undefined {
  const named = split(['', ...words]);
  return named?.words.join('') === '' ? named.departement : undefined;
}

function toCode(number: string): string {
  return (number.length === 1 ? `0${number}` : number).toUpperCase();
}

/** "12 bis rue des Lilas" */
function isStreet(words: readonly string[], streets: ReadonlySet<string>): boolean {
  return streets.has(words.find((word) => !isNumber(word)) ?? '');
}

function isNumber(word: string): boolean {
  return /^\d+[a-z]?$|^(?:bis|ter|quater)$/.test(word);
}

/**
 * What the finder found, where something lacks: never one taken without asking, but for a town
 * with the name of its département, or the only commune of one.
 */
export function withLacking(found: CommuneMatches, lack: Lack, known: Known): CommuneMatches {
  switch (lack.kind) {
    case 'here':
      return { decision: 'none', matches: [], lacking: 'here' };
    case 'street':
      return beyondStreet(found, lack.words, known);
    case 'departement':
    case 'region':
      return beyondTerritory(found, lack, known);
  }
}

function beyondTerritory(
  found: CommuneMatches,
  lack: Lack,
  { byInsee, words }: Known,
): CommuneMatches {
  const [only, ...others] = [...byInsee.values()].filter(
    ({ departement, city }) =>
      city === undefined && lack.departements?.includes(departement) === true,
  );
  const name = lack.words.filter((word) => !/\d/.test(word));
  if (only && others.length === 0) {
    // "Saint-Martin" is the name of many towns beside.
    return name.every((word) => words.links.has(word))
      ? { decision: 'found', matches: [only] }
      : found;
  }
  const named = found.matches.filter((one) => isNamed(one, name));
  const isNumbered = name.length > 0 && name.length < lack.words.length;
  // "Corrèze 19" is the town of that name in the département of that number.
  if (named.some(({ population }) => isNumbered || population >= MEANT)) return found;
  return asked(named, lack.kind);
}

/** The street's own name names no commune ("rue de Bordeaux"); what comes after it may. */
function beyondStreet(
  found: CommuneMatches,
  words: readonly string[],
  { words: { links } }: Known,
): CommuneMatches {
  const said = words.filter((word) => !isNumber(word));
  const [, ...street] = said;
  const whole = found.matches.filter((one) => isNamed(one, said));
  // "La Rue-Saint-Pierre" is asked: a street has the same name more often.
  if (whole.length > 0 && (said[0] !== 'rue' || street.length === 0)) return found;
  if (street.length > 0 && found.matches.some((one) => isNamed(one, after(links, street)))) {
    return asked(whole, 'street');
  }
  return asked(found.matches, 'street');
}

function asked(matches: readonly Commune[], lacking: Lacking): CommuneMatches {
  return { decision: matches.length === 0 ? 'none' : 'ask', matches, lacking };
}

function isNamed({ name }: Commune, words: readonly string[]): boolean {
  return nameKey(withoutArticle(nameWords(name))) === nameKey(withoutArticle(words));
}
