import { type Utterance } from '../reading/said.ts';
import { type RouteIndex } from './route-index.ts';
import { type Scored } from './score.ts';

/** One document per flow or stub: what people say for it. */
export interface RouteDocument {
  readonly id: string;
  readonly titles: readonly string[];
  readonly words: readonly string[];
  readonly notWords: readonly string[];
}

/** `route`: sure of the first; `ask`: "did you mean" (at most three); `none`. */
export interface Routed {
  readonly decision: 'route' | 'ask' | 'none';
  /** At most 10 ids, best first, with scores from 0 to 1. */
  readonly ranked: readonly { readonly id: string; readonly score: number }[];
  /** The message asked for this flow too: answered after the first. */
  readonly secondDemand?: string;
  /** Where it is asked which is meant: the first two of the ranking are both asked, it seems. */
  readonly bothAsked?: true;
  /** Two flows that may both be asked, which is not sure: after one, the other is asked about. */
  readonly perhaps?: readonly string[];
  /** What the later of two demands was heard in, where those words ask for nothing: they may only tell a situation. */
  readonly secondSaid?: string;
  /** Where no flow answers, the demand of `data/outside.yaml` that the words say, as written there. */
  readonly outside?: string;
}

/** The parts of a score, for authors who ask why. */
export interface RouteReasons {
  /** The telling words, once mended; `known` is how sure that reading is, 0 for an unknown word. */
  readonly terms: readonly {
    readonly word: string;
    readonly stem: string;
    readonly known: number;
  }[];
  /** Nearest demand that no flow answers, and its likeness from 0 to 1. */
  readonly outside: { readonly phrase: string; readonly like: number } | undefined;
  /** For the first of the ranking: each part of the score, and the words that weigh in it. */
  readonly flows: readonly {
    readonly id: string;
    readonly score: number;
    /** The nearest phrase of the flow. */
    readonly phrase: string;
    readonly parts: Readonly<Record<'phrase' | 'words' | 'operator' | 'notWords', number>> & {
      readonly learnt: number | undefined;
    };
    /** What weighs most in what was learnt of the flow, heaviest first. */
    readonly learnt: readonly string[];
    readonly because: readonly { readonly stem: string; readonly weight: number }[];
  }[];
}

/** Routes texts to flows. Pure, deterministic. */
export interface Router {
  /** Reads a text by the words that flows say. */
  read(text: string): Utterance;
  /** Where a text leads, or one that was read already. */
  route(message: string | Utterance): Routed;
  /** What weighs most for a flow in what was learnt from rows, heaviest first. */
  learnt(message: string | Utterance, flow: string): readonly string[];
}

/** A router that lets authors see why (`explain.ts`): the program of a page does not carry it. */
export interface ExplainingRouter extends Router {
  /** How like a text is to each flow of its index. */
  scored(text: string): { readonly index: RouteIndex; readonly scored: Scored };
}
