import { type WaysOf } from '../reading/ways.ts';
import { fold } from '../territory/fold.ts';
import { type Sentences } from '../territory/sentence-words.ts';
import { brevity } from './danger/brevity.ts';
import { isGrave, LEARNT, type DangerKind } from './danger/kinds.ts';
import { mixed } from './danger/leaning.ts';
import { readerOf, type DangerModel, type DangerReader } from './danger/model.ts';
import { namesElder } from './danger/names-elder.ts';
import { namesFumes } from './danger/names-fumes.ts';
import { namedIn, namesArmed, namesSwallowed, saysUnwell } from './danger/named-in.ts';
import { createMustHear, type MustHear } from './danger/must-hear.ts';
import { mattersPlainly } from './danger/said-of-a-matter.ts';
import { isSaidOfOthers } from './danger/said-of-others.ts';
import { saysOnlyWhere } from './danger/says-only-where.ts';
import { heaviestOf } from './model/linear-model.ts';

export { DANGERS, isDangerKind, isGrave, LEARNT, nameOf, type DangerKind } from './danger/kinds.ts';
export { type DangerModel } from './danger/model.ts';
export { type MustHear } from './danger/must-hear.ts';

/**
 * How a danger was heard: `grave` and sure, `doubtful` where it would be grave, `soft` for the
 * kinds that are told above the demand.
 */
export type Strength = 'grave' | 'doubtful' | 'soft';

/** One danger heard in what someone types. */
export interface HeardDanger {
  readonly kind: DangerKind;
  readonly strength: Strength;
  /** Clear enough to come before what else was said; a faint one is a line beside it. */
  readonly isSure: boolean;
}

/** The dangers heard in what someone types, in the order of {@link DANGERS}; at least one. */
export interface Danger {
  readonly heard: readonly [HeardDanger, ...HeardDanger[]];
  /** Said of somebody else, or denied: answered too, in other words. */
  readonly ofOthers: boolean;
}

/** Hears danger in guarded words. Pure, never throws. */
export interface DangerHearing {
  hear(text: string): Danger | undefined;
  /** Scores by kind, and what weighed most for each: for those who look into it. */
  explain(text: string): readonly Explained[];
}

export interface Explained {
  readonly kind: DangerKind;
  readonly score: number;
  /** Score from which it is heard. */
  readonly from: number;
  /** What weighed most for it, heaviest first. */
  readonly because: readonly string[];
}

/** Most characters read: a plea is short, and the cost stays small. */
const MOST_READ = 2000;

export interface DangerParts {
  /** Asked for with the first text, so that a start does not read it. */
  readonly model: () => DangerModel;
  readonly mustHear: MustHear;
  /** Ways to say a thing. */
  readonly ways: WaysOf;
  /** Whether folded words name a commune, a place or a service: alone or in "j'habite à …" no danger. */
  readonly isName: (words: readonly string[]) => boolean;
  /** Reads the sentences that say where one lives. */
  readonly sentences: Sentences;
}

/**
 * Detects danger with a trained model, and with phrases that always count.
 *
 * @example
 * const none = HEADS.map(() => -100);
 * const silent = { words: new Map(), bias: none, weights: new Map(), sure: [], doubtful: [] };
 * const mustHear = new Map([['violence', ['il me frappe']]]);
 * const parts = { model: () => silent, mustHear, ways: language.ways };
 * createDanger(parts).hear('Il me frappe souvent').heard[0].strength // 'grave'
 * createDanger(parts).hear('Je veux payer en plusieurs fois') // undefined
 */
export function createDanger(parts: DangerParts): DangerHearing {
  const { model, mustHear, ways } = parts;
  const alwaysIn = createMustHear(mustHear);
  let reader: DangerReader | undefined;
  const readBy = () => (reader ??= readerOf(model()));
  const foldedOf = (text: string) => mattersPlainly(ways, fold(text.slice(0, MOST_READ)));

  function hear(text: string): Danger | undefined {
    const folded = foldedOf(text);
    if (folded === '' || ways('no-danger-alone').is(folded)) return undefined;
    const { scoresOf, featuresOf, sure, doubtful } = readBy();
    const scores = scoresOf(featuresOf(folded));
    const short = brevity(folded);
    const always = alwaysIn(folded);
    const heard = LEARNT.flatMap((kind, at): readonly HeardDanger[] => {
      const score = scores[at] ?? -Infinity;
      if (always.has(kind) || score - short >= (sure[at] ?? Infinity)) {
        return [{ kind, strength: isGrave(kind) ? 'grave' : 'soft', isSure: true }];
      }
      if (score - short < (doubtful[at] ?? Infinity)) return [];
      return [{ kind, strength: isGrave(kind) ? 'doubtful' : 'soft', isSure: false }];
    });
    const beside = [withElder, withSwallowed, withArmed, withFumes, withNamed];
    const [first, ...others] = beside.reduce<readonly HeardDanger[]>(
      (all, add) => add(all, folded),
      heard,
    );
    if (first === undefined || (always.size === 0 && saysOnlyWhere(parts, folded))) {
      return undefined;
    }
    return { heard: [first, ...others], ofOthers: isSaidOfOthers(ways, folded) };
  }

  /** Violence of which someone old is named is abuse of an elder too. */
  function withElder(heard: readonly HeardDanger[], folded: string): readonly HeardDanger[] {
    const at = heard.findIndex(({ kind }) => kind === 'violence');
    const violence = heard[at];
    if (!violence || !namesElder(ways, folded)) return heard;
    const others = heard.filter(({ kind, isSure }) => kind !== 'elder' || isSure);
    if (others.some(({ kind }) => kind === 'elder')) return heard;
    return others.toSpliced(at + 1, 0, { ...violence, kind: 'elder' });
  }

  /** Who swallowed a box of tablets needs the 15 before anyone to talk to. */
  function withSwallowed(heard: readonly HeardDanger[], folded: string): readonly HeardDanger[] {
    const isSuicide = heard.some(({ kind, isSure }) => kind === 'suicide' && isSure);
    if (!isSuicide || !namesSwallowed(ways, folded)) return heard;
    const others = heard.filter(({ kind }) => kind !== 'medical');
    return [{ kind: 'medical', strength: 'grave', isSure: true }, ...others];
  }

  /** Somebody violent who holds a weapon: the police before all else. */
  function withArmed(heard: readonly HeardDanger[], folded: string): readonly HeardDanger[] {
    const isViolent = heard.some(
      ({ kind, isSure }) => isSure && (kind === 'violence' || kind === 'child'),
    );
    if (!isViolent || !namesArmed(ways, folded)) return heard;
    return [{ kind: 'armed', strength: 'grave', isSure: true }, ...heard];
  }

  /** Someone unwell beside what burns inside is in bad air, however faintly the rest is heard. */
  function withFumes(heard: readonly HeardDanger[], folded: string): readonly HeardDanger[] {
    if (!heard.some(({ kind }) => kind === 'medical') || !namesFumes(ways, folded)) return heard;
    return [...heard, { kind: 'fumes', strength: 'grave', isSure: true }];
  }

  /** What its own words name is told first, whatever else is heard. */
  function withNamed(heard: readonly HeardDanger[], folded: string): readonly HeardDanger[] {
    const named = namedIn(ways, folded);
    const all = [
      ...heard.filter(({ kind }) => !named.includes(kind)),
      ...named.map((kind) => ({ kind, strength: 'grave', isSure: true }) as const),
    ];
    if (all.length > 0 || !saysUnwell(ways, folded)) return all;
    return [{ kind: 'overwhelm', strength: 'soft', isSure: true }];
  }

  function explain(text: string): readonly Explained[] {
    const { scoresOf, featuresOf, weights, sure } = readBy();
    const folded = foldedOf(text);
    const features = featuresOf(folded);
    const scores = scoresOf(features);
    const short = brevity(folded);
    return LEARNT.map((kind, at) => ({
      kind,
      score: Math.round((scores[at] ?? 0) - short),
      from: sure[at] ?? 0,
      because: heaviestOf(features, (feature) => mixed(weights.get(feature) ?? [], at)),
    }));
  }

  return { hear, explain };
}
