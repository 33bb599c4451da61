import { type FlowSource } from '../authored.ts';
import { textsOf } from './texts-of.ts';

/** What a translation file may name. */
export interface Translatable {
  readonly list: boolean;
  /** What people say: written anew in each language, and marked with no French. */
  readonly isFree: boolean;
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

/** Every path that a translation may name, texts and lists of words. */
export function translatable(source: FlowSource): ReadonlyMap<string, Translatable> {
  const { flow } = source;
  const all = new Map<string, Translatable>(
    textsOf(source).map((text) => [text.key, { ...text, isFree: false }]),
  );
  const addWords = (key: string, words: readonly string[] | undefined) => {
    if (words !== undefined) all.set(key, { list: true, isFree: true, lines: { fr: words } });
  };
  if (source.kind === 'subflow') all.set('title', titleOf(source));
  addWords('words', flow.words);
  addWords('not-words', flow['not-words']);
  for (const [id, step] of Object.entries(flow.steps ?? {})) {
    for (const option of step.options ?? []) {
      addWords(`steps.${id}.options.${option.id}.words`, option.words);
    }
  }
  return all;
}

function titleOf({ flow }: FlowSource): Translatable {
  const french = typeof flow.title === 'string' ? flow.title : flow.title['fr'];
  return { list: false, isFree: false, lines: { fr: french === undefined ? [] : [french] } };
}
