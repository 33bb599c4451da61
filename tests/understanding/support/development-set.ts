import { readFileSync } from 'node:fs';

/** One utterance of the development set. */
export interface Utterance {
  readonly text: string;
  /** Flow ids any of which is right; `ask`: it may mean several; `none`: no flow answers it. */
  readonly expect: readonly string[] | 'ask' | 'none';
  readonly kind: string;
}

/** The half that the router was tuned on (every other line), or the one it was not. */
export function developmentSet(half: 'tuned' | 'unseen'): readonly Utterance[] {
  return utterances('development').filter((_, at) => (at % 2 === 0) === (half === 'tuned'));
}

/** Demands told without the word of their topic: those that words were added for, or not yet. */
export function toldOtherwise(which: 'used' | 'held'): readonly Utterance[] {
  return utterances(which === 'used' ? 'told-otherwise' : 'told-otherwise-held');
}

function utterances(name: string): readonly Utterance[] {
  const file = new URL(`../utterances/${name}.ndjson`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Utterance);
}
