/** What each sign of two demands weighs. Written by `training/demands/main.ts`; do not edit. */
export const WEIGHTS = {
  terms: 1.7,
  evenness: 0.6,
  shared: 1.7,
  stop: 1.4,
  and: 0.6,
  commaAnd: 1.1,
  also: 1.7,
  because: -1.8,
  solved: -1.6,
  needed: -0.9,
  firstState: -0.5,
  firstAsks: 0.8,
  bothAsk: 1,
  firstWords: 0.7,
  firstI: -0.4,
  secondI: -0.3,
  firstThing: -0.3,
  secondToDo: 0.9,
  firstFor: -1.9,
  bothFor: 5,
  isList: 0.3,
  isLast: 0.2,
  isCut: -1.3,
  parts: -0.8,
  beside: -1.1,
  lead: 0.3,
  inWhole: 1.1,
  isNearest: 0.6,
  third: -1.4,
  learnt: 0.8,
  learntMore: 1,
  least: 0.6,
  notFirst: -0.4,
  crossed: -1,
  shareGain: 1.7,
  shareOver: 1.2,
  shareLeast: 1.1,
  shareEach: 0.1,
};
/** Added to them all: over 0, a reading as two is likelier than one demand. */
export const BIAS = -7.7;
/** Kept where they are so likely, beside any other two and beside one. */
export const KEPT = 0.62;
/** Likely enough to be asked about at the end. */
export const PERHAPS = 0.23;
