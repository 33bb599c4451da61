import { MUTE_H } from '../../bot/territory/mute-h.ts';
import { USUAL_NAMES } from '../../bot/territory/usual-name-rows.ts';
import { SENTENCES as OF_APP } from '../../bot/view/app/phrases/sentences.ts';
import { DRAWINGS } from '../../bot/view/drawn.ts';
import { SENTENCES as OF_GUIDE } from '../../bot/view/phrases/sentences.ts';

/** Where the sentences of a language stand, from here. */
declare const __SENTENCES__: Readonly<Record<string, string>>;

type Listed = readonly (readonly [lang: string, sentences: never])[];

interface Sentences {
  readonly guide: Listed;
  readonly app: Listed;
  readonly drawings?: Readonly<Record<string, string>>;
  readonly muteH?: readonly string[];
  readonly usualNames?: typeof USUAL_NAMES;
}

/**
 * Takes the sentences of a language: they are data beside the program, kept with it. Until they came
 * French stands in their place. Rejects without a network where nothing is kept.
 */
export async function takeSentences(lang: 'fr' | 'en' | 'ar'): Promise<void> {
  const answer = await fetch(__SENTENCES__[lang] ?? '', { credentials: 'omit' });
  if (!answer.ok) throw new Error(`No sentences: ${lang}`);
  const sent = (await answer.json()) as Sentences;
  const { guide, app, drawings = {}, muteH = [], usualNames = [] } = sent;
  // In this program all of them begin empty: see bin/build-mediator.js.
  for (const [one, own] of guide) (OF_GUIDE as Map<string, never>).set(one, own);
  for (const [one, own] of app) (OF_APP as Map<string, never>).set(one, own);
  Object.assign(DRAWINGS, drawings);
  for (const name of muteH) (MUTE_H as Set<string>).add(name);
  (USUAL_NAMES as (readonly [string, ...string[]])[]).push(...usualNames);
}
