import { readerSteps } from '../reading/create-reader.ts';
import { type Language } from '../reading/language.ts';
import { type Term } from '../reading/said.ts';
import { mapSteps, type Steps } from '../reading/steps.ts';
import { fold } from '../territory/fold.ts';
import { outsideOf } from './outside-of.ts';
import { createCounter, idfOf, onceEach, postingsOf } from './postings.ts';
import { type Against, type RouteIndex } from './route-index.ts';
import { learntBy, type RouteModel } from './routing/model.ts';
import { type RouteDocument } from './router.ts';
import { createSparseSums } from './sparse-sums.ts';

/** Telling words of a phrase. */
type Phrase = readonly Term[];

/**
 * Works out once, from the documents, all that routing a text looks up: in small steps.
 *
 * @example finish(indexSteps([], language)).ids // []
 */
export function* indexSteps(
  documents: readonly RouteDocument[],
  language: Language,
  model?: RouteModel,
): Steps<RouteIndex> {
  const said = documents.map(({ titles, words }) => [...new Set([...titles, ...words])]);
  const saidFolded = yield* mapSteps(said.flat(), fold);
  const { papers, talk } = yield* outsideOf(saidFolded, language);
  const texts = [...said.flat(), ...papers, ...talk];
  const folded = [...saidFolded, ...[...papers, ...talk].map(fold)];
  const against = documents.map(({ notWords }) => notWords);
  const reader = yield* readerSteps([...folded, ...against.flat().map(fold)], language);
  const all = reader.phrases;
  const { stems, numbered } = yield* numberStems(all);
  yield;
  const counter = createCounter(stems.size);
  const bags = inGroups([...said, papers, talk], numbered).map((group) => {
    for (const phrase of group) counter.add(phrase, 1);
    return counter.take();
  });
  const idf = idfOf(bags, stems.size);
  yield;
  const ids = documents.map(({ id }) => id);
  const once = yield* mapSteps(texts, (_, at) =>
    onceEach(isOperators(all[at], language) ? [] : (numbered[at] ?? [])),
  );
  const byPhrase = postingsOf(once, idf);
  yield;
  const byFlow = postingsOf(bags.slice(0, documents.length), idf);
  yield;
  const asWritten = yield* writtenBy(inGroups(said, folded));
  return {
    language,
    reader,
    ids,
    services: ids.map((id) => id.slice(0, id.indexOf('.'))),
    phrases: texts,
    firstTalk: texts.length - talk.length,
    phraseOf: Int32Array.from(said.flatMap((group, flow) => group.map(() => flow))),
    stems: [...stems.keys()],
    stemNumbers: stems,
    idf,
    byPhrase,
    phraseSums: createSparseSums(texts.length),
    byFlow,
    learnt: model && learntBy(model, ids),
    against: byFirstStem(inGroups(against, numbered.slice(texts.length))),
    asWritten,
  };
}

/** Numbers stems in the order in which they are first said; and those of each phrase. */
function* numberStems(phrases: readonly Phrase[]) {
  const stems = new Map<string, number>();
  const numbered = yield* mapSteps(phrases, (terms) => {
    const numbers: number[] = [];
    for (const { stem } of terms) {
      const number = stems.get(stem) ?? stems.size;
      if (number === stems.size) stems.set(stem, number);
      numbers.push(number);
    }
    return numbers;
  });
  return { stems, numbered };
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

/** Whether a phrase only names an operator ("mes impôts"): all its flows are like it. */
function isOperators(
  phrase: Phrase | undefined,
  { operatorNamed }: Pick<Language, 'operatorNamed'>,
): boolean {
  return phrase?.every(({ word }) => operatorNamed(word) !== undefined) ?? true;
}

function* writtenBy(
  folded: readonly (readonly string[])[],
): Steps<ReadonlyMap<string, readonly number[]>> {
  const flows = new Map<string, number[]>();
  yield* mapSteps(folded, (texts, flow) => {
    for (const key of new Set(texts)) {
      const others = flows.get(key);
      if (others) others.push(flow);
      else flows.set(key, [flow]);
    }
  });
  return flows;
}
