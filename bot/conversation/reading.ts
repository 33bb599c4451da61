import { type Lacking } from '../territory/model.ts';
import { type DangerKind } from '../understanding/danger.ts';
import { type Action } from '../view/view.ts';
import { type HeardAnswers } from './hear-answers.ts';

/** What a typed message was read as. */
export type Reading =
  /** `second`: another flow that the same words also ask for; `heard`: the answers that they hold. */
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly second?: string;
      readonly heard?: HeardAnswers;
    }
  | { readonly kind: 'communes'; readonly insee: readonly string[]; readonly lacking?: Lacking }
  | {
      readonly kind: 'suggestions';
      readonly ids: readonly string[];
      readonly heard?: HeardAnswers;
    }
  /** `flows`: what the same words also ask. */
  | {
      readonly kind: 'danger';
      readonly dangers: readonly DangerKind[];
      readonly ofOthers: boolean;
      readonly flows: readonly string[];
    }
  | { readonly kind: 'do-it-for-me' }
  /** What a word means; `flows`: what may have been asked besides. */
  | { readonly kind: 'meaning'; readonly term: string; readonly flows: readonly string[] }
  /** "Bonjour", "merci": answered in a word, and the same screen again. */
  | { readonly kind: 'manners'; readonly word: 'welcome' | 'thanks' }
  /** `lacking`: a street, a département… was said in its place. */
  | { readonly kind: 'unknown-commune'; readonly lacking?: Lacking }
  /** Words of a language that screens may not have; `ids`: what they may ask. */
  | { readonly kind: 'other-language'; readonly lang: string; readonly ids: readonly string[] }
  | { readonly kind: 'nothing' };
