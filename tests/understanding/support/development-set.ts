import { readFileSync } from 'node:fs';

/** One utterance of the development set. */
export interface Utterance {
  readonly text: string;
  /** Flow ids any of which is right; `ask`: it may mean several; `none`: no flow answers it. */
  readonly expect: readonly string[] | 'ask' | 'none';
  readonly kind: string;
}

const FILE = new URL('../utterances/development.ndjson', import.meta.url);

/** The half that the router was tuned on (every other line), or the one it was not. */
export function developmentSet(half: 'tuned' | 'unseen'): readonly Utterance[] {
  return readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((_, at) => (at % 2 === 0) === (half === 'tuned'))
    .map((line) => JSON.parse(line) as Utterance);
}
