import { type Option, type QuestionStep } from '../../engine/model.ts';
import { fold } from '../../territory/fold.ts';
import { circumstancesIn } from '../circumstances.ts';
import { type Reading } from '../reading.ts';
import { askedOf } from '../where.ts';
import { type World } from '../world.ts';
import { leadsElsewhere } from './demand.ts';
import { type Hearing } from './hearing.ts';
import { agrees } from './options.ts';

/** What an option must have of a reply, and how many times what any other has: set on `replies-a` and half of `replies-b`. */
const LEAST = 1.4;
const OVER_ANY = 1.5;
/** What letters tell beside words. */
const OF_LETTERS = 2;
/** Letters that are compared together. */
const LONG = [3, 4] as const;
/** Words of a reply: what is longer tells a story. */
const MOST_WORDS = 16;

/**
 * Where nothing else was heard: the option that shares most with a reply, in all the ways to say it that
 * its author gave. Each word counts by how few of the options have it; letters tell of what is spelled
 * or ends otherwise.
 */
export function likeliestOption(hearing: Hearing): Reading | undefined {
  const { world, state } = hearing;
  const asked = askedOf(world, state);
  if (asked.kind !== 'walk' || !isReply(hearing)) return undefined;
  const { index, position } = asked.here;
  const { step } = position.at;
  return step.kind === 'question' && !step.several ? likeliest(hearing, index, step) : undefined;
}

function likeliest(hearing: Hearing, walk: number, step: QuestionStep): Reading | undefined {
  const scores = scoresOf(hearing, sayingsOf(hearing.world, step));
  const [best = 0, second = 0] = scores.toSorted((one, other) => other - one);
  const option = step.options[scores.indexOf(best)];
  const isClear = best >= LEAST && best >= OVER_ANY * second;
  if (!option || !isClear || !agreesWith(hearing, option)) return undefined;
  return {
    kind: 'action',
    action: { do: 'answer', walk, step: step.address, options: [option.id] },
  };
}

/** A few words that neither ask nor lead elsewhere; "j'ai pas de téléphone" is noted beside what is asked. */
function isReply(hearing: Hearing): boolean {
  const { world, text, said, utterance } = hearing;
  const asks = text.includes('?') || world.language.ways('asks-meaning').isFirst(said);
  if (asks || utterance().words.length > MOST_WORDS) return false;
  return (
    !leadsElsewhere(hearing) &&
    circumstancesIn(world, text).length === 0 &&
    !hearing.asksDoItForMe()
  );
}

/** "Pas la maison" is not "ma maison". */
function agreesWith({ world, said }: Hearing, { label, words, said: ways }: Option): boolean {
  return agrees(world, said, [label.fr, ...words, ...ways].map(fold).join(' '));
}

/** All that an option says of itself: its stems, and the letters of each way to say it. */
interface Sayings {
  readonly stems: ReadonlySet<string>;
  readonly ways: readonly ReadonlyMap<string, number>[];
}

const known = new WeakMap<QuestionStep, readonly Sayings[]>();

function sayingsOf({ router }: World, step: QuestionStep): readonly Sayings[] {
  const before = known.get(step);
  if (before) return before;
  const made = step.options.map(({ label, words, said }: Option): Sayings => {
    const all = [label.fr, ...words, ...said];
    const stems = all.flatMap((one) => router.read(one).terms.map(({ stem }) => stem));
    return { stems: new Set(stems), ways: all.map((one) => lettersOf(fold(one))) };
  });
  known.set(step, made);
  return made;
}

function scoresOf({ said, utterance }: Hearing, options: readonly Sayings[]): readonly number[] {
  const stems = new Set(utterance().terms.map(({ stem }) => stem));
  const letters = lettersOf(said);
  return options.map(({ stems: own, ways }) => {
    const words = [...stems].reduce((sum, stem) => {
      const having = options.filter((one) => one.stems.has(stem)).length;
      return own.has(stem) ? sum + 1 / having : sum;
    }, 0);
    return words + OF_LETTERS * Math.max(0, ...ways.map((way) => shared(letters, way)));
  });
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
