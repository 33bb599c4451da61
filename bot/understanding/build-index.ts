import { fold } from '../territory/fold.ts';
import { indexLetters, type Letters } from './letters.ts';
import { createLexicon, type Term } from './lexicon.ts';
import { operatorNamed } from './operator-named.ts';
import { OUTSIDE } from './outside.ts';
import { type Postings, type RouteIndex } from './route-index.ts';
import { type RouteDocument } from './router.ts';

interface Phrase {
  readonly text: string;
  readonly flow: number;
  readonly terms: readonly Term[];
}

/** Works out once, from the documents, all that routing a text looks up. */
export function buildIndex(documents: readonly RouteDocument[]): RouteIndex {
  const said = documents.map(({ titles, words }) => [...new Set([...titles, ...words])]);
  const outside = [...OUTSIDE.papers, ...OUTSIDE.talk];
  const lexicon = createLexicon([...said.flat(), ...outside]);
  const phrases = [
    ...said.flatMap((texts, flow) => texts.map((text) => toPhrase(text, flow))),
    ...outside.map((text) => toPhrase(text, -1)),
  ];
  function toPhrase(text: string, flow: number): Phrase {
    return { text, flow, terms: lexicon.read(text).terms };
  }
  const groups = documents.map((): Phrase[] => []);
  for (const phrase of phrases) groups[phrase.flow]?.push(phrase);
  const bags = groups.map((group) => countsOf(group.flatMap(({ terms }) => stemsOf(terms))));
  const elsewhere = phrases.slice(phrases.length - outside.length);
  const outsideBags = [
    elsewhere.slice(0, OUTSIDE.papers.length),
    elsewhere.slice(OUTSIDE.papers.length),
  ].map((group) => countsOf(group.flatMap(({ terms }) => stemsOf(terms))));
  const idf = idfOf([...bags, ...outsideBags]);
  let letters: Letters | undefined;
  return {
    lexicon,
    ids: documents.map(({ id }) => id),
    phrases: phrases.map(({ text }) => text),
    phraseOf: Int32Array.from(phrases, ({ flow }) => flow),
    idf,
    byPhrase: postingsOf(phrases.map(({ terms }) => weigh(onceEach(tellingOf(terms)), idf))),
    byFlow: postingsOf(bags.map((bag) => weigh(bag, idf))),
    saidWords: new Set(groups.flatMap((group) => group.flatMap(wordsOf))),
    // Worked out with the first text, so that a start does not wait for it.
    letters: () =>
      (letters ??= indexLetters(groups.map((group) => countsOf(group.flatMap(wordsOf))))),
    against: documents.map(({ notWords }) =>
      notWords.map((text) => stemsOf(lexicon.read(text).terms)).filter(({ length }) => length > 0),
    ),
    asWritten: writtenBy(said),
  };
}

function stemsOf(terms: readonly Term[]): readonly string[] {
  return terms.map(({ stem }) => stem);
}

function wordsOf({ terms }: Phrase): readonly string[] {
  return terms.map(({ word }) => word);
}

/** None for a phrase that only names an operator ("mes impôts"): all its flows are like it. */
function tellingOf(terms: readonly Term[]): readonly Term[] {
  return terms.every(({ word }) => operatorNamed(word) !== undefined) ? [] : terms;
}

function onceEach(terms: readonly Term[]): ReadonlyMap<string, number> {
  return new Map(terms.map(({ stem }) => [stem, 1]));
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function idfOf(bags: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const bag of bags) for (const key of bag.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Map([...seen].map(([key, count]) => [key, Math.log(1 + bags.length / count)]));
}

/** Weight of each feature, of length 1 over all. */
function weigh(
  bag: ReadonlyMap<string, number>,
  idf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  let square = 0;
  const weights = [...bag].map(([key, count]) => {
    const weight = (idf.get(key) ?? 0) * Math.sqrt(count);
    square += weight * weight;
    return [key, weight] as const;
  });
  const norm = Math.sqrt(square) || 1;
  return new Map(weights.map(([key, weight]) => [key, weight / norm]));
}

function postingsOf(
  vectors: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, Postings> {
  const lists = new Map<string, [number, number][]>();
  vectors.forEach((vector, at) => {
    for (const [key, weight] of vector) {
      const list = lists.get(key);
      if (list) list.push([at, weight]);
      else lists.set(key, [[at, weight]]);
    }
  });
  return new Map(
    [...lists].map(([key, list]) => [
      key,
      {
        at: Int32Array.from(list, ([at]) => at),
        weight: Float64Array.from(list, ([, weight]) => weight),
      },
    ]),
  );
}

function writtenBy(said: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const flows = new Map<string, number[]>();
  said.forEach((texts, flow) => {
    for (const key of new Set(texts.map(fold))) {
      const others = flows.get(key);
      if (others) others.push(flow);
      else flows.set(key, [flow]);
    }
  });
  return flows;
}
