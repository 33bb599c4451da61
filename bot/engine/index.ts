// The public face of the engine: what a flow is, and how a walk goes through it.

// The walk
export { start } from './start.ts';
export { replay } from './replay.ts';
export { answer } from './answer.ts';
export { back } from './back.ts';
export { change } from './change.ts';
export { type Move, type Refusal } from './move.ts';
export {
  MAX_ANSWERS,
  MAX_WALKS,
  NO_SEASON,
  aroundOf,
  type Answer,
  type Around,
  type Place,
  type Position,
  type Season,
  type Taken,
  type Territory,
  type Walk,
} from './walk.ts';

// Around the walk: digressions, a flow that changed, second doors, facts from outside
export { pop, push } from './digression.ts';
export { revise, type Revised } from './revise.ts';
export { door, ending } from './door.ts';
export { countKey, factsAfter, outsideFacts, type Telling } from './facts.ts';
export { questionsLeft } from './questions-left.ts';

// For the compiler of flows
export { digestInput } from './digest-input.ts';
export { longestPaths, nextOf } from './longest-paths.ts';
export { holds, testsWithin, turnout } from './conditions.ts';

// The compiled flow
export * from './model.ts';
