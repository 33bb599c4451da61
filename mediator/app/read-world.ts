import { readGuide } from '../../bot/conversation/packs/guide-pack.ts';
import { hearingSteps } from '../../bot/conversation/packs/hearing-steps.ts';
import { type PlacesPack } from '../../bot/conversation/packs/places-pack.ts';
import { type TextsOf } from '../../bot/conversation/packs/texts-apart.ts';
import { worldOfPacks } from '../../bot/conversation/packs/world-of-packs.ts';
import { type WrittenHearing } from '../../bot/conversation/packs/written-hearing.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Steps } from '../../bot/reading/steps.ts';

/** The texts of packs by their names: `guide`, `flows.en`, `places.33`… */
export type PackTexts = ReadonlyMap<string, string>;

/** A World that answers taps, and how it comes to hear what is typed. */
export interface ReadWorld {
  readonly world: World;
  /** Absent: the words and models that hear people are not at hand. */
  readonly hears?: () => Steps<World>;
}

/** The World of packs; undefined: the guide or its flows are not among them. */
export function readWorld(texts: PackTexts): ReadWorld | undefined {
  const [guide, flows] = [texts.get('guide'), texts.get('flows')];
  if (guide === undefined || flows === undefined) return undefined;
  const hearing = texts.get('hearing');
  const places = beginning(texts, 'places.').map(([, text]) => JSON.parse(text) as PlacesPack);
  const world = worldOfPacks({
    guide: readGuide(
      guide,
      beginning(texts, 'guide.').map(([lang, own]) => ({
        lang,
        texts: JSON.parse(own) as TextsOf,
      })),
    ),
    flows,
    flowTexts: beginning(texts, 'flows.').map(([lang, text]) => ({ lang, text })),
    places,
  });
  const [danger, route, doItForMe] = ['danger', 'route', 'do-it-for-me'].map((name) =>
    texts.get(`model.${name}`),
  );
  if ([hearing, danger, route, doItForMe].includes(undefined)) return { world };
  const models = { danger: danger ?? '', route: route ?? '', doItForMe: doItForMe ?? '' };
  return {
    world,
    *hears() {
      const written = JSON.parse(hearing ?? '') as WrittenHearing;
      yield;
      return { ...world, ...(yield* hearingSteps(written, models, world, places)) };
    },
  };
}

function beginning(texts: PackTexts, start: string): readonly (readonly [string, string])[] {
  return [...texts]
    .filter(([name]) => name.startsWith(start))
    .map(([name, text]) => [name.slice(start.length), text] as const);
}
