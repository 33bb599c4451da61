import { typedCity } from './arrondissements.ts';
import { communeIndexes, type CommuneIndexes, type CommuneTables } from './commune-indexes.ts';
import { lackingIn, withLacking } from './lacking.ts';
import { largestFirst } from './largest-first.ts';
import { livedIn, type Whose } from './lived-in.ts';
import { likeliest, type Likeliest } from './likeliest.ts';
import { type TypedName } from './likeness.ts';
import { type Commune, type CommuneMatches, type Communes, type Departement } from './model.ts';
import { nameKey, nameWords, withoutArticle } from './name-words.ts';
import { byInseeOf } from './by-insee.ts';
import { createSentences, type Sentences } from './sentence-words.ts';
import { SHORT, sureCost } from './sure-cost.ts';
import { cityCode } from './territory-codes.ts';
import { hearTyped, takeApart, type TypedCommune } from './typed-commune.ts';

export { type OldCommune } from './commune-codes.ts';
export { type CommuneWords } from './commune-words.ts';

/** The longest names have eight words: more is a sentence. */
const MOST_WORDS = 8;
/** Of loose matches, a person reads no longer list; typing more reaches the rest. */
const MOST_LOOSE = 20;
/** How many times larger a commune must be to be meant by the beginning of its name… */
const FAR_LARGER = 3;
/** …and by its sound, when a village has the very name: "rodés" is Rodès, or Rodez. */
const HEARD_LARGER = 10;
/** People of a commune that may be meant beside one three times larger: "saint leu". */
const WELL_KNOWN = 10_000;
/** People of a commune that may not be the one that a name calls to mind. */
const VILLAGE = 2_000;
/** Letters of a single word that calls the only commune whose name begins with it: "thonon". */
const TELLING = 5;
/** How much less likely the beginning of a name is to be meant than a whole one. */
const SHORT_COST = 0.25;
/** How unlike the beginning of a large commune's name is. */
const CUT_COST = 1;
/** People of a commune whose parts are called by names of their own. */
const LARGE = 20_000;
const NONE: CommuneMatches = { decision: 'none', matches: [] };

/** A name as typed, and where it was said to be: in a département, under a postcode. */
interface Named {
  readonly typed: string;
  readonly words: readonly string[];
  readonly isThere?: ((one: Commune) => boolean) | undefined;
}

class CommuneFinder implements Communes {
  readonly byInsee: ReadonlyMap<string, Commune>;
  readonly departements: ReadonlyMap<string, Departement>;
  readonly #tables: CommuneTables;
  readonly #sentences: Sentences;
  #parts: CommuneIndexes | undefined;

  constructor(tables: CommuneTables) {
    this.byInsee = byInseeOf(tables.communes, tables.old);
    this.departements = tables.departements;
    this.#tables = tables;
    this.#sentences = createSentences(tables.words);
  }

  find(typed: string): CommuneMatches {
    const parts = takeApart(typed, this.departements, this.#sentences);
    const { byInsee, departements } = this;
    const { split, lacks } = this.#index();
    const known = { byInsee, departements, split, words: lacks };
    const lack = parts.code === undefined ? lackingIn(parts.all, known) : undefined;
    const found = this.#findParts(typed, parts);
    return lack === undefined ? found : withLacking(found, lack, known);
  }

  #findParts(typed: string, { code, words, all, departements }: TypedCommune): CommuneMatches {
    const { cities, ranks } = this.#index();
    const named = typedCity(this.#sentences.withoutSentence(all), cities, ranks);
    if (named !== undefined) return this.#answer([named.arrondissement ?? named.city.insee]);
    if (code === undefined) {
      const isThere = departements && ((one: Commune) => departements.includes(one.departement));
      return this.#findName({ typed, words, isThere });
    }
    const coded = this.#coded(code, all);
    if (words.every((word) => this.#sentences.isOpener(word))) return this.#answer(coded);
    return this.#findCodeAndName(code, coded, { typed, words });
  }

  ofCode(insee: string): Commune | undefined {
    const [today = ''] = this.#index().codes.insee(insee);
    return this.byInsee.get(today);
  }

  livedIn(said: string, whose: Whose = 'own'): CommuneMatches | undefined {
    const { words } = this.#tables;
    const name = livedIn(said.split(' '), whose, words, (one) => this.isName(one));
    const found = name && this.find(name.join(' '));
    return found?.decision === 'none' ? undefined : found;
  }

  isName(words: readonly string[]): boolean {
    const { names, oldNames, usual } = this.#index();
    const full = nameWords(words.join(' '));
    return [names, oldNames, usual].some(
      (one) => one.isWhole(full) || one.articled(full).length > 0,
    );
  }

  /** Communes under a code; "insee" or "code postal" beside it tells which one it is. */
  #coded(code: string, all: readonly string[]): readonly string[] {
    const { any, insee } = this.#index().codes;
    const coded = any(code);
    if (all.includes('insee')) return insee(code).length > 0 ? insee(code) : coded;
    if (!all.includes('cp') && !all.includes('postal')) return coded;
    const under = coded.filter((one) => this.byInsee.get(one)?.postcodes.includes(code));
    return under.length === 0 ? coded : under;
  }

  /** Built on the first question: a start does not pay for it. */
  #index(): CommuneIndexes {
    return (this.#parts ??= communeIndexes(this.#tables, this.byInsee, this.#sentences));
  }

  #findCodeAndName(code: string, coded: readonly string[], name: Named): CommuneMatches {
    const departement = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
    const under: Named = { ...name, isThere: ({ insee }) => coded.includes(insee) };
    const inside: Named = { ...name, isThere: (one) => one.departement === departement };
    // The very name in the département comes before one that is only like it under the code.
    const both = this.#called(under) ?? this.#called(inside) ?? this.#loosely(this.#bare(under));
    if (both !== undefined) {
      const matches = [...this.#partsOf(both, coded), ...both.matches];
      return both.decision === 'found' ? this.#decide(matches) : this.#ask(matches);
    }
    const named = this.#findName(name);
    // A postcode of an office (CEDEX) names no commune, yet it names the département.
    const around = named.matches.filter((one) => one.departement === departement);
    if (around.length > 0) return this.#decide(around);
    if (coded.length === 0) return this.#ask(named.matches);
    return named.decision === 'none'
      ? this.#answer(coded)
      : this.#ask([...largestFirst(this.#communesOf(coded)), ...named.matches]);
  }

  /** Arrondissements under a postcode, of a city named beside it. */
  #partsOf({ matches }: CommuneMatches, coded: readonly string[]): readonly Commune[] {
    const cities = new Set(matches.map(({ insee }) => insee));
    return this.#communesOf(coded).filter(({ city }) => city !== undefined && cities.has(city));
  }

  #findName(name: Named): CommuneMatches {
    const { typed, isThere } = name;
    const words = this.#sentences.withoutSentence(name.words);
    const found = this.#called(name);
    if (found !== undefined) return found;
    if (isThere !== undefined) {
      // Nothing of that name there: never the others without asking.
      return (
        this.#loosely({ ...name, words }) ?? this.#ask(this.#findName({ typed, words }).matches)
      );
    }
    const split = this.#index().split(words);
    const there: Named | undefined = split && {
      typed,
      words: split.words,
      isThere: ({ departement }) => departement === split.departement,
    };
    return (there && this.#exactly(there)) ?? this.#looselyOr(there, { typed, words });
  }

  /** "Champigni-sur-Marne" is no Champigny of the Marne, and "Mérignac Gironde" is no such name. */
  #looselyOr(there: Named | undefined, { typed, words }: Named): CommuneMatches {
    const loose = this.#loosely({ typed, words });
    if (loose?.decision !== 'found' && there !== undefined) {
      const found = this.#findName(there);
      if (found.decision !== 'none') return found;
    }
    return loose === undefined
      ? this.#ask(this.#aroundDistrict(words))
      : this.#withFarLarger(loose, words);
  }

  /**
   * As it was typed, or without the words of a sentence: without as few of them as leave a name that
   * is written so. "À Brest" is Brest and not Abrest, "à Ville-sur-Arce" is not Arce.
   */
  #called(name: Named): CommuneMatches | undefined {
    const { words: bare } = this.#bare(name);
    const told = this.#sentences.withoutClosers(name.words);
    for (let from = 0; from <= told.length - bare.length; from++) {
      const words = told.slice(from);
      const found = this.#exactly({ ...name, words });
      if (found && isWritten(found, words)) return found;
    }
    return this.#exactly(name) ?? this.#exactly({ ...name, words: bare });
  }

  /**
   * The whole name was typed, or a usual one. Asked when several have it, when one of before had it
   * too, or when a far larger commune is usually called so ("Saint-Ouen" of Saint-Ouen-sur-Seine)
   * or heard so ("tour": a La Tour, or Tours).
   */
  #exactly({ typed, words, isThere }: Named): CommuneMatches | undefined {
    const { names, oldNames, usual } = this.#index();
    const own = this.#within(names.exact(words), isThere);
    const called = this.#within(usual.exact(words), isThere);
    const before = this.#within(oldNames.exact(words), isThere);
    const today = [...own, ...called];
    if (today.length + before.length === 0) return undefined;
    const larger = this.#largerThan(today, { typed, words, isThere });
    const answer = this.#decide([...largestFirst([...today, ...larger]), ...largestFirst(before)]);
    return isThere === undefined && this.#isOverseasName(words)
      ? this.#ask(answer.matches)
      : answer;
  }

  /**
   * Communes that a text may mean though another has the very name: it is the beginning of theirs,
   * or only wants their article, and they are larger ("lons", "lamentin"); or they are far larger
   * and heard so.
   */
  #largerThan(own: readonly Commune[], { typed, words, isThere }: Named): readonly Commune[] {
    const { names } = this.#index();
    const people = Math.max(0, ...own.map((one) => one.population));
    const larger = (insee: readonly string[], times: number, least = 0): readonly Commune[] =>
      this.#within(insee, isThere).filter(
        ({ population }) => population > people * times && population >= least,
      );
    const goesOn = [...names.articled(words), ...names.beginning(words)];
    const begun = [...larger(goesOn, 1), ...larger(goesOn, 1 / 3, WELL_KNOWN)];
    const isWhole = names.isWhole(words);
    // With its article it is no other's name: "la tour" is not Tours.
    const isSaid =
      own.length > 0 && (!isWhole || (people < VILLAGE && withoutArticle(words) === words));
    const heard = isSaid ? names.heard(hearTyped(typed, words)) : [];
    const said = larger(heard, isWhole ? HEARD_LARGER : FAR_LARGER);
    return [...new Set([...begun, ...said])].slice(0, MOST_LOOSE);
  }

  /** "toulon sur mer": more words than the name of a town has, beside villages a slip or two away. */
  #withFarLarger(loose: CommuneMatches, words: readonly string[]): CommuneMatches {
    if (loose.decision === 'found') return loose;
    const large = (loose.matches[0]?.population ?? 0) * FAR_LARGER;
    const larger = this.#aroundDistrict(words).filter(({ population }) => population > large);
    return larger.length === 0 ? loose : this.#ask([...larger, ...loose.matches]);
  }

  /** "lyon part dieu", "vieux lyon": a large commune, and what we do not know may be a part of it. */
  #aroundDistrict(words: readonly string[]): readonly Commune[] {
    if (words.length > MOST_WORDS) return [];
    for (let length = words.length - 1; length > 0; length -= 1) {
      for (const part of [words.slice(0, length), words.slice(-length)]) {
        const named = this.#communesOf(this.#calledOrHeard(part));
        const large = named.filter(({ population }) => population >= LARGE);
        if (large.length > 0) return large;
      }
    }
    return [];
  }

  #calledOrHeard(words: readonly string[]): readonly string[] {
    const { names } = this.#index();
    return [...names.exact(words), ...names.heard(hearTyped('', words))];
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
  #loosely({ typed, words, isThere }: Named): CommuneMatches | undefined {
    // A sentence is no misspelt name: looking for one would only cost.
    if (words.length > MOST_WORDS) return undefined;
    const { names } = this.#index();
    const begun = largestFirst(this.#within(names.beginning(words), isThere));
    const said = hearTyped(typed, words);
    if (begun.length > 0) return this.#begun(begun, said, isThere);
    const { isSure, communes } = this.#likeliest(said, isThere);
    if (communes.length === 0) return undefined;
    const [first] = communes;
    if (isSure && first !== undefined) return this.#decide([first]);
    return this.#ask(communes.slice(0, MOST_LOOSE));
  }

  #begun(begun: readonly Commune[], said: TypedName, isThere: Named['isThere']): CommuneMatches {
    const heard = this.#within(this.#index().names.heard(said), isThere);
    const large = (begun[0]?.population ?? 0) * FAR_LARGER;
    const larger = largestFirst(heard.filter((one) => one.population > large));
    const matches = [...larger, ...begun].slice(0, MOST_LOOSE);
    // A single word may be anything else ("gironde"); more words are a name cut short.
    const isTold = said.words.length > 1 || isThere !== undefined || this.#isTelling(said.words);
    return isTold ? this.#decide(matches) : this.#ask(matches);
  }

  #isTelling(words: readonly string[]): boolean {
    const isDepartement = this.#index().split(['', ...words]) !== undefined;
    return (words[0] ?? '').length >= TELLING && !isDepartement;
  }

  #likeliest(said: TypedName, isThere: Named['isThere']): Likeliest {
    const { names, oldNames, usual, short } = this.#index();
    const isWanted = isThere && ((insee: string) => this.#within([insee], isThere).length > 0);
    const length = nameKey(said.words).length;
    const before = [
      ...[oldNames, usual].flatMap((one) => one.like(said, isWanted)),
      ...short.like(said, isWanted).map((one) => ({ ...one, cost: one.cost + SHORT_COST })),
    ];
    const cut = length < SHORT && isThere === undefined ? names.cut(said.words) : [];
    const large = this.#communesOf(cut).filter(({ population }) => population >= LARGE);
    return likeliest(
      [...names.like(said, isWanted), ...large.map(({ insee }) => ({ insee, cost: CUT_COST }))],
      before,
      (insee) => this.byInsee.get(insee),
      sureCost(length, isThere !== undefined),
    );
  }

  #within(insee: readonly string[], isThere: Named['isThere']): readonly Commune[] {
    const communes = this.#communesOf(insee);
    return isThere === undefined ? communes : communes.filter(isThere);
  }

  #answer(insee: readonly string[]): CommuneMatches {
    return this.#decide(largestFirst(this.#communesOf(insee)));
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

  #bare(name: Named): Named {
    return { ...name, words: this.#sentences.withoutSentence(name.words) };
  }

  #communesOf(insee: readonly string[]): readonly Commune[] {
    return insee.map((code) => this.byInsee.get(code)).filter((one) => one !== undefined);
  }
}

/**
 * Finds today's communes from what people type, `words` being those that may surround a name. Pure;
 * indexes are built at the first `find`, from `prepared` where it was made of the same tables.
 *
 * @example
 * const { departements } = world.communes;
 * const tables = { communes: [merignac], departements, old: [], words: communeWords };
 * createCommunes(tables).find("j'habite à merignac").decision // 'found'
 */
export function createCommunes(tables: CommuneTables): Communes {
  return new CommuneFinder(tables);
}

/** Whether a name begins with the word that was typed, and not only with its letters. */
function isWritten({ matches }: CommuneMatches, [first]: readonly string[]): boolean {
  return matches.some(({ name }) => {
    const words = nameWords(name);
    return words[0] === first || withoutArticle(words)[0] === first;
  });
}
