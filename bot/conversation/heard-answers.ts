import { type Answer } from '../engine/walk.ts';

/** Answers heard in words, by the flow that they answer. */
export type HeardAnswers = Readonly<Record<string, readonly Answer[]>>;
