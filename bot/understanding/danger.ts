import { type WaysOf } from '../reading/ways.ts';
import { fold } from '../territory/fold.ts';
import { type Sentences } from '../territory/sentence-words.ts';
import { brevity } from './danger/brevity.ts';
import { isGrave, LEARNT, type DangerKind } from './danger/kinds.ts';
import { mixed } from './danger/leaning.ts';
import { type HeardDanger } from './danger/heard-danger.ts';
import { readerOf, type DangerModel, type DangerReader } from './danger/model.ts';
import { namesElder } from './danger/names-elder.ts';
import { namedIn, saysUnwell } from './danger/named-in.ts';
import { createMustHear, type MustHear } from './danger/must-hear.ts';
import { mattersPlainly } from './danger/said-of-a-matter.ts';
import { ruledOut } from './danger/ruled-out.ts';
import { isSaidOfOneself, isSaidOfOthers } from './danger/said-of-others.ts';
import { saysOnlyWhere } from './danger/says-only-where.ts';
import { saysOfAge, tellsAdult } from './danger/tells-adult.ts';
import { atWork } from './danger/at-work.ts';
import { heaviestOf } from './model/linear-model.ts';

export { DANGERS, isDangerKind, isGrave, LEARNT, nameOf, type DangerKind } from './danger/kinds.ts';
export { type HeardDanger, type Strength } from './danger/heard-danger.ts';
export { type DangerModel } from './danger/model.ts';
export { type MustHear } from './danger/must-hear.ts';

/** The dangers heard in what someone types; at least one. */
export interface Danger {
  readonly heard: readonly [HeardDanger, ...HeardDanger[]];
  /** Said of somebody else, or denied: answered too, in other words. */
  readonly ofOthers: boolean;
  /** "Je", "moi" tells it, who may be of nobody else. */
  readonly ofOneself: boolean;
}

/** Hears danger in guarded words. Pure, never throws. */
export interface DangerHearing {
  hear(text: string, typed?: Typed): Danger | undefined;
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

/**
 * What a danger must weigh more in a reply to come first, in hundredths of a margin: below, it is a line.
 * Set on what walkers typed and on `everyday-held-9` to `-11`, beside `danger-held-12` to `-14`.
 */
const IN_REPLY = { grave: 10, soft: 14 } as const;
/** The same of a grave one that was said not to be one: a false screen seldom weighs so much. */
const ONCE_LEFT = 25;
/** Most characters read: a plea is short, and the cost stays small. */
const MOST_READ = 2000;

/** Where a text is typed; as a first message by default. */
export interface Typed {
  /** In the middle of a demand, where hardship is told in passing. */
  readonly isReply?: boolean;
  /** Dangers whose numbers were left for a demand. */
  readonly left?: readonly DangerKind[];
}

function surely(kind: DangerKind): HeardDanger {
  return { kind, strength: isGrave(kind) ? 'grave' : 'soft', isSure: true };
}

function faintly(kind: DangerKind): HeardDanger {
  return { kind, strength: isGrave(kind) ? 'doubtful' : 'soft', isSure: false };
}

function moreOf(kind: DangerKind, { isReply, left }: Typed): number {
  if (left?.includes(kind) && isGrave(kind)) return ONCE_LEFT;
  if (isReply !== true) return 0;
  return isGrave(kind) ? IN_REPLY.grave : IN_REPLY.soft;
}

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

  function hear(text: string, typed: Typed = {}): Danger | undefined {
    const folded = foldedOf(text);
    if (folded === '' || saysOfAge(ways, folded)) return undefined;
    if (ways('no-danger-alone').is(folded)) return undefined;
    const { scoresOf, featuresOf, sure, doubtful } = readBy();
    const scores = scoresOf(featuresOf(folded));
    const short = brevity(folded);
    const always = alwaysIn(folded);
    const without = ruledOut(ways, folded);
    const heard = LEARNT.flatMap((kind, at): readonly HeardDanger[] => {
      if (always.has(kind)) return [surely(kind)];
      if (without.has(kind)) return [];
      const score = (scores[at] ?? -Infinity) - short;
      if (score - moreOf(kind, typed) >= (sure[at] ?? Infinity)) return [surely(kind)];
      return score >= (doubtful[at] ?? Infinity) ? [faintly(kind)] : [];
    });
    const named = withNamed(atWork(ways, withElder(heard, folded), folded), folded);
    const [first, ...others] = tellsAdult(ways, folded) ? withoutChild(named) : named;
    if (first === undefined || (always.size === 0 && saysOnlyWhere(parts, folded))) {
      return undefined;
    }
    return {
      heard: [first, ...others],
      ofOthers: isSaidOfOthers(ways, folded),
      ofOneself: isSaidOfOneself(ways, folded),
    };
  }

  /** Numbers for children are none for a grown person whom something else endangers. */
  function withoutChild(heard: readonly HeardDanger[]): readonly HeardDanger[] {
    const others = heard.filter(({ kind }) => kind !== 'child');
    return others.length > 0 ? others : heard;
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

  /** What its own words name, whatever else is heard. */
  function withNamed(heard: readonly HeardDanger[], folded: string): readonly HeardDanger[] {
    const named = namedIn(ways, folded, heard);
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
