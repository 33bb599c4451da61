import { type FlowSource } from '../authored.ts';
import { isForCitizens } from './lines-of.ts';
import { textsOf, type FlowText } from './texts-of.ts';

/** The texts that the person reads and that a language lacks, in the author's order. */
export function untranslated(source: FlowSource, lang: string): readonly FlowText[] {
  const entries = source.translations.find((one) => one.lang === lang)?.entries;
  return textsOf(source).filter((text) => isForCitizens(text) && !entries?.has(text.key));
}
