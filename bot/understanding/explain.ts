import { rank } from './decide.ts';
import { weightAt } from './postings.ts';
import { type RouteIndex } from './route-index.ts';
import { type ExplainingRouter, type RouteReasons } from './router.ts';
import { NOT_KNOWN } from './routing/model.ts';

const MAX_EXPLAINED = 5;

/**
 * Why a text goes where `route` says: what each of the first flows owes its score to.
 *
 * @example explain(createRouter([], language), 'je peux pas payer').flows // []
 */
export function explain(router: ExplainingRouter, text: string): RouteReasons {
  const { index, scored } = router.scored(text);
  const { said, phraseAt, parts, weights } = scored;
  const { papers, talk } = scored.outside;
  const outside = papers.like > talk.like ? papers : talk;
  return {
    terms: said.terms.map(({ word, stem, sure }) => ({
      word,
      stem,
      known: index.idf[index.stemNumbers.get(stem) ?? -1] ? sure : 0,
    })),
    outside:
      outside.phrase < 0
        ? undefined
        : { phrase: index.phrases[outside.phrase] ?? '', like: outside.like },
    flows: rank(index, scored)
      .slice(0, MAX_EXPLAINED)
      .map(({ id, score }) => {
        const flow = index.ids.indexOf(id);
        return {
          id,
          score,
          phrase: index.phrases[phraseAt[flow] ?? -1] ?? '',
          parts: {
            phrase: parts.phrase[flow] ?? 0,
            words: parts.words[flow] ?? 0,
            operator: parts.operator[flow] ?? 1,
            notWords: parts.against[flow] ?? 1,
            learnt: parts.learnt[flow] === NOT_KNOWN ? undefined : parts.learnt[flow],
          },
          learnt: index.learnt?.because(said, id) ?? [],
          because: becauseOf(index, flow, weights),
        };
      }),
  };
}

function becauseOf(index: RouteIndex, flow: number, weights: ReadonlyMap<number, number>) {
  return [...weights]
    .map(([stem, weight]) => ({
      stem: index.stems[stem] ?? '',
      weight: weight * weightAt(index.byFlow, stem, flow),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
