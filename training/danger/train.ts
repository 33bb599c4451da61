import { fold } from '../../bot/territory/fold.ts';
import { DANGERS, isGrave, type DangerModel } from '../../bot/understanding/danger.ts';
import { createFamilies, type FamilyWords } from '../../bot/understanding/model/families.ts';
import { featuresOf } from '../../bot/understanding/model/features.ts';
import { scoreAbove } from '../model/fit.ts';
import { trainLinear } from '../model/train-linear.ts';
import { type Row } from './read-rows.ts';

/** Trains the model of danger. It is a function of the rows in their order, byte for byte. */

/** Features kept: those that weigh most where they are often said. */
const MOST_FEATURES = 27_000;

/**
 * Shares of rows without danger that may be met by a screen, or by a line: everyday messages, and
 * those that sound like a danger.
 */
const FALSE_SCREENS = { everyday: 0.0065, alike: 0.05 };
const FALSE_LINES = { everyday: 0.03, alike: 0.2 };

export function train(rows: readonly Row[], words: FamilyWords): DangerModel {
  const families = createFamilies(words);
  const learnt = rows.map(({ kinds, text }) => ({
    features: featuresOf(fold(text), families),
    isOf: DANGERS.map((kind) => kinds.includes(kind)),
  }));
  const { scores, ...model } = trainLinear(learnt, MOST_FEATURES);
  return { words, ...model, ...thresholds(rows, scores) };
}

/**
 * The lowest scores that keep false screens and false lines under their shares. Margins of all kinds
 * are alike, so that one threshold serves them all.
 */
function thresholds(
  rows: readonly Row[],
  scores: readonly (readonly number[])[],
): Pick<DangerModel, 'sure' | 'doubtful'> {
  const least = (
    isOne: (kind: number) => boolean,
    shares: Readonly<Record<'everyday' | 'alike', number>>,
  ): number => {
    const most = (among: Row['among']) =>
      scores
        .filter((_, at) => isHarmless(rows[at]) && rows[at]?.among === among)
        .map((row) => Math.max(...row.filter((_, kind) => isOne(kind))));
    return Math.max(
      scoreAbove(most('everyday'), shares.everyday),
      scoreAbove(most('alike'), shares.alike),
    );
  };
  const isSoftAt = (kind: number): boolean => !isGraveAt(kind);
  const screen = least(isGraveAt, FALSE_SCREENS);
  const demand = least(isSoftAt, FALSE_SCREENS);
  const doubt = least(isGraveAt, FALSE_LINES);
  const line = least(isSoftAt, FALSE_LINES);
  return {
    sure: DANGERS.map((_, kind) => (isGraveAt(kind) ? screen : demand)),
    doubtful: DANGERS.map((_, kind) => (isGraveAt(kind) ? doubt : line)),
  };
}

function isHarmless(row: Row | undefined): boolean {
  return row?.kinds.length === 0;
}

function isGraveAt(at: number): boolean {
  const kind = DANGERS[at];
  return kind !== undefined && isGrave(kind);
}
