import { fold } from '../territory/fold.ts';
import { soundOf } from '../understanding/sounds.ts';
import { LITTLE } from './little-words.ts';

/** What people say for the word of a label. */
const SAME: Readonly<Record<string, string>> = {
  texto: 'sms',
  poste: 'courrier',
  lettre: 'courrier',
  facteur: 'courrier',
  sous: 'argent',
  thune: 'argent',
  thunes: 'argent',
  fric: 'argent',
  bosse: 'travaille',
  taffe: 'travaille',
  appart: 'logement',
  appartement: 'logement',
  bagnole: 'voiture',
  demenage: 'adresse',
  demenager: 'adresse',
  perime: 'vieux',
  perimee: 'vieux',
};
/** A "j'", "d'", "l'" or "m'" written onto its verb: "jattends". */
const GLUED = /^[jdlm](?=[aeiouh]\p{L}{3,})/u;
const SHORTEST = 3;
/** Words are alike when the shorter is a beginning of the other, this long at least. */
const LIKE = 4;
/** Most words of a short answer: what is longer tells something else. */
const MOST = 8;

function wordsOf(folded: string): readonly string[] {
  return folded
    .split(' ')
    .filter((word) => !LITTLE.has(word))
    .map((word) =>
      soundOf(Object.hasOwn(SAME, word) ? (SAME[word] ?? word) : word.replace(GLUED, '')),
    )
    .filter((word) => word.length >= SHORTEST);
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
export function closestLabel(said: string, labels: readonly string[]): Closest | undefined {
  const spoken = wordsOf(said);
  if (spoken.length === 0 || spoken.length > MOST) return undefined;
  const all = labels.map((label) => wordsOf(fold(label)));
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
