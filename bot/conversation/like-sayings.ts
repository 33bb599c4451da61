import { type Option, type QuestionStep } from '../engine/model.ts';
import { type Utterance } from '../reading/said.ts';
import { fold } from '../territory/fold.ts';
import { featuresOf } from '../understanding/replies/reply-model.ts';
import { type Router } from '../understanding/router.ts';
import { LIKELIEST } from '../understanding/weights.ts';

/** What letters tell beside words. */
const OF_LETTERS = 2;
/** Letters that are compared together. */
const LONG = [3, 4] as const;

/**
 * How much a reply has of all the ways to say each option of a question that its author gave, from 0 on.
 * Each word counts by how few of the options have it; letters tell of what is spelled or ends otherwise.
 */
export function likeSayings(
  router: Router,
  { folded, terms }: Utterance,
  step: QuestionStep,
): readonly number[] {
  const options = sayingsOf(router, step);
  const stems = new Set(terms.map(({ stem }) => stem));
  const letters = lettersOf(folded);
  return options.map(({ stems: own, ways }) => {
    const words = [...stems].reduce((sum, stem) => {
      const having = options.filter((one) => one.stems.has(stem)).length;
      return own.has(stem) ? sum + 1 / having : sum;
    }, 0);
    return words + OF_LETTERS * Math.max(0, ...ways.map((way) => shared(letters, way)));
  });
}

/**
 * What was learnt of each option of a question, with how much a text has of the author's ways to say it: the
 * fewer its words, the more each tells.
 */
export function withSayings(
  router: Router,
  said: Utterance,
  step: QuestionStep,
  learnt: readonly number[],
): readonly number[] {
  const share = LIKELIEST.ofSayings / Math.sqrt(featuresOf(said.folded).size);
  const sayings = likeSayings(router, said, step);
  return learnt.map((score, at) => score + share * (sayings[at] ?? 0));
}

/** All that an option says of itself: its stems, and the letters of each way to say it. */
interface Sayings {
  readonly stems: ReadonlySet<string>;
  readonly ways: readonly ReadonlyMap<string, number>[];
}

const known = new WeakMap<QuestionStep, readonly Sayings[]>();

function sayingsOf(router: Router, step: QuestionStep): readonly Sayings[] {
  const before = known.get(step);
  if (before) return before;
  const made = step.options.map((option): Sayings => {
    const all = waysOf(option);
    const stems = all.flatMap((one) => router.read(one).terms.map(({ stem }) => stem));
    return { stems: new Set(stems), ways: all.map((one) => lettersOf(fold(one))) };
  });
  known.set(step, made);
  return made;
}

/** All ways to say an option that its author gave. */
export function waysOf({ label, words, said }: Option): readonly string[] {
  return [label.fr, ...words, ...said];
}

/** Stretches of letters of a text, and how often each stands there. */
function lettersOf(folded: string): ReadonlyMap<string, number> {
  const text = ` ${folded} `;
  const found = new Map<string, number>();
  for (const long of LONG) {
    for (let at = 0; at + long <= text.length; at++) {
      const stretch = text.slice(at, at + long);
      found.set(stretch, (found.get(stretch) ?? 0) + 1);
    }
  }
  return found;
}

/** How much two texts have in common, from 0 to 1. */
function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [stretch, count] of one) both += Math.min(count, other.get(stretch) ?? 0);
  return both / Math.sqrt(sizeOf(one) * sizeOf(other));
}

function sizeOf(letters: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of letters.values()) size += count;
  return size;
}
