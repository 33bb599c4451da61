import { type Operator, type Permanence } from '../../permanences/model.ts';
import { fold } from '../../territory/fold.ts';
import { type Communes } from '../../territory/model.ts';
import { type Data } from '../data.ts';

type Known = Pick<Data, 'operators' | 'communes' | 'permanences'>;

/** What was understood of a keeper's words. */
export interface Meant {
  readonly permanences: readonly Permanence[];
  /** What was looked for, to be said when nothing was found. */
  readonly operators: readonly Operator[];
  readonly communes: readonly string[];
}

/** Words that stand between others and name nothing. */
const LITTLE: ReadonlySet<string> = new Set(['au', 'aux', 'de', 'des', 'du', 'en', 'la', 'le']);

/**
 * The permanences that words may mean: the one whose id is the first of them, else by their operator,
 * their commune and their place. `words`: the same folded, without what they say of the time. Of our
 * own data alone.
 */
export function permanencesMeant(typed: string, words: string, data: Known): Meant {
  const [first] = typed.trim().split(/\s/);
  const byId = data.permanences.filter(({ id }) => id === first);
  if (byId.length > 0) return { permanences: byId, operators: [], communes: [] };
  const { operators, rest } = operatorsIn(words, data.operators);
  const ids = new Set(operators.map(({ id }) => id));
  const ofThem = data.permanences.filter(({ operator }) => ids.size === 0 || ids.has(operator));
  const wanted = rest.split(' ').filter((word) => word.length > 1 && !LITTLE.has(word));
  if (wanted.length === 0) {
    return { permanences: ids.size === 0 ? [] : ofThem, operators, communes: [] };
  }
  const written = ofThem.filter((one) => {
    const said = ` ${placeWords(one, data.communes)} `;
    return wanted.every((word) => said.includes(` ${word} `));
  });
  const matches = data.communes.find(wanted.join(' ')).matches;
  const insee = new Set(matches.map((one) => one.insee));
  const near = ofThem.filter(({ place }) => place !== undefined && insee.has(place.commune));
  const communes = matches.map(({ name }) => name);
  return { permanences: written.length > 0 ? written : near, operators, communes };
}

/** The operators of the longest names that the words hold, and the words without these names. */
function operatorsIn(
  words: string,
  operators: Known['operators'],
): { readonly operators: readonly Operator[]; readonly rest: string } {
  const said = ` ${words} `;
  const named = [...operators.values()].flatMap((operator) =>
    namesOf(operator).flatMap((name) =>
      name !== '' && said.includes(` ${name} `) ? [{ operator, name }] : [],
    ),
  );
  const longest = named.filter(
    ({ name }) =>
      !named.some((other) => other.name !== name && ` ${other.name} `.includes(` ${name} `)),
  );
  const rest = longest.reduce((text, { name }) => text.replace(` ${name} `, ' '), said);
  return { operators: [...new Set(longest.map(({ operator }) => operator))], rest: rest.trim() };
}

/** All that people call an operator. */
export function namesOf({ id, names, said, words = [] }: Operator): readonly string[] {
  const bare = said.fr.replace(/^(?:les?|la|l['’])\s?/i, '');
  return [id, names.now, ...names.before, bare, ...words].map(fold);
}

function placeWords(
  { place, room = '' }: Permanence,
  { byInsee }: Pick<Communes, 'byInsee'>,
): string {
  if (place === undefined) return fold(room);
  const commune = byInsee.get(place.commune)?.name ?? '';
  return fold(`${place.name} ${place.address} ${commune} ${room}`);
}
