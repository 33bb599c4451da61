import { AR } from './ar.ts';
import { EN } from './en.ts';
import { FR_SIMPLE } from './fr-simple.ts';
import { FR } from './fr.ts';
import { type PhraseKey } from './phrase-key.ts';

/** Sentences by their key. */
export type Sentences = Readonly<Partial<Record<PhraseKey, string>>>;

/**
 * The bot's own sentences, by language. Where they are carried apart (the application of who helps),
 * another file stands in the place of this one.
 */
export const SENTENCES: ReadonlyMap<string, Sentences> = new Map<string, Sentences>([
  ['fr', FR],
  ['fr-simple', FR_SIMPLE],
  ['en', EN],
  ['ar', AR],
]);
