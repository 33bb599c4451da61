import { type Language } from '../../reading/language.ts';
import { finish } from '../../reading/steps.ts';
import { indexSteps } from '../build-index.ts';
import { type RouteDocument } from '../router.ts';
import { type RouteModel } from '../routing/model.ts';
import { scoreOf } from '../score.ts';
import { demandCues } from './demand-cues.ts';
import { flowsOf, pairsOf } from './judge.ts';
import { pairOf } from './likeliest.ts';
import { partsOf } from './parts.ts';
import { flowSigns, wordSigns } from './signs.ts';
import { flowsTold, wordsTold } from './told.ts';

/** One way to read a message as two demands: the flows, in order, and what tells for it. */
export interface Reading {
  readonly flows: readonly [first: string, second: string];
  /** The same for any reading as these two. */
  readonly pair: number;
  readonly signs: ReadonlyMap<string, number>;
  /** Its words and flows, as a model knows them. */
  readonly told: readonly string[];
}

/**
 * All that the judge chooses from, for what its weights are fitted to: none where it is not asked.
 *
 * @example readingsIn([], language)('mon permis, et ma carte grise') // []
 */
export function readingsIn(
  documents: readonly RouteDocument[],
  language: Language,
  model?: RouteModel,
): (text: string) => readonly Reading[] {
  const index = finish(indexSteps(documents, language, model));
  const book = demandCues(language.twoDemands);
  const idOf = (flow: number) => index.ids[flow] ?? '';
  return (text) => {
    const whole = scoreOf(index, index.reader.read(text));
    if (whole.written.length > 0) return [];
    const parts = partsOf(index, whole, book);
    const around = { parts, whole, along: index.learnt?.along(whole.said) };
    return pairsOf(parts).flatMap((pair) => {
      const ofWords = wordSigns(pair, around);
      const words = wordsTold(pair);
      return flowsOf(pair).map((flows) => ({
        flows: [idOf(flows[0]), idOf(flows[1])] as const,
        pair: pairOf(flows),
        signs: new Map(Object.entries({ ...ofWords, ...flowSigns(pair, flows, around) })),
        told: [...words, ...flowsTold(flows, index.ids)],
      }));
    });
  };
}
