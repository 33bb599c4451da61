import { type FlowSource } from '../authored.ts';
import { frenchMark } from '../texts/french-mark.ts';
import { isForCitizens } from '../texts/lines-of.ts';
import { textsOf } from '../texts/texts-of.ts';
import { translatable, type Translatable } from '../texts/translatable.ts';

/** How a text stands in another language. `optional`: nobody misses it, as what mediators read. */
export type State = 'missing' | 'stale' | 'done' | 'optional';

/** One text of a flow beside its translation. */
export interface TextState {
  readonly key: string;
  readonly text: Translatable;
  /** Mark of the French of today. */
  readonly of: string;
  /** The translation as it stands, a line an item; none for nothing, and for {@link isSame}. */
  readonly written: readonly string[];
  /** Marked as the same as the French. */
  readonly isSame: boolean;
  readonly state: State;
}

/** Every text of a flow that a translation may name, in the author's order. */
export function textStates(source: FlowSource, lang: string): readonly TextState[] {
  const entries = source.translations.find((one) => one.lang === lang)?.entries;
  const needed = new Set(
    textsOf(source)
      .filter(isForCitizens)
      .map(({ key }) => key),
  );
  return [...translatable(source)].map(([key, text]): TextState => {
    const entry = entries?.get(key);
    const of = frenchMark(text);
    const isStale = entry !== undefined && !text.isFree && entry.of !== of;
    const absent = needed.has(key) ? 'missing' : 'optional';
    return {
      key,
      text,
      of,
      written: entry?.text === undefined ? [] : [entry.text].flat(),
      isSame: entry?.same === true,
      state: entry === undefined ? absent : isStale ? 'stale' : 'done',
    };
  });
}
