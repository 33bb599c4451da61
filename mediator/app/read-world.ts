import { readGuide } from '../../bot/conversation/packs/guide-pack.ts';
import { type PlacesPack } from '../../bot/conversation/packs/places-pack.ts';
import { type TextsOf } from '../../bot/conversation/packs/texts-apart.ts';
import { worldOfPacks } from '../../bot/conversation/packs/world-of-packs.ts';
import { type WrittenModels } from '../../bot/conversation/packs/written-hearing.ts';
import { type World } from '../../bot/conversation/world.ts';

/** The texts of packs by their names: `guide`, `flows.en`, `places.33`… */
export type PackTexts = ReadonlyMap<string, string>;

/** What hears people, as texts: words, and a model for each thing that is weighed. */
export interface HearingTexts {
  readonly written: string;
  readonly models: WrittenModels;
}

/** A World that answers taps, and what makes it hear what is typed. */
export interface ReadWorld {
  readonly world: World;
  readonly places: readonly PlacesPack[];
  /** Absent: the words and models that hear people are not at hand. */
  readonly hearing?: HearingTexts;
}

/** The World of packs; undefined: the guide or its flows are not among them. */
export function readWorld(texts: PackTexts): ReadWorld | undefined {
  const [guide, flows] = [texts.get('guide'), texts.get('flows')];
  if (guide === undefined || flows === undefined) return undefined;
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
  const written = texts.get('hearing');
  const [danger, route, doItForMe] = ['danger', 'route', 'do-it-for-me'].map((name) =>
    texts.get(`model.${name}`),
  );
  if ([written, danger, route, doItForMe].includes(undefined)) return { world, places };
  const models = { danger: danger ?? '', route: route ?? '', doItForMe: doItForMe ?? '' };
  return { world, places, hearing: { written: written ?? '', models } };
}

function beginning(texts: PackTexts, start: string): readonly (readonly [string, string])[] {
  return [...texts]
    .filter(([name]) => name.startsWith(start))
    .map(([name, text]) => [name.slice(start.length), text] as const);
}
