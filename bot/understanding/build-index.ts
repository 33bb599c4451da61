import { fold } from '../territory/fold.ts';
import { indexLetters, type Letters } from './letters.ts';
import { createLexicon, type Said } from './lexicon.ts';
import { operatorNamed } from './operator-named.ts';
import { OUTSIDE } from './outside.ts';
import { createCounter, idfOf, onceEach, postingsOf } from './postings.ts';
import { type Against, type RouteIndex } from './route-index.ts';
import { type RouteDocument } from './router.ts';
import { createSparseSums } from './sparse-sums.ts';

/** Works out once, from the documents, all that routing a text looks up. */
export function buildIndex(documents: readonly RouteDocument[]): RouteIndex {
  const said = documents.map(({ titles, words }) => [...new Set([...titles, ...words])]);
  const texts = [...said.flat(), ...OUTSIDE.papers, ...OUTSIDE.talk];
  const folded = texts.map(fold);
  const against = documents.map(({ notWords }) => notWords);
  const lexicon = createLexicon([...folded, ...against.flat().map(fold)]);
  const all = lexicon.phrases;
  const stems = numberStems(all);
  const numbered = all.map(({ terms }) => terms.map(({ stem }) => stems.get(stem) ?? 0));
  const ofFlows = inGroups(said, all);
  const count = createCounter(stems.size);
  const bags = inGroups([...said, OUTSIDE.papers, OUTSIDE.talk], numbered).map((group) =>
    count(group.flat()),
  );
  const idf = idfOf(bags, stems.size);
  let letters: Letters | undefined;
  return {
    lexicon,
    ids: documents.map(({ id }) => id),
    phrases: texts,
    phraseOf: Int32Array.from(ofFlows.flatMap((group, flow) => group.map(() => flow))),
    stems: [...stems.keys()],
    stemNumbers: stems,
    idf,
    byPhrase: postingsOf(
      texts.map((_, at) => onceEach(count(isOperators(all[at]) ? [] : (numbered[at] ?? [])))),
      idf,
    ),
    phraseSums: createSparseSums(texts.length),
    byFlow: postingsOf(bags.slice(0, documents.length), idf),
    saidWords: new Set(ofFlows.flatMap((group) => group.flatMap(wordsOf))),
    // Worked out with the first text, so that a start does not wait for it.
    letters: () => (letters ??= indexLetters(ofFlows.map((group) => group.flatMap(wordsOf)))),
    against: byFirstStem(inGroups(against, numbered.slice(texts.length))),
    asWritten: writtenBy(inGroups(said, folded)),
  };
}

/** Numbers stems in the order in which they are first said. */
function numberStems(phrases: readonly Said[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { terms } of phrases) {
    for (const { stem } of terms) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
  }
  return numbers;
}

/** Phrases against each flow, none empty, found by their first stem. */
function byFirstStem(
  ofFlows: readonly (readonly (readonly number[])[])[],
): ReadonlyMap<number, readonly Against[]> {
  const found = new Map<number, Against[]>();
  for (const [flow, phrases] of ofFlows.entries()) {
    for (const stems of phrases) {
      const [first] = stems;
      if (first === undefined) continue;
      const others = found.get(first);
      if (others) others.push({ flow, stems });
      else found.set(first, [{ flow, stems }]);
    }
  }
  return found;
}

/** What was made of each text of groups that follow each other, group by group. */
function inGroups<Made>(
  groups: readonly (readonly string[])[],
  made: readonly Made[],
): readonly (readonly Made[])[] {
  let at = 0;
  return groups.map(({ length }) => made.slice(at, (at += length)));
}

function wordsOf({ terms }: Said): readonly string[] {
  return terms.map(({ word }) => word);
}

/** Whether a phrase only names an operator ("mes impôts"): all its flows are like it. */
function isOperators(said: Said | undefined): boolean {
  return said?.terms.every(({ word }) => operatorNamed(word) !== undefined) ?? true;
}

function writtenBy(folded: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const flows = new Map<string, number[]>();
  folded.forEach((texts, flow) => {
    for (const key of new Set(texts)) {
      const others = flows.get(key);
      if (others) others.push(flow);
      else flows.set(key, [flow]);
    }
  });
  return flows;
}
