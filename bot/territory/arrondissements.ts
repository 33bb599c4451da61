import { arrondissementOf } from './arrondissement-names.ts';
import { type CommuneWords } from './commune-words.ts';
import { type Commune } from './model.ts';
import { nameKey, nameWords } from './name-words.ts';
import { editDistance } from './near-names.ts';

/** A city cut into arrondissements, with these by number. */
export interface City {
  readonly insee: string;
  readonly departement: string;
  readonly arrondissements: ReadonlyMap<number, string>;
}

/** A city named in what was typed, alone or with one of its arrondissements. */
export interface TypedCity {
  readonly city: City;
  /** INSEE code of the arrondissement. */
  readonly arrondissement?: string;
}

const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** Roman numbers from 0, so that each stands at its own. */
const ROMAN = ['', 'x', 'xx'].flatMap((tens) => UNITS.map((units) => tens + units));
const SOUNDED = /^(\d{1,2}|[ivx]+)(?:er|e|eme|ieme|nd|nde|ere)?$/;

/** Words for the numbers of arrondissements, to be looked up. */
export interface RankWords {
  readonly rankOf: ReadonlyMap<string, number>;
  /** Words around a number that say nothing more. */
  readonly around: ReadonlySet<string>;
}

/** Makes of words what is looked up. */
export function rankWords({ ranks, aroundRank }: CommuneWords): RankWords {
  return {
    rankOf: new Map(ranks.flatMap((ways, at) => ways.map((word) => [word, at + 1] as const))),
    around: new Set(aroundRank),
  };
}

/** Cities that have arrondissements, by the key of their name. */
export function citiesOf(
  arrondissements: readonly Commune[],
  communes: ReadonlyMap<string, Commune>,
): ReadonlyMap<string, City> {
  const cities = new Map<string, City & { arrondissements: Map<number, string> }>();
  for (const { name, insee, city = '', departement } of arrondissements) {
    const number = arrondissementOf(name)?.number;
    const holder = communes.get(city);
    if (number === undefined || holder === undefined) continue;
    const key = nameKey(nameWords(holder.name));
    const known = cities.get(key) ?? { insee: city, departement, arrondissements: new Map() };
    known.arrondissements.set(number, insee);
    cities.set(key, known);
  }
  return cities;
}

/**
 * A city with arrondissements and nothing else but a number, a postcode of its own or its
 * département: "paris 20e", "13 eme marseille", "lyon iii", "75018 paris". A name that is a slip
 * away is one with the number of an arrondissement only: "pari 19".
 */
export function typedCity(
  words: readonly string[],
  cities: ReadonlyMap<string, City>,
  ranks: RankWords,
): TypedCity | undefined {
  const named = words.find((word) => cities.has(word));
  if (named !== undefined) return cityWith(named, cities.get(named), words, ranks);
  if (words.length < 2) return undefined;
  const counted = countedCity(words, cities, ranks);
  if (counted !== undefined) return counted;
  for (const word of words) {
    const city = word.length < 4 ? undefined : nearCity(word, cities);
    const found = city && cityWith(word, city, words, ranks);
    if (found?.arrondissement !== undefined) return found;
  }
  return undefined;
}

/** "75 - 18e": the number of its département, then one that counts. */
function countedCity(
  words: readonly string[],
  cities: ReadonlyMap<string, City>,
  ranks: RankWords,
): TypedCity | undefined {
  const [departement = '', number = '', ...others] = words;
  if (others.length > 0 || !/^\d{1,2}(?:er|e|i?eme)$/.test(number)) return undefined;
  const city = [...cities.values()].find((one) => one.departement === departement);
  return city && cityWith(departement, city, words, ranks);
}

function nearCity(word: string, cities: ReadonlyMap<string, City>): City | undefined {
  const near = [...cities].filter(([name]) => editDistance(word, name, 1) <= 1);
  return near.length === 1 ? near[0]?.[1] : undefined;
}

function cityWith(
  named: string,
  city: City | undefined,
  words: readonly string[],
  { rankOf, around }: RankWords,
): TypedCity | undefined {
  if (city === undefined) return undefined;
  const said = joinSpelt(words, rankOf).filter((word) => word !== named && !around.has(word));
  // "13 marseille 8": one of two numbers is the département's.
  const own = said.length === 2 ? said.filter((word) => word !== city.departement) : said;
  const numbers = (own.length === 0 ? said : own).map((word) => numberOf(word, city, rankOf));
  if (numbers.includes(undefined)) return undefined;
  const [number, ...others] = new Set(numbers.filter((one) => one !== 0));
  const arrondissement = city.arrondissements.get(number ?? 0);
  // Two that do not agree: only the city is sure.
  return arrondissement === undefined || others.length > 0 ? { city } : { city, arrondissement };
}

/** The number of an arrondissement; 0 for what means the city itself; else undefined. */
function numberOf(
  word: string,
  { departement, arrondissements }: City,
  rankOf: RankWords['rankOf'],
): number | undefined {
  if (/^\d{5}$/.test(word)) return numberOfPostcode(word, departement, arrondissements);
  const spelt = rankOf.get(word);
  if (spelt !== undefined) return arrondissements.has(spelt) ? spelt : undefined;
  const [, said = ''] = SOUNDED.exec(word) ?? [];
  const number = /^\d/.test(said) ? Number(said) : ROMAN.indexOf(said);
  if (arrondissements.has(number)) return number;
  return word === departement ? 0 : undefined;
}

function numberOfPostcode(
  code: string,
  departement: string,
  arrondissements: ReadonlyMap<number, string>,
): number | undefined {
  if (!code.startsWith(departement)) return undefined;
  const number = Number(code.slice(departement.length));
  if (number === 0 || arrondissements.has(number)) return number;
  // The 16th of Paris has two postcodes, and each arrondissement its INSEE code.
  for (const [own, insee] of arrondissements) if (insee === code) return own;
  return undefined;
}

/** "dix huitième" is one word. */
function joinSpelt(words: readonly string[], rankOf: RankWords['rankOf']): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const whole = `dix${word}`;
    if (joined.at(-1) === 'dix' && rankOf.has(whole)) joined.splice(-1, 1, whole);
    else joined.push(word);
  }
  return joined;
}
