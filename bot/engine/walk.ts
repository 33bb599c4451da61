import {
  type CampaignState,
  type FactValue,
  type Facts,
  type Outcome,
  type QuestionStep,
  type BranchStep,
} from './model.ts';

/** What was answered at a step: option ids, one unless the question takes several. */
export interface Answer {
  readonly step: string;
  readonly options: readonly string[];
  /**
   * Heard in the words that began the walk: no question was seen for it. Of several options of a
   * question that takes one, none is taken: it waits, and tells what was said.
   */
  readonly heard?: true;
}

/** A walk is its answers. Plain JSON; positions are never stored. */
export interface Walk {
  readonly flow: string;
  /** Digest of the flow that the answers were given on. */
  readonly digest: string;
  readonly answers: readonly Answer[];
  /** Facts from outside (structure, `?fact.<name>=`), plain JSON. */
  readonly outside: readonly (readonly [fact: string, value: FactValue])[];
}

/**
 * Codes that the person's commune belongs to (its INSEE code, old codes, EPCI, département);
 * `'declined'`: the person prefers not to say, no territory matches; `undefined`: not asked yet.
 */
export type Territory = readonly string[] | 'declined' | undefined;

/**
 * Where each campaign stands today and where the person lives, by its id. Worked out for each turn,
 * kept nowhere; one that is not in it is `unknown`.
 */
export type Season = ReadonlyMap<string, { readonly state: CampaignState }>;

/** No campaign is known: whoever walks without a day. */
export const NO_SEASON: Season = new Map();

/** What is around a walk that its branches look at. */
export interface Around {
  readonly territory: Territory;
  readonly season: Season;
}

/** A territory alone is in no season. */
export type Place = Territory | Around;

/**
 * The territory and the season of a place.
 *
 * @example aroundOf('declined').season.size // 0
 */
export function aroundOf(place: Place): Around {
  return isAround(place) ? place : { territory: place, season: NO_SEASON };
}

function isAround(place: Place): place is Around {
  return typeof place === 'object' && 'season' in place;
}

/** An answer on the path, with the step it answers (a question, or an outcome's button). */
export interface Taken {
  readonly step: QuestionStep | Outcome;
  readonly options: readonly string[];
  readonly heard?: true;
}

/** Where a replay stopped. */
export interface Position {
  /** A question without an answer, an outcome, or a territory branch met without a commune. */
  readonly at:
    | { readonly kind: 'question'; readonly step: QuestionStep }
    | { readonly kind: 'outcome'; readonly step: Outcome }
    | { readonly kind: 'commune'; readonly step: BranchStep };
  readonly facts: Facts;
  readonly path: readonly Taken[];
  /** Answers not used yet: kept at a question; at an outcome only those heard are. */
  readonly waiting: readonly Answer[];
  /** Answers that no longer fit the flow and that the person is told about. */
  readonly lost: readonly Answer[];
}

/** Most answers in a walk; `then` is the only loop allowed. */
export const MAX_ANSWERS = 200;
/** Most walks on the stack of a conversation (a digression pushes one). */
export const MAX_WALKS = 3;
