import { readGuide } from '../../bot/conversation/packs/guide-pack.ts';
import { type PlacesPack } from '../../bot/conversation/packs/places-pack.ts';
import { type TextsOf } from '../../bot/conversation/packs/texts-apart.ts';
import { worldOfPacks, type PackedWorld } from '../../bot/conversation/packs/world-of-packs.ts';

/** The texts of packs by their names: `guide`, `flows.en`, `places.33`… */
export type PackTexts = ReadonlyMap<string, string>;

/** A World that answers taps. */
export interface ReadWorld {
  readonly world: PackedWorld;
  readonly places: readonly PlacesPack[];
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
  return { world, places };
}

function beginning(texts: PackTexts, start: string): readonly (readonly [string, string])[] {
  return [...texts]
    .filter(([name]) => name.startsWith(start))
    .map(([name, text]) => [name.slice(start.length), text] as const);
}
