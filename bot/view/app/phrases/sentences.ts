import { APP_AR } from './ar.ts';
import { APP_EN } from './en.ts';
import { APP_FR, type AppKey } from './fr.ts';

/** Sentences of the application by their key. */
export type AppSentences = Readonly<Record<AppKey, string>>;

/** The application's own sentences, by language; carried apart as those of the bot are. */
export const SENTENCES: ReadonlyMap<string, AppSentences> = new Map<string, AppSentences>([
  ['fr', APP_FR],
  ['en', APP_EN],
  ['ar', APP_AR],
]);
