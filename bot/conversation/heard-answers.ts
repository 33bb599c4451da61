import { ownValue } from '../engine/own-value.ts';
import { type Answer, type Walk } from '../engine/walk.ts';

/** Answers heard in the same words, by the flow that they answer. */
export type HeardAnswers = Readonly<Record<string, readonly Answer[]>>;

/** Walks just begun, with the answers that the words which began them hold. */
export function withHeard(
  walks: readonly Walk[],
  heard: HeardAnswers | undefined,
): readonly Walk[] {
  if (!heard) return walks;
  return walks.map((walk) => {
    const answers = walk.answers.length === 0 ? ownValue(heard, walk.flow) : undefined;
    const { flow, digest, outside } = walk;
    return answers ? { flow, digest, answers, outside } : walk;
  });
}
