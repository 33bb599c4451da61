import { fold } from '../territory/fold.ts';
import { soundOf } from '../reading/sounds.ts';
import { type Language } from '../reading/language.ts';

/** A "j'", "d'", "l'" or "m'" written onto its verb: "jattends". */
const GLUED = /^[jdlm](?=[aeiouh]\p{L}{3,})/u;
const SHORTEST = 3;
/** Words are alike when the shorter is a beginning of the other, this long at least. */
const LIKE = 4;
/** Most words of a short answer: what is longer tells something else. */
const MOST = 8;

function wordsOf({ little, labelWord }: Language, folded: string): readonly string[] {
  return folded
    .split(' ')
    .filter((word) => !little.has(word))
    .map((word) => soundOf(labelWord.get(word) ?? word.replace(GLUED, '')))
    .filter((word) => word.length >= SHORTEST);
}

/** Whether a text says all the telling words of a label, as they sound. */
export function holdsLabel(language: Language, said: string, label: string): boolean {
  const spoken = wordsOf(language, said);
  const words = wordsOf(language, fold(label));
  return words.length > 0 && words.every((word) => spoken.some((one) => isAlike(one, word)));
}

function isAlike(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  return one === other || (least >= LIKE && (one.startsWith(other) || other.startsWith(one)));
}

/** Which label a short answer shares most with, and whether it says little else. */
export interface Closest {
  readonly at: number;
  /** All of the label is said: "la Caf, je crois". */
  readonly whole: boolean;
}

/** The one label whose own words are half at least of a short answer; none when two are as close. */
export function closestLabel(
  language: Language,
  said: string,
  labels: readonly string[],
): Closest | undefined {
  const spoken = wordsOf(language, said);
  if (spoken.length === 0 || spoken.length > MOST) return undefined;
  const all = labels.map((label) => wordsOf(language, fold(label)));
  const scores = all.map((words, at) => {
    const own = words.filter(
      (word) => !all.some((others, other) => other !== at && others.some((o) => isAlike(o, word))),
    );
    return spoken.filter((word) => own.some((one) => isAlike(one, word))).length;
  });
  const best = Math.max(0, ...scores);
  const at = scores.indexOf(best);
  const isTied = scores.lastIndexOf(best) !== at;
  if (best === 0 || isTied || best * 2 < spoken.length) return undefined;
  const label = all[at] ?? [];
  return { at, whole: label.every((word) => spoken.some((one) => isAlike(one, word))) };
}
