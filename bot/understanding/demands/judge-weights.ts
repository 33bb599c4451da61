/** What each sign of two demands weighs. Written by `training/demands/main.ts`; do not edit. */
export const WEIGHTS = {
  terms: 2.2,
  evenness: 0.8,
  shared: 1.9,
  stop: 2.7,
  and: 0.9,
  commaAnd: 1.9,
  also: 2.1,
  because: -1.8,
  solved: -2.7,
  needed: -1.1,
  firstState: -0.7,
  firstAsks: 0.7,
  bothAsk: 0.8,
  firstWords: 0.5,
  firstI: -0.7,
  secondI: -0.5,
  firstThing: -0.5,
  secondToDo: 1.5,
  firstFor: -2,
  bothFor: 3.5,
  isList: 0.5,
  isLast: 0.4,
  parts: -0.8,
  beside: -1.2,
  lead: -0.6,
  inWhole: 2,
  isNearest: 0.5,
  third: -1.7,
  learnt: 2.8,
  learntMore: 2,
  least: 1.2,
  notFirst: -0.6,
  crossed: -2.4,
};
/** Added to them all: over 0, a reading as two is likelier than one demand. */
export const BIAS = -7.6;
/** Kept where they are so likely, beside any other two and beside one. */
export const KEPT = 0.61;
/** Likely enough to be asked about at the end. */
export const PERHAPS = 0.32;
