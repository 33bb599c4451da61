import { type Option, type QuestionStep } from '../../engine/model.ts';
import { fold } from '../../territory/fold.ts';
import { choicesOf } from '../../view/choices-of.ts';
import { circumstancesIn } from '../circumstances.ts';
import { type Reading } from '../reading.ts';
import { askedOf } from '../where.ts';
import { type World } from '../world.ts';
import { leadsElsewhere } from './demand.ts';
import { type Hearing } from './hearing.ts';
import { agrees } from './options.ts';

/**
 * Where something was learnt of a question, by how much an option must lead any other to be taken, or to be asked
 * about; elsewhere what it
 * must have of a reply, and how many times what any other has. Set on `replies-a`, `-b` and `-d`.
 */
const LEAD = { sure: 2, likely: 0.8 } as const;
const LEAST = 1.4;
const OVER_ANY = 1.5;
/** What the words of its author tell of an option, beside what was learnt. */
const OF_SAYINGS = 2;
/** What letters tell beside words. */
const OF_LETTERS = 2;
/** Letters that are compared together. */
const LONG = [3, 4] as const;
/** Words of a reply: what is longer tells a story. */
const MOST_WORDS = 16;

/**
 * Where nothing else was heard: the option that a reply is likeliest to mean, by all the ways to say it
 * that its author gave, and by what was learnt of how people say it. Of the first each word counts by how
 * few of the options have it; letters tell of what is spelled or ends otherwise.
 */
export function likeliestOption(hearing: Hearing): Reading | undefined {
  if (!isReply(hearing)) return undefined;
  const found = likeliest(hearing);
  if (!found?.isClear) return undefined;
  const { walk, step, option } = found;
  return { kind: 'action', action: { do: 'answer', walk, step, options: [option.id] } };
}

/**
 * What nothing else explains: the same question, with the answer that the words may mean, unless somebody
 * who looks on would learn of it.
 */
export function perhapsOption(hearing: Hearing): Reading | undefined {
  const found = likeliest(hearing);
  if (!found?.isLikely || hearing.view.sensitive) return undefined;
  const { id: option } = found.option;
  const choice = choicesOf(hearing.view).find(
    ({ action }) => action.do === 'answer' && action.options[0] === option,
  );
  return choice && { kind: 'nothing', likely: { option, label: choice.label.text } };
}

interface Likeliest extends Standing {
  readonly walk: number;
  readonly step: string;
  readonly option: Option;
}

/** Of the question that is asked, where one option at most may be taken. */
function likeliest(hearing: Hearing): Likeliest | undefined {
  const { world, state, said } = hearing;
  const asked = askedOf(world, state);
  if (asked.kind !== 'walk') return undefined;
  const { flow, index: walk, position } = asked.here;
  const { step } = position.at;
  if (step.kind !== 'question' || step.several) return undefined;
  const { options, address } = step;
  const sayings = scoresOf(hearing, sayingsOf(world, step));
  const ids = options.map(({ id }) => id);
  const learnt = world.replies?.of(said, `${flow.id}/${address}`, ids);
  const standing = standingOf(sayings, learnt);
  const option = options[standing.at];
  if (!option || !agreesWith(hearing, option)) return undefined;
  return { walk, step: address, option, ...standing };
}

/** Which of some options comes first, and how surely. */
interface Standing {
  readonly at: number;
  /** It is taken. */
  readonly isClear: boolean;
  /** It may be asked about. */
  readonly isLikely: boolean;
}

function standingOf(sayings: readonly number[], learnt: readonly number[] | undefined): Standing {
  const scores = learnt ? learnt.map((one, at) => one + OF_SAYINGS * (sayings[at] ?? 0)) : sayings;
  const [best = 0, second = 0] = scores.toSorted((one, other) => other - one);
  const lead = best - second;
  const isClear = learnt ? lead >= LEAD.sure : best >= LEAST && best >= OVER_ANY * second;
  return { at: scores.indexOf(best), isClear, isLikely: !!learnt && lead >= LEAD.likely };
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

function scoresOf(
  { said, utterance }: Pick<Hearing, 'said' | 'utterance'>,
  options: readonly Sayings[],
): readonly number[] {
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
