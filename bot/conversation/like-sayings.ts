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
  const sayings = sayingsOf(router, step);
  const letters = likeWays(sayings, lettersOf(folded));
  const words = likeWords(sayings, new Set(terms.map(({ stem }) => stem)));
  return words.map((like, option) => like + OF_LETTERS * (letters[option] ?? 0));
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

/** All that the options of a question say of themselves. */
interface Sayings {
  /** Of each option. */
  readonly stems: readonly ReadonlySet<string>[];
  readonly ways: readonly Way[];
  /** Which ways have a stretch of letters. */
  readonly having: ReadonlyMap<string, readonly Having[]>;
}

/** One way to say an option, and how many stretches of letters it has. */
interface Way {
  readonly option: number;
  readonly size: number;
}

/** A way, and how often a stretch stands there. */
interface Having {
  readonly way: number;
  readonly count: number;
}

const known = new WeakMap<QuestionStep, Sayings>();

function sayingsOf(router: Router, step: QuestionStep): Sayings {
  const before = known.get(step);
  if (before) return before;
  const stems: ReadonlySet<string>[] = [];
  const ways: Way[] = [];
  const having = new Map<string, Having[]>();
  for (const [option, one] of step.options.entries()) {
    const all = waysOf(one);
    stems.push(new Set(all.flatMap((way) => router.read(way).terms.map(({ stem }) => stem))));
    for (const way of all) {
      const letters = lettersOf(fold(way));
      for (const [stretch, count] of letters) {
        const others = having.get(stretch) ?? [];
        having.set(stretch, others);
        others.push({ way: ways.length, count });
      }
      ways.push({ option, size: sizeOf(letters) });
    }
  }
  const made = { stems, ways, having };
  known.set(step, made);
  return made;
}

/** All ways to say an option that its author gave. */
export function waysOf({ label, words, said }: Option): readonly string[] {
  return [label.fr, ...words, ...said];
}

/** For each option, how much its words have in common: each by how few of the options have it. */
function likeWords({ stems }: Sayings, said: ReadonlySet<string>): readonly number[] {
  const like = stems.map(() => 0);
  for (const stem of said) {
    const having = [...stems.keys()].filter((option) => stems[option]?.has(stem));
    for (const option of having) like[option] = (like[option] ?? 0) + 1 / having.length;
  }
  return like;
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

/** For each option, how much letters have in common with the likest way to say it, from 0 to 1. */
function likeWays(
  { stems, ways, having }: Sayings,
  letters: ReadonlyMap<string, number>,
): readonly number[] {
  const shared = ways.map(() => 0);
  for (const [stretch, count] of letters) {
    for (const one of having.get(stretch) ?? []) {
      shared[one.way] = (shared[one.way] ?? 0) + Math.min(count, one.count);
    }
  }
  const own = sizeOf(letters);
  const most = stems.map(() => 0);
  for (const [at, { option, size }] of ways.entries()) {
    const like = (shared[at] ?? 0) / Math.sqrt(own * size);
    if (like > (most[option] ?? 0)) most[option] = like;
  }
  return most;
}

function sizeOf(letters: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of letters.values()) size += count;
  return size;
}
