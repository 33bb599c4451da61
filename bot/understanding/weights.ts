/**
 * Every number that routing weighs with. Set by hand on the tuned half of
 * `tests/understanding/utterances/development.ndjson`, on `told-otherwise.ndjson` there, and, for
 * `HELPER`, `GATE.lead` and `GATE.nearPapers`, on `training/route/rows/route-a.txt` too.
 */

/** What a score is made of: which flow comes first. */
export const SCORE = {
  /** Shares: the nearest phrase, the words of the whole flow, pieces of words. */
  phrase: 0.55,
  words: 0.35,
  letters: 0.1,
  /** The words of a flow are many: a demand is never like all of them. */
  wordsScale: 1.6,
  /** Square of what a word that no flow knows weighs; more for an everyday word than for a slip. */
  unknownSquare: { strange: 7, everyday: 12 },
  /** Unknown words weigh no more than that in all: a long story is not punished for each. */
  mostUnknownSquare: 24,
  operatorNamed: 1.25,
  otherNamed: 0.6,
  notWords: 0.75,
  /** What is said as it is written comes before all that is not. */
  saidAsWritten: 1.4,
} as const;

/** Someone who helps speaks: an operator that is named is not who answers. Set on helpers' rows. */
export const HELPER = {
  /** Signs from which a helper surely speaks, or may speak: a word of the trade is 1, a hint less. */
  surely: 1,
  maybe: 0.8,
  hint: 0.4,
  /** What the flows for helpers are multiplied by; and all others, where one surely speaks. */
  flows: { surely: 1.6, maybe: 1.5 },
  others: 0.7,
} as const;

/** The first of the ranking is taken at once. Set against demands sent wrong. */
export const SURE = {
  first: 0.5,
  /** The same in a short text that also holds a word none knows ("permis bateau"), or plain words only. */
  withUnknown: 0.64,
  shortTerms: 3,
  /** The first must be so many times the second. */
  clear: 1.25,
  /** Words of demands that a sure text holds at least, when it also holds everyday talk. */
  coreWithOtherTalk: 3,
  /** Likeness to a phrase that holds this word and nothing else. */
  saidAlone: 0.9,
} as const;

/** A message is about a demand. Set against talk about something else. */
export const GATE = {
  /** A flow must be that near, when the words of demands are several. */
  several: { clear: 0.27, drowned: 0.34 },
  /** With one such word, by what else is said: nothing, one stranger, several, other talk. */
  single: { alone: 0.27, stranger: 0.36, strangers: 0.45, elsewhere: 0.5 },
  /** Everyday words only: their whole must be what a flow says. */
  plain: { first: 0.34, like: 0.6, aloneLike: 0.9, aloneWords: 3 },
  /** Other talk may be that much nearer when several words are of demands. */
  nearTalk: 0.2,
  /** A demand that no flow answers may be that much nearer, and flows are still proposed. */
  nearPapers: 0.15,
  /**
   * Under all that: a flow so near is proposed, and one less near that leads by so much; not where
   * other talk is more than that share of the words that flows say.
   */
  lead: { near: 0.45, first: 0.28, clear: 1.05, otherTalk: 0.5 },
} as const;

/** A word read by guess proves less than one written as it should be. */
export const GUESSED = 0.6;

/** How scores are shown: flows at most, and where likeness bends towards 1. */
export const SHOWN = { most: 10, bent: 0.8 } as const;
