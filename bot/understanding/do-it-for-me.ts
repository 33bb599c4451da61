import { fold } from '../territory/fold.ts';
import { clausesOf, windowsOf } from './do-it-for-me/clauses.ts';
import { featuresOf } from './do-it-for-me/features.ts';
import { createFamilies, type Families } from './model/families.ts';
import { heaviestOf, scoresOf, type LinearModel } from './model/linear-model.ts';

/** Hears whether somebody asks the guide to fill in, send or sign instead of them. */
export interface DoItForMe {
  /** Whether they ask that it be done for them, in any words. Pure, never throws. */
  isAsked(text: string): boolean;
  /** The score, and what weighed most for it: for those who look into it. */
  explain(text: string): Explained;
}

export interface Explained {
  readonly score: number;
  /** Score from which it is heard. */
  readonly from: number;
  /** What weighed most for it in the piece with this score, heaviest first. */
  readonly because: readonly string[];
}

export interface DoItForMeParts {
  /** Asked for with the first text, so that a start does not read it. */
  readonly model: () => LinearModel;
  /** Phrases in which it is always heard. */
  readonly mustHear: readonly string[];
}

/** A piece heard alone misses what stands around it: it must weigh so much more. */
const ALONE = 10;

/** What a piece of a text is known by, and what it scores. */
interface Piece {
  readonly features: ReadonlySet<string>;
  readonly score: number;
}

/**
 * Detects "do it for me" with a trained model, and with phrases that always count.
 *
 * @example
 * const model = () => ({ words: new Map(), bias: [-50], thresholds: [[0]], weights: new Map() });
 * const doItForMe = createDoItForMe({ model, mustHear: ['faites le pour moi'] });
 * doItForMe.isAsked('Faites-le pour moi, merci') // true
 * doItForMe.isAsked('Comment faire ?') // false
 */
export function createDoItForMe({ model, mustHear }: DoItForMeParts): DoItForMe {
  const phrases = mustHear.map((phrase) => ` ${fold(phrase)} `);
  let families: Families | undefined;

  function pieceOf(clauses: readonly string[], lighter: number): Piece {
    const known = model();
    const features = featuresOf(clauses, (families ??= createFamilies(known.words)));
    return { features, score: (scoresOf(known, features)[0] ?? -Infinity) - lighter };
  }

  /** The whole, and pieces of it: what is asked in a long message would be drowned. */
  function heaviestIn(clauses: readonly string[]): Piece {
    const whole = pieceOf(clauses, 0);
    const windows = windowsOf(clauses);
    const isWhole = clauses.length === 1 && windows.length < 2;
    const pieces = isWhole ? [] : windows.map((piece) => pieceOf([piece], ALONE));
    return pieces.reduce((most, piece) => (piece.score > most.score ? piece : most), whole);
  }

  return {
    isAsked: (text) => {
      const clauses = clausesOf(text);
      if (clauses.length === 0) return false;
      const said = ` ${clauses.join(' ')} `;
      return (
        phrases.some((phrase) => said.includes(phrase)) ||
        heaviestIn(clauses).score >= (model().thresholds[0]?.[0] ?? Infinity)
      );
    },
    explain: (text) => {
      const { features, score } = heaviestIn(clausesOf(text));
      const { weights, thresholds } = model();
      return {
        score: Math.round(score),
        from: thresholds[0]?.[0] ?? 0,
        because: heaviestOf(features, (feature) => weights.get(feature)?.[0] ?? 0),
      };
    },
  };
}
