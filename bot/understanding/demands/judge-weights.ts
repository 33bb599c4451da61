/** What each sign of two demands weighs. Written by `training/demands/main.ts`; do not edit. */
export const WEIGHTS = {
  terms: 1.9,
  evenness: 0.6,
  shared: 1.8,
  stop: 1.5,
  and: 0.7,
  commaAnd: 1.4,
  also: 2,
  because: -1.8,
  solved: -2.1,
  needed: -1.1,
  firstState: -0.6,
  firstAsks: 0.8,
  bothAsk: 0.8,
  firstWords: 0.4,
  firstI: -0.6,
  secondI: -0.3,
  firstThing: -0.6,
  secondToDo: 1.2,
  firstFor: -2.1,
  bothFor: 4.3,
  isList: 0.4,
  isLast: 0.3,
  isCut: -1,
  parts: -0.7,
  beside: -1,
  lead: 0.3,
  inWhole: 1.2,
  isNearest: 0.7,
  third: -1.2,
  learnt: 0.5,
  learntMore: 0.9,
  least: 0.1,
  notFirst: -0.5,
  crossed: -1.2,
  shareGain: 1.5,
  shareOver: 1.2,
  shareLeast: 0.7,
  shareEach: 0.2,
};
/** Added to them all: over 0, a reading as two is likelier than one demand. */
export const BIAS = -7.4;
/** Kept where they are so likely, beside any other two and beside one. */
export const KEPT = 0.66;
/** Likely enough to be asked about at the end. */
export const PERHAPS = 0.27;
