import { type Position } from '../engine/walk.ts';

/** Whom the ends before this one led to, from the last: who helps has no ladder, they may have. */
export function doorsBefore({ path }: Pick<Position, 'path'>): readonly string[] {
  return path
    .flatMap(({ step }) => (step.kind === 'orientation' ? [step.operator] : []))
    .toReversed();
}
