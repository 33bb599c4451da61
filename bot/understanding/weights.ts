/**
 * Every number that routing weighs with. Those of likeness are set by hand on the tuned half of
 * `tests/understanding/utterances/development.ndjson`, and on `told-otherwise.ndjson` there; `REACH`
 * by models that did not see the rows of `people-*` and `route-*` in `training/route/rows/`, a quarter
 * of them at a time; the share of what was learnt and `SURE` by five models, each without one or two
 * of `retired-newest`, `people-c`, `people-d`, `route-a` (with its third) and `development` with
 * `told-otherwise` (decision 0120).
 */

/** What a score is made of: which flow comes first. */
export const SCORE = {
  /** Shares: the nearest phrase, the words of the whole flow. */
  phrase: 0.6,
  words: 0.4,
  /** The words of a flow are many: a demand is never like all of them. */
  wordsScale: 1.6,
  /**
   * Square of what a word that no flow knows weighs; more for an everyday word than for a slip; no
   * more than that in all: a long story is not punished for each.
   */
  unknownSquare: { strange: 7, everyday: 12, most: 24 },
  /** Share of what was learnt from rows, for a flow that the model knows. */
  learnt: 0.92,
  operatorNamed: 1.25,
  otherNamed: 0.6,
  notWords: 0.75,
  /** What is said as it is written comes before all that is not. */
  saidAsWritten: 1.4,
} as const;

/** The first of the ranking is taken at once. Set against demands sent wrong. */
export const SURE = {
  /** So many times how near it is, less how near the second is, must be as much. */
  near: 1.25,
  lead: 0.34,
  /** What speaks for no flow, so many times, takes away from it. */
  none: 0.5,
  /** Likeness to a phrase that holds this word and nothing else. */
  saidAlone: 0.9,
} as const;

/**
 * A message is about a demand that a flow answers: how near the nearest flow is, more for each
 * further word (their logarithm), less for what speaks against it.
 */
export const REACH = {
  least: 1.1,
  /** From here on it is asked among three, where the nearest flow is by so much nearer than none. */
  asked: 0.85,
  overNone: 0.15,
  /** It is not, where a phrase of `data/outside` is so near. */
  saidOutside: 0.9,
  /** Where no flow answers, one says who knows it. */
  knownOutside: 0.6,
  mostWords: 12,
  /** That it is learnt that no flow answers it. */
  none: 3.5,
  /** That a phrase of `data/outside` is near. */
  outside: 1.15,
  /** Each everyday word that no flow says. */
  elsewhere: 0.6,
  mostElsewhere: 3,
} as const;

/**
 * Beside a danger, a flow that is not surely asked is offered from this score on, and from this share
 * of the first's: the words of a danger alone are a little like many ("mon mari me frappe" is like
 * a widow's pension at 0.13); one of the operator that is named, from less. Set by hand on messages of `tests/conversation/danger-beside.test.ts`.
 */
export const BESIDE_DANGER = { least: 0.32, share: 0.85, named: 0.15 } as const;

/**
 * From an end only what is so near to another flow leaves it, and less is said beside it (decision
 * 0173: on 179 messages of one hand); as near, a question is asked of that flow.
 */
export const AT_AN_END = { elsewhere: 0.45, nearly: 0.33 } as const;

/**
 * At a question, what is so near to the demand under way leaves it for no other, however near that is:
 * set on `replies-a`, `-b` and `-d`, and on a thousand demands typed at their questions.
 */
export const AT_A_QUESTION = { own: 0.1 } as const;

/**
 * By how much an option of a question must lead any other to be taken, to be asked about, or to stand before
 * another demand, which is near by so much at most; what the words of its author weigh beside what was learnt
 * of replies, and what takes away that the words tell of another demand, or answer nothing. `alone`: where
 * nothing was learnt, what it must have, and how many times what any other has. Set on `replies-a`, `-b`, `-d`,
 * `chat-a` and `-b`, each by a model that did not learn it, and on first messages of other topics (decisions
 * 0188 and 0190).
 */
export const LIKELIEST = {
  sure: 2,
  likely: 0.6,
  before: 0.7,
  mostElsewhere: 0.9,
  ofSayings: 5,
  ofElsewhere: 2,
  ofNothing: 1,
  alone: { least: 1.4, overAny: 1.5 },
} as const;

/**
 * What speaks for an answer in a first message is by how much it leads any other, and `ofWords` times the
 * logarithm of how many words there are. One that phrases hear stays from `heard` on, by what was learnt of
 * replies or with the words of its author; one that they do not is heard from `unheard` on with those words,
 * where it `standsOut` by what was learnt. Set on six sets that are learnt, each by a model that did not learn
 * it (decision 0189).
 */
export const LEARNT_ANSWER = { heard: 6, unheard: 14, standsOut: 10, ofWords: 2.2 } as const;

/**
 * A demand that waits is named at an end by less: of the three nearest, from so much on, and from this
 * share of the first's. Set by hand on what walkers typed.
 */
export const WAITING = { nearest: 3, least: 0.15, share: 0.5 } as const;

/** How scores are shown: flows at most, and where likeness bends towards 1. */
export const SHOWN = { most: 10, bent: 0.8 } as const;
