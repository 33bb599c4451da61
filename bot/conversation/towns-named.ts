import { fold } from '../territory/fold.ts';
import { type Commune } from '../territory/model.ts';
import { isTownName } from './is-town-name.ts';
import { type World } from './world.ts';

/** More are not offered. */
export const MOST_TOWNS = 3;
/** In words: longer ones are told by their beginning. */
const LONGEST_NAME = 6;
/** People of a commune whose name is one word, which may be another. */
const NO_HAMLET = 400;
/** People of a town that is known by the beginning of its name. */
const WELL_KNOWN = 5_000;
const CLAUSE = /[,;.()!?:\n]+(?=\s|$)/;

/**
 * Communes that words name, wherever they do: "conseil de discipline hier à Roubaix", "…, Redon".
 * None is told to be where one lives: they are offered as answers where that is asked. Their INSEE
 * codes, at most {@link MOST_TOWNS}; none of a birth or a court. Behind "à", "mairie de" or
 * between two commas; `anywhere` else too, where nothing but a commune is asked.
 *
 * @example townsNamed(world, 'la caf me réclame un trop-perçu') // []
 */
export function townsNamed(world: World, text: string, anywhere = false): readonly string[] {
  const found = text.split(CLAUSE).flatMap((clause) => {
    const words = fold(clause).split(' ');
    if (world.language.ways('not-home').isIn(words.join(' '))) return [];
    return words.map((_, at) => {
      if (anywhere || isBefore(world, words.slice(Math.max(0, at - 2), at))) {
        return nameAt(world, words.slice(at));
      }
      if (namesItself(world, words[at] ?? '')) return nameAt(world, words.slice(at));
      // A name alone between two commas says where one is.
      return at === 0 && words.length <= LONGEST_NAME ? wholeName(world, words) : [];
    });
  });
  // Named twice, it is the one that is told more closely: "Saint-Pierre, à la Réunion".
  const closest = found.filter((one) => !found.some((other) => isWithin(other, one)));
  return [...new Set(closest.flat())].slice(0, MOST_TOWNS);
}

/** Begins the name of a town, whatever stands before it. */
const SAINT = /^(?:st|ste|saint|sainte)$/;
/** People of a city that everyone knows by its name alone. */
const CITY = 200_000;

function namesItself(world: World, word: string): boolean {
  if (SAINT.test(word)) return true;
  if (!isTownName(world, [word])) return false;
  return world.communes.find(word).matches.some(({ population }) => population >= CITY);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.length > 0 && some.length < all.length && some.every((one) => all.includes(one));
}

function isBefore({ language }: World, before: readonly string[]): boolean {
  const ways = language.ways('before-town');
  return ways.is(before.slice(-1).join(' ')) || ways.is(before.join(' '));
}

/** The longest name that these words begin with. */
function nameAt(world: World, words: readonly string[]): readonly string[] {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    const towns = wholeName(world, words.slice(0, length));
    if (towns.length > 0) return towns.length === 1 ? towns : placed(world, words, length, towns);
  }
  return [];
}

/** Of several of one name, those of the département or the island that stands behind it: "St Denis 93". */
function placed(
  { communes }: World,
  words: readonly string[],
  length: number,
  towns: readonly string[],
): readonly string[] {
  const nearer = PLACES.map((more) => communes.find(words.slice(0, length + more).join(' ')))
    .map(({ matches }) => matches.map(({ insee }) => insee))
    .find((found) => isWithin(found, towns));
  return nearer ?? towns;
}

/** Words of a département behind a name: "93", "la Réunion", "à la Réunion". */
const PLACES = [3, 2, 1];

/** Ends no name: "st leu la" is not Saint-Leu-la-Forêt, for who goes on with "réunion". */
const LINK = /^(?:la|le|les|l|de|d|du|des|en|sur|sous)$/;

function wholeName(world: World, name: readonly string[]): readonly string[] {
  const isTown =
    !LINK.test(name.at(-1) ?? '') &&
    isTownName(world, name) &&
    !world.language.ways('no-town').is(name.join(' '));
  const found = isTown ? world.communes.find(name.join(' ')) : undefined;
  if (!found || found.lacking !== undefined) return [];
  return found.matches.filter((one) => isMeant(one, name)).map(({ insee }) => insee);
}

/** A commune of that very name, no hamlet of one word; or a large one that begins so: "Charleville". */
function isMeant({ name, population }: Commune, words: readonly string[]): boolean {
  const own = fold(name).replace(/^(?:la|le|les|l) /, '');
  const isIts = own === words.join(' ').replace(/^(?:la|le|les|l) /, '');
  return isIts ? words.length > 1 || population >= NO_HAMLET : population >= WELL_KNOWN;
}
