import { type Pair } from './signs.ts';
import { type Flows } from './tiling.ts';

/** What a model knows the words of two parts by; each stands once. */
export function wordsTold({ first, second }: Pair): readonly string[] {
  return [...of('first', first.words), ...of('second', second.words)];
}

/** What it knows the flows by that they ask for; an id has a dot, as no word has. */
export function flowsTold([one, other]: Flows, ids: readonly string[]): readonly string[] {
  return [...of('first', [ids[one] ?? '']), ...of('second', [ids[other] ?? ''])];
}

function of(place: string, said: readonly string[]): readonly string[] {
  return [...new Set(said)].map((one) => `${place} ${one}`);
}
