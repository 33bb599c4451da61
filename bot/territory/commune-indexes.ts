import { citiesOf, rankWords, type City, type RankWords } from './arrondissements.ts';
import { communeCodes, type CommuneCodes, type OldCommune } from './commune-codes.ts';
import { type CommuneWords } from './commune-words.ts';
import { lackWords, type LackWords } from './lacking.ts';
import { type Commune, type Departement } from './model.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { isArrondissement } from './by-insee.ts';
import { namesBefore, type PreparedCommunes } from './prepare-communes.ts';
import { type Sentences } from './sentence-words.ts';
import { shortNames } from './short-names.ts';
import { departementSplitter } from './typed-commune.ts';
import { usualNames } from './usual-names.ts';

/** What communes are found in. */
export interface CommuneTables {
  readonly communes: readonly Commune[];
  readonly departements: ReadonlyMap<string, Departement>;
  readonly old: readonly OldCommune[];
  readonly words: CommuneWords;
  /** What was made of these very tables before. */
  readonly prepared?: PreparedCommunes | undefined;
}

/** What looks them up. */
export interface CommuneIndexes {
  readonly codes: CommuneCodes;
  readonly cities: ReadonlyMap<string, City>;
  /** Names of today, and those of before. */
  readonly names: NameIndex;
  readonly oldNames: NameIndex;
  readonly usual: NameIndex;
  /** Large communes by the beginning of their name. */
  readonly short: NameIndex;
  readonly split: ReturnType<typeof departementSplitter>;
  readonly lacks: LackWords;
  readonly ranks: RankWords;
}

/** Makes the indexes of tables. */
export function communeIndexes(
  { communes, departements, old, words, prepared }: CommuneTables,
  byInsee: ReadonlyMap<string, Commune>,
  sentences: Sentences,
): CommuneIndexes {
  const arrondissements = old
    .filter(isArrondissement)
    .map(({ insee }) => byInsee.get(insee))
    .filter((one) => one !== undefined);
  const cities = citiesOf(arrondissements, byInsee);
  return {
    codes: communeCodes(byInsee, old, cities, prepared?.codes),
    cities,
    names: nameIndex(communes, prepared?.today),
    oldNames: nameIndex(namesBefore(old), prepared?.before),
    usual: nameIndex(usualNames()),
    short: nameIndex(shortNames(communes, new Set(words.plain))),
    split: departementSplitter(departements),
    lacks: lackWords(words, sentences),
    ranks: rankWords(words),
  };
}
