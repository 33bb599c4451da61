import {
  arrondissementOf,
  arrondissementPostcode,
  citiesOf,
  typedCity,
  type City,
} from './arrondissements.ts';
import { communeCodes, type OldCommune } from './commune-codes.ts';
import { likeliest } from './likeliest.ts';
import { type Commune, type CommuneMatches, type Communes, type Departement } from './model.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { cityCode } from './territory-codes.ts';
import { withoutSentence } from './sentence-words.ts';
import { departementSplitter, soundTyped, takeApart } from './typed-commune.ts';
import { usualNames } from './usual-names.ts';

export { type OldCommune } from './commune-codes.ts';

/** The longest names have eight words: more is a sentence. */
const MOST_WORDS = 8;
/** Of loose matches, a person reads no longer list; typing more reaches the rest. */
const MOST_LOOSE = 20;
/** How many times larger a commune must be to be meant by the beginning of its name. */
const FAR_LARGER = 3;
/** People of a commune whose parts are called by names of their own. */
const LARGE = 20_000;
const NONE: CommuneMatches = { decision: 'none', matches: [] };

interface Indexes {
  readonly codes: (code: string) => readonly string[];
  readonly cities: ReadonlyMap<string, City>;
  /** Names of today, and those of before. */
  readonly names: NameIndex;
  readonly oldNames: NameIndex;
  readonly usual: NameIndex;
  readonly split: ReturnType<typeof departementSplitter>;
}

/** A name as typed, and the départements that it was said to lie in. */
interface Named {
  readonly typed: string;
  readonly words: readonly string[];
  readonly departements: readonly string[] | undefined;
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
    const byInsee = new Map(communes.map((one) => [one.insee, one]));
    for (const one of old) {
      const arrondissement = toArrondissement(one, byInsee.get(one.today));
      if (arrondissement !== undefined) byInsee.set(one.insee, arrondissement);
    }
    this.byInsee = byInsee;
    this.departements = departements;
    this.#communes = communes;
    this.#old = old;
  }

  find(typed: string): CommuneMatches {
    const { code, words, all, departements } = takeApart(typed, this.departements);
    const named = typedCity(withoutSentence(all), this.#index().cities);
    if (named !== undefined) return this.#answer([named.arrondissement ?? named.city.insee]);
    if (code === undefined) return this.#findName({ typed, words, departements });
    const coded = this.#index().codes(code);
    if (withoutSentence(words).length === 0) return this.#answer(coded);
    return this.#findCodeAndName(code, coded, { typed, words, departements: undefined });
  }

  /** Built on the first question: a start does not pay for it. */
  #index(): Indexes {
    this.#parts ??= this.#build();
    return this.#parts;
  }

  #build(): Indexes {
    const all = [...this.byInsee.values()];
    const arrondissements = all.filter((one) => one.city !== undefined);
    const cities = citiesOf(arrondissements, this.byInsee);
    const before = this.#old.filter((one) => one.name !== '' && !this.#isArrondissement(one));
    return {
      codes: communeCodes(this.byInsee, this.#old, cities),
      cities,
      names: nameIndex(this.#communes),
      oldNames: nameIndex(before.map(({ name, today }) => ({ name, insee: today }))),
      usual: nameIndex(usualNames()),
      split: departementSplitter(this.departements),
    };
  }

  #isArrondissement({ insee }: OldCommune): boolean {
    return this.byInsee.get(insee)?.city !== undefined;
  }

  #findCodeAndName(code: string, coded: readonly string[], name: Named): CommuneMatches {
    const departement = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
    const named = this.#findName(name);
    const both = named.matches.filter((one) => coded.includes(one.insee));
    if (both.length > 0) return this.#decide(both);
    // A postcode of an office (CEDEX) names no commune, yet it names the département.
    const around = named.matches.filter((one) => one.departement === departement);
    if (around.length > 0) return this.#decide(around);
    if (coded.length === 0) return this.#ask(named.matches);
    return named.decision === 'none'
      ? this.#answer(coded)
      : this.#ask([...this.#communesOf(coded), ...named.matches]);
  }

  #findName(name: Named): CommuneMatches {
    const { typed, departements } = name;
    const words = withoutSentence(name.words);
    const found = this.#exactly(name) ?? this.#exactly({ ...name, words });
    if (found !== undefined) return found;
    const split = departements === undefined ? this.#index().split(words) : undefined;
    const loose = this.#loosely({ ...name, words });
    // "Champigni-sur-Marne" is no Champigny of the Marne, and "Mérignac Gironde" is no such name.
    if (split !== undefined && loose?.decision !== 'found') {
      return this.#findName({ typed, words: split.words, departements: [split.departement] });
    }
    if (loose !== undefined) return this.#withFarLarger(loose, { ...name, words });
    if (departements === undefined) return this.#ask(this.#aroundDistrict(words));
    // Nothing of that name in the département: never the others without asking.
    return this.#ask(this.#findName({ typed, words, departements: undefined }).matches);
  }

  /**
   * The whole name was typed, or a usual one. Asked when several have it, when one of before had it
   * too, or when a far larger commune is usually called so ("Saint-Ouen" of Saint-Ouen-sur-Seine)
   * or heard so ("tour": a La Tour, or Tours).
   */
  #exactly({ typed, words, departements }: Named): CommuneMatches | undefined {
    const { names, oldNames, usual } = this.#index();
    const own = this.#within(names.exact(words), departements);
    const called = this.#within(usual.exact(words), departements);
    const before = this.#within(oldNames.exact(words), departements);
    const today = [...own, ...called];
    if (today.length + before.length === 0) return undefined;
    const large = Math.max(0, ...today.map((one) => one.population)) * FAR_LARGER;
    const heard =
      own.length === 0 || names.isWhole(words)
        ? []
        : names.heard({ words, sound: soundTyped(typed, words) });
    const meant = new Set([...names.beginning(words), ...heard]);
    const larger = this.#within([...meant], departements)
      .filter((one) => one.population > large)
      .slice(0, MOST_LOOSE);
    const answer = this.#decide([...sorted([...today, ...larger]), ...sorted(before)]);
    return departements === undefined && this.#isOverseasName(words)
      ? this.#ask(answer.matches)
      : answer;
  }

  /** "toulon sur mer": more words than the name of a town has, beside villages a slip or two away. */
  #withFarLarger(loose: CommuneMatches, { words, departements }: Named): CommuneMatches {
    if (loose.decision === 'found' || departements !== undefined) return loose;
    const large = (loose.matches[0]?.population ?? 0) * FAR_LARGER;
    const larger = this.#aroundDistrict(words).filter(({ population }) => population > large);
    return larger.length === 0 ? loose : this.#ask([...larger, ...loose.matches]);
  }

  /** "lyon part dieu", "vieux lyon": a large commune, and what we do not know may be a part of it. */
  #aroundDistrict(words: readonly string[]): readonly Commune[] {
    if (words.length > MOST_WORDS) return [];
    for (let length = words.length - 1; length > 0; length -= 1) {
      for (const part of [words.slice(0, length), words.slice(-length)]) {
        const named = this.#communesOf(this.#index().names.exact(part));
        const large = named.filter(({ population }) => population >= LARGE);
        if (large.length > 0) return large;
      }
    }
    return [];
  }

  /** "La Réunion" is a commune of Lot-et-Garonne, and more often something else. */
  #isOverseasName(words: readonly string[]): boolean {
    const split = this.#index().split(['', ...words]);
    return split?.departement.length === 3 && split.words.join('') === '';
  }

  /**
   * The name is cut short, shortened or misspelt. "Saint Quantin" may begin a village's name, and
   * is heard as that of a town.
   */
  #loosely({ typed, words, departements }: Named): CommuneMatches | undefined {
    // A sentence is no misspelt name: looking for one would only cost.
    if (words.length > MOST_WORDS) return undefined;
    const { names, oldNames, usual } = this.#index();
    const begun = sorted(this.#within(names.beginning(words), departements));
    const said = { words, sound: soundTyped(typed, words) };
    if (begun.length > 0) {
      const heard = this.#within(names.heard(said), departements);
      const large = (begun[0]?.population ?? 0) * FAR_LARGER;
      const larger = sorted(heard.filter((one) => one.population > large));
      const matches = [...larger, ...begun].slice(0, MOST_LOOSE);
      // A single word may be anything else ("gironde"); more words are a name cut short.
      return words.length > 1 ? this.#decide(matches) : this.#ask(matches);
    }
    const { isSure, communes } = likeliest(
      names.like(said),
      [...oldNames.like(said), ...usual.like(said)],
      (insee) => this.#within([insee], departements).at(0),
    );
    if (communes.length === 0) return undefined;
    const [first] = communes;
    return isSure && first !== undefined
      ? this.#decide([first])
      : this.#ask(communes.slice(0, MOST_LOOSE));
  }

  #within(
    insee: readonly string[],
    departements: readonly string[] | undefined,
  ): readonly Commune[] {
    const communes = this.#communesOf(insee);
    return departements === undefined
      ? communes
      : communes.filter((one) => departements.includes(one.departement));
  }

  #answer(insee: readonly string[]): CommuneMatches {
    return this.#decide(sorted(this.#communesOf(insee)));
  }

  /** One commune, or one arrondissement and its city, is an answer; anything else is asked. */
  #decide(matches: readonly Commune[]): CommuneMatches {
    const asked = this.#ask(matches);
    const cities = new Set(asked.matches.map(cityCode));
    const arrondissements = asked.matches.filter((one) => one.city !== undefined);
    const isOne = cities.size === 1 && arrondissements.length < 2;
    return isOne ? { ...asked, decision: 'found' } : asked;
  }

  #ask(matches: readonly Commune[]): CommuneMatches {
    const withCities = matches.flatMap((one) => [one, this.byInsee.get(one.city ?? '') ?? one]);
    const once = [...new Set(withCities)];
    return once.length === 0 ? NONE : { decision: 'ask', matches: once };
  }

  #communesOf(insee: readonly string[]): readonly Commune[] {
    return insee.map((code) => this.byInsee.get(code)).filter((one) => one !== undefined);
  }
}

/** An arrondissement has all of its city but its own name, postcode and point. */
function toArrondissement(old: OldCommune, city: Commune | undefined): Commune | undefined {
  const number = arrondissementOf(old.name)?.number;
  if (city === undefined || number === undefined) return undefined;
  const { insee, name, lon, lat } = old;
  const postcodes = [arrondissementPostcode(city.departement, number)];
  const point = lon === undefined || lat === undefined ? {} : { lon, lat };
  return { ...city, insee, name, city: city.insee, postcodes, ...point };
}

/** Most populous first, an arrondissement before its city. */
function sorted(communes: readonly Commune[]): readonly Commune[] {
  const precise = (one: Commune): number => (one.city === undefined ? 1 : 0);
  return communes.toSorted(
    (a, b) =>
      b.population - a.population || precise(a) - precise(b) || (a.insee < b.insee ? -1 : 1),
  );
}

/** Communes of today, found by what people type. Pure; indexes are built on the first `find`. */
export function createCommunes(
  communes: readonly Commune[],
  departements: ReadonlyMap<string, Departement>,
  old: readonly OldCommune[] = [],
): Communes {
  return new CommuneFinder(communes, old, departements);
}
