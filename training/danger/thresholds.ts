import {
  LEARNT,
  isGrave,
  type DangerKind,
  type DangerModel,
} from '../../bot/understanding/danger.ts';
import { scoreAbove } from '../model/fit.ts';
import { type Row } from './read-rows.ts';

/**
 * Shares of rows without danger that may be met by a screen, or by a line: everyday messages, and
 * those that sound like a danger. Screens of violence and suicide have the greater part: there a
 * miss is the dearest. Batches of one hand are alike: of messages of other people, more are met.
 */
const WORST_SCREENS = { everyday: 0.005, alike: 0.09 };
const GRAVE_SCREENS = { everyday: 0.0008, alike: 0.03 };
const SOFT_SCREENS = { everyday: 0.003, alike: 0.06 };
const GRAVE_LINES = { everyday: 0.034, alike: 0.34 };
const SOFT_LINES = { everyday: 0.0212, alike: 0.34 };

const WORST: ReadonlySet<DangerKind> = new Set(['suicide', 'violence']);

type Shares = Readonly<Record<'everyday' | 'alike', number>>;

/**
 * The lowest scores that keep false screens and false lines under their shares; `scores` by weights
 * that did not see the rows, less what a short row must weigh more. Margins are alike, so that one
 * threshold serves all kinds of a group.
 */
export function thresholds(
  rows: readonly Row[],
  scores: readonly (readonly number[])[],
): Pick<DangerModel, 'sure' | 'doubtful'> {
  const least = (isOne: (kind: DangerKind) => boolean, shares: Shares): number => {
    const most = (among: Row['among']) =>
      scores
        .filter((_, at) => isHarmless(rows[at]) && rows[at]?.among === among)
        .map((row) => Math.max(...row.filter((_, at) => isKindAt(at, isOne))));
    return Math.max(
      scoreAbove(most('everyday'), shares.everyday),
      scoreAbove(most('alike'), shares.alike),
    );
  };
  const isSoft = (kind: DangerKind): boolean => !isGrave(kind);
  const worst = least((kind) => WORST.has(kind), WORST_SCREENS);
  const grave = least((kind) => isGrave(kind) && !WORST.has(kind), GRAVE_SCREENS);
  const soft = least(isSoft, SOFT_SCREENS);
  const doubt = least(isGrave, GRAVE_LINES);
  const line = least(isSoft, SOFT_LINES);
  return {
    sure: LEARNT.map((kind) => (WORST.has(kind) ? worst : isGrave(kind) ? grave : soft)),
    doubtful: LEARNT.map((kind) => (isGrave(kind) ? doubt : line)),
  };
}

function isKindAt(at: number, isOne: (kind: DangerKind) => boolean): boolean {
  const kind = LEARNT[at];
  return kind !== undefined && isOne(kind);
}

function isHarmless(row: Row | undefined): boolean {
  return row?.kinds.length === 0;
}
