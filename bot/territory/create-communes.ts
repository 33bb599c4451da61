import { type Commune, type CommuneMatches, type Communes, type Departement } from './model.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { nameKey, nameWords } from './name-words.ts';
import { departementSplitter, takeApart, withoutOpeners } from './typed-commune.ts';

/** A code or a name of before (merged, déléguée, arrondissement) and today's commune. */
export interface OldCommune {
  readonly insee: string;
  /** Empty when only the code is known. */
  readonly name: string;
  /** INSEE code of the commune of today that holds it. */
  readonly today: string;
}

/** Of loose matches, a person reads no longer list; typing more reaches the rest. */
const MOST_LOOSE = 20;
/** How many times larger a commune must be to be meant by the beginning of its name. */
const FAR_LARGER = 3;
const NONE: CommuneMatches = { decision: 'none', matches: [] };
const ARRONDISSEMENT = /^(.+) (\d+)(?:er|e) Arrondissement$/;
const RANK =
  /^(?:\d{1,2}(?:er|e|eme|ieme|nd|nde)?|[ivx]+(?:e|eme)?|er|e|eme|ieme|arr|ardt|arrdt|arrondissement)$/;

/** Postcodes and INSEE codes of today → communes. */
function codeIndex(communes: readonly Commune[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (code: string, insee: string): void => {
    const known = index.get(code);
    if (known === undefined) index.set(code, [insee]);
    else if (!known.includes(insee)) known.push(insee);
  };
  for (const one of communes) {
    for (const postcode of one.postcodes) add(postcode, one.insee);
    add(one.insee, one.insee);
  }
  return index;
}

interface City {
  readonly insee: string;
  /** Number of its last arrondissement. */
  readonly last: number;
}

/** Cities cut into arrondissements: by the key of their name. */
function citiesOf(old: readonly OldCommune[]): ReadonlyMap<string, City> {
  const cities = new Map<string, City>();
  for (const { name, today } of old) {
    const [, city, number] = ARRONDISSEMENT.exec(name) ?? [];
    if (city === undefined) continue;
    const key = nameKey(nameWords(city));
    const last = Math.max(Number(number), cities.get(key)?.last ?? 0);
    cities.set(key, { insee: today, last });
  }
  return cities;
}

interface Indexes {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** INSEE codes of before; some of them are a postcode elsewhere today. */
  readonly oldCodes: ReadonlyMap<string, string>;
  readonly cities: ReadonlyMap<string, City>;
  /** Names of today, and those of before. */
  readonly names: NameIndex;
  readonly oldNames: NameIndex;
  readonly split: ReturnType<typeof departementSplitter>;
}

class CommuneFinder implements Communes {
  readonly byInsee: ReadonlyMap<string, Commune>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly #communes: readonly Commune[];
  readonly #old: readonly OldCommune[];
  #parts: Indexes | undefined;

  constructor(
    communes: readonly Commune[],
    old: readonly OldCommune[],
    departements: ReadonlyMap<string, Departement>,
  ) {
    this.byInsee = new Map(communes.map((one) => [one.insee, one]));
    this.departements = departements;
    this.#communes = communes;
    this.#old = old;
  }

  find(typed: string): CommuneMatches {
    const { code, words, departement } = takeApart(typed, this.departements);
    const city = this.#cityOf(words, departement);
    if (city !== undefined) return this.#answer([city]);
    if (code === undefined) return this.#findName(words, departement);
    const coded = this.#codedBy(code);
    if (words.length === 0) return this.#answer(coded);
    return this.#findCodeAndName(code, coded, words);
  }

  #codedBy(code: string): readonly string[] {
    const { codes, oldCodes, cities } = this.#index();
    const known = codes.get(code);
    if (known !== undefined) return known;
    const old = oldCodes.get(code);
    if (old !== undefined) return [old];
    // "75000" is no postcode, and everybody knows which city it means.
    const city = [...cities.values()].find((one) => `${one.insee.slice(0, 2)}000` === code);
    return city === undefined ? [] : [city.insee];
  }

  /** Built on the first question: a start does not pay for it. */
  #index(): Indexes {
    this.#parts ??= {
      codes: codeIndex(this.#communes),
      oldCodes: new Map(this.#old.map((one) => [one.insee, one.today])),
      cities: citiesOf(this.#old),
      names: nameIndex(this.#communes),
      oldNames: nameIndex(
        this.#old
          .filter((one) => one.name !== '')
          .map((one) => ({ name: one.name, insee: one.today })),
      ),
      split: departementSplitter(this.departements),
    };
    return this.#parts;
  }

  /** "Paris 20e" is Paris. The number may have been read as a département's. */
  #cityOf(words: readonly string[], departement: string | undefined): string | undefined {
    const [name = '', ...ranks] = withoutOpeners(words);
    const city = this.#index().cities.get(name);
    if (city === undefined || !ranks.every((rank) => RANK.test(rank))) return undefined;
    const insee = this.byInsee.get(city.insee);
    const fits = departement === undefined || departement === insee?.departement;
    return fits || Number(departement) <= city.last ? city.insee : undefined;
  }

  #findCodeAndName(
    code: string,
    coded: readonly string[],
    words: readonly string[],
  ): CommuneMatches {
    const departement = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
    const named = this.#findName(words, undefined);
    const both = named.matches.filter((one) => coded.includes(one.insee));
    if (both.length > 0) return this.#answer(both.map((one) => one.insee));
    // A postcode of an office (CEDEX) names no commune, yet it names the département.
    const around = named.matches.filter((one) => one.departement === departement);
    if (around.length > 0) return this.#answer(around.map((one) => one.insee));
    if (coded.length === 0) return named.decision === 'none' ? NONE : this.#ask(named.matches);
    return named.decision === 'none'
      ? this.#answer(coded)
      : this.#ask([...this.#communesOf(coded), ...named.matches]);
  }

  #findName(words: readonly string[], departement: string | undefined): CommuneMatches {
    const name = withoutOpeners(words);
    const found = this.#exactly(words, departement) ?? this.#exactly(name, departement);
    if (found !== undefined) return found;
    const split = departement === undefined ? this.#index().split(name) : undefined;
    if (split !== undefined) return this.#findName(split.words, split.departement);
    const loose = this.#loosely(name, departement);
    if (loose !== undefined) return loose;
    if (departement === undefined) return NONE;
    // Nothing of that name in the département: never the others without asking.
    return this.#ask(this.#findName(words, undefined).matches);
  }

  /**
   * The whole name was typed. Asked when several have it, when one of before had it too, or when
   * a far larger commune is usually called so ("Saint-Ouen" of Saint-Ouen-sur-Seine).
   */
  #exactly(words: readonly string[], departement: string | undefined): CommuneMatches | undefined {
    const { names, oldNames } = this.#index();
    const today = this.#within(names.exact(words), departement);
    const before = this.#within(oldNames.exact(words), departement);
    if (today.length + before.length === 0) return undefined;
    const large = Math.max(0, ...today.map((one) => one.population)) * FAR_LARGER;
    const begun = this.#within(names.beginning(words), departement);
    const larger = begun.filter((one) => one.population > large).slice(0, MOST_LOOSE);
    const answer = this.#decide([...sorted([...today, ...larger]), ...sorted(before)]);
    return departement === undefined && this.#isOverseasName(words)
      ? this.#ask(answer.matches)
      : answer;
  }

  /** "La Réunion" is a commune of Lot-et-Garonne, and more often something else. */
  #isOverseasName(words: readonly string[]): boolean {
    const split = this.#index().split(['', ...words]);
    return split?.departement.length === 3 && split.words.join('') === '';
  }

  /** The name is cut short or misspelt. */
  #loosely(words: readonly string[], departement: string | undefined): CommuneMatches | undefined {
    const { names, oldNames } = this.#index();
    const begun = this.#within(names.beginning(words), departement);
    if (begun.length > 0) {
      const matches = sorted(begun).slice(0, MOST_LOOSE);
      // A single word may be anything else ("gironde"); more words are a name cut short.
      return words.length > 1 ? this.#decide(matches) : this.#ask(matches);
    }
    for (const index of [names, oldNames]) {
      const near = index.near(words);
      const matches = sorted(this.#within(near.insee, departement)).slice(0, MOST_LOOSE);
      // One slip and one commune: that one. Otherwise "vouliez-vous dire".
      if (matches.length > 0)
        return near.distance === 1 ? this.#decide(matches) : this.#ask(matches);
    }
    return undefined;
  }

  #within(insee: readonly string[], departement: string | undefined): readonly Commune[] {
    const communes = this.#communesOf(insee);
    return departement === undefined
      ? communes
      : communes.filter((one) => one.departement === departement);
  }

  #answer(insee: readonly string[]): CommuneMatches {
    return this.#decide(sorted(this.#communesOf(insee)));
  }

  #decide(matches: readonly Commune[]): CommuneMatches {
    const once = [...new Set(matches)];
    return once.length === 1 ? { decision: 'found', matches: once } : this.#ask(once);
  }

  #ask(matches: readonly Commune[]): CommuneMatches {
    return matches.length === 0 ? NONE : { decision: 'ask', matches: [...new Set(matches)] };
  }

  #communesOf(insee: readonly string[]): readonly Commune[] {
    return insee.map((code) => this.byInsee.get(code)).filter((one) => one !== undefined);
  }
}

/** Most populous first. */
function sorted(communes: readonly Commune[]): readonly Commune[] {
  return communes.toSorted((a, b) => b.population - a.population || (a.insee < b.insee ? -1 : 1));
}

/** Communes of today, found by what people type. Pure; indexes are built on the first `find`. */
export function createCommunes(
  communes: readonly Commune[],
  departements: ReadonlyMap<string, Departement>,
  old: readonly OldCommune[] = [],
): Communes {
  return new CommuneFinder(communes, old, departements);
}
