import { fold } from '../territory/fold.ts';
import { type Commune, type CommuneMatches } from '../territory/model.ts';
import { hasCircumstance } from './circumstances.ts';
import { isTownName } from './is-town-name.ts';
import { type State } from './state.ts';
import { type World } from './world.ts';

/**
 * The commune that a demand tells: where one lives oneself or, where one speaks for somebody else,
 * where that person does; none where both are told, and not for whom one speaks, nor where one's own
 * stands apart from somebody's affair ("et moi j'habite à Toulouse"). A town of some
 * size that is told last, behind a comma or the like, is that one too ("trop-perçu de la Caf,
 * Toulouse"), unless a court, a birth, a job… stands beside it.
 *
 * @example communeTold(world, state, 'la caf me réclame un trop-perçu') // undefined
 */
export function communeTold(world: World, state: State, text: string): CommuneMatches | undefined {
  const said = fold(text);
  const isHelper = state.audience === 'mediator';
  const isOther = isHelper || hasCircumstance(state, 'for-other');
  const theirs = isOther ? world.communes.livedIn(said, 'other') : undefined;
  if (theirs || (isOther && !isHelper)) return theirs;
  if (livedInApart(world, text).length > 0) return undefined;
  if (world.language.ways('not-theirs').isIn(said)) return undefined;
  return world.communes.livedIn(said) ?? toldLast(world, text) ?? toldInPassing(world, text);
}

/**
 * Where somebody else lives and where one lives oneself, by their INSEE codes, if words tell both and
 * they differ: whose affair it is was not said.
 *
 * @example livedInApart(world, 'la caf me réclame un trop-perçu') // []
 */
export function livedInApart({ communes }: World, text: string): readonly string[] {
  const said = fold(text);
  const [theirs = [], own = []] = [communes.livedIn(said, 'other'), communes.livedIn(said)].map(
    (found) => found?.matches.slice(0, MOST_OF_A_NAME).map(({ insee }) => insee),
  );
  const isApart = theirs.length > 0 && own.length > 0 && theirs[0] !== own[0];
  return isApart ? [...theirs, ...own] : [];
}

/** Of towns that share a name. */
const MOST_OF_A_NAME = 2;

/** What stands last, behind a sign that parts it from the rest. */
const LAST = /(?:[,;.(\n]| [–-] )\s*([^,;.()\n]+)[)\s.!]*$/;
/** Before a name: "à Toulouse". */
const BEFORE = /^(?:a|au|aux|sur|vers) /;
/** People of a town that is known by its name alone, and of one that is meant by a word like "Tours". */
const KNOWN = 10_000;
const WELL_KNOWN = 100_000;

function toldLast(world: World, text: string): CommuneMatches | undefined {
  const last = LAST.exec(text)?.[1] ?? '';
  const name = fold(last).replace(BEFORE, '');
  if (name === '' || isElsewhere(world, fold(text))) return undefined;
  const found = world.communes.find(name);
  const [town] = found.matches;
  const isWritten = town !== undefined && fold(town.name) === name;
  return isWritten && isMeant(world, town, last) ? found : undefined;
}

/**
 * "On est à Vierzon", "ils m'ont coupé le gaz à Sète": one town of some size at the end of what is
 * said, and nothing beside it of a journey, of work, of a birth, of what was lost there.
 */
function toldInPassing(world: World, text: string): CommuneMatches | undefined {
  const found = text.split(CLAUSE).flatMap((clause) => townAtEnd(world, clause) ?? []);
  const [first, ...others] = found;
  const isOne = others.every(({ matches }) => matches[0]?.insee === first?.matches[0]?.insee);
  return isOne ? first : undefined;
}

function isElsewhere({ language: { ways } }: World, said: string): boolean {
  return ways('not-home').isIn(said) || ways('of-a-death').isIn(said);
}

const CLAUSE = /[,;.()!?:\n]+(?=\s|$)/;
/** "Saint-Laurent-du-Maroni". */
const LONGEST_NAME = 4;

function townAtEnd(world: World, clause: string): CommuneMatches | undefined {
  const words = fold(clause).split(' ');
  if (isElsewhere(world, words.join(' '))) return undefined;
  if (world.language.ways('not-where-one-lives').isIn(words.join(' '))) return undefined;
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    const name = words.slice(-length);
    if (!isBeforeTown(words.slice(0, -length)) || !isTownName(world, name)) continue;
    const found = world.communes.find(name.join(' '));
    const [town] = found.matches;
    if (town && fold(town.name) === name.join(' ') && town.population >= KNOWN) return found;
  }
  return undefined;
}

/** "… à", "… près de". */
function isBeforeTown(words: readonly string[]): boolean {
  const [before, last] = words.slice(-2);
  if (last === undefined) return before === 'a' || before === 'sur' || before === 'vers';
  if (last === 'de' || last === 'd') return before === 'pres';
  return last === 'a' || last === 'sur' || last === 'vers';
}

/** A small town must be no word and no département ("Vienne"), a large one written as a name. */
function isMeant(world: World, { name, population }: Commune, written: string): boolean {
  if (population >= WELL_KNOWN && /\p{Lu}/u.test(written)) return true;
  const folded = fold(name);
  const { departements } = world.communes;
  const isOther = [...departements.values()].some((one) => fold(one.name) === folded);
  return population >= KNOWN && !isOther && isTownName(world, folded.split(' '));
}
