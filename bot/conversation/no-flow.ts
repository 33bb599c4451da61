import { type CountedTurn, type Found } from './counted-turn.ts';
import { type World } from './world.ts';

/** A demand of no family that is known, and without a word of the list. */
export const UNKNOWN_DEMAND = 'other';

/**
 * A demand without a flow: by a word of the closed list that it holds, else by the family of its
 * topic, never by both. No word of anybody else's is kept.
 */
export function countsAsNoFlow(world: World, turn: CountedTurn): readonly Found[] {
  const family = familyOf(world, turn);
  if (family === undefined) return [];
  const word = turn.words === undefined ? undefined : world.watchWords?.wordIn(turn.words);
  const step = word === undefined ? `family:${family}` : `word:${word}`;
  return [{ what: 'no-flow', mark: `- ${step}`, step, family }];
}

/** The family of what no flow answers; `undefined`: a flow answers, or nothing was asked. */
function familyOf(world: World, { before, after, reading }: CountedTurn): string | undefined {
  const { prompt, walks, notices } = after;
  if (prompt?.kind === 'stub' && prompt !== before.prompt) {
    return world.stubs.get(prompt.id)?.family ?? UNKNOWN_DEMAND;
  }
  if (reading.kind === 'outside') return UNKNOWN_DEMAND;
  const isUnheard = notices.some(({ code }) => code === 'not-understood');
  return isUnheard && walks.length === 0 ? UNKNOWN_DEMAND : undefined;
}
