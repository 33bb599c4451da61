import { hearingSteps } from '../../bot/conversation/packs/hearing-steps.ts';
import { readLists } from '../../bot/conversation/packs/lists-as-text.ts';
import { type PlacesPack } from '../../bot/conversation/packs/places-pack.ts';
import {
  type WrittenHearing,
  type WrittenModels,
} from '../../bot/conversation/packs/written-hearing.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Steps } from '../../bot/reading/steps.ts';

export { turn } from '../../bot/conversation/turn.ts';

/** What hears people, as texts: words, and a model for each thing that is weighed. */
export interface HearingTexts {
  readonly written: string;
  readonly models: WrittenModels;
}

/** A World that hears what is typed, made of one that answers taps. */
export function* hears(
  world: World,
  { written, models }: HearingTexts,
  places: readonly PlacesPack[],
): Steps<World> {
  const words = readLists(written) as WrittenHearing;
  yield;
  return { ...world, ...(yield* hearingSteps(words, models, world, places)) };
}
