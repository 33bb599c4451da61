import { type Lacking } from '../territory/model.ts';
import { type DangerKind } from '../understanding/danger.ts';
import { type Action } from '../view/view.ts';
import { type HeardAnswers } from './heard-answers.ts';
import { type NoCommune, type Notice, type State } from './state.ts';

/** What is told beside a demand: another one, and the answers that the words hold. */
export interface Besides {
  readonly second?: string;
  /** Two flows that may both be asked: after one, the other is asked about. */
  readonly perhaps?: readonly string[];
  readonly heard?: HeardAnswers;
}

/** What a typed message was read as. */
export type Reading =
  /**
   * `others`: flows that the same words may have meant; `told`: what is said of what was done;
   * `commune`: said with the demand, and asked no more; `among`: those of one name, which is asked;
   * `topic`: what is asked of the screen beside an answer to it.
   */
  | (Besides & {
      readonly kind: 'action';
      readonly action: Action;
      readonly others?: readonly string[];
      readonly told?: Notice;
      readonly commune?: string;
      readonly among?: readonly string[];
      readonly topic?: string;
    })
  | { readonly kind: 'communes'; readonly insee: readonly string[]; readonly lacking?: Lacking }
  /** `beside`: the one of them that is asked besides whichever of the others is. */
  | (Besides & {
      readonly kind: 'suggestions';
      readonly ids: readonly string[];
      readonly beside?: string;
    })
  /** `flows`: what the same words also ask. */
  | (Besides & {
      readonly kind: 'danger';
      readonly dangers: readonly DangerKind[];
      readonly ofOthers: boolean;
      readonly ofOneself: boolean;
      readonly flows: readonly string[];
      /** Where they may lead besides, if it is no danger. */
      readonly near: readonly string[];
    })
  /** Papers or messages that are known; `flows`: where they lead. */
  | {
      readonly kind: 'letters';
      readonly ids: readonly string[];
      readonly flows: readonly string[];
      readonly heard?: HeardAnswers;
    }
  /** `asked`: what is to be done for them, by flow. */
  | {
      readonly kind: 'do-it-for-me';
      readonly asked?: readonly string[];
      readonly heard?: HeardAnswers;
    }
  /** An answer of the walk under way is another. */
  | { readonly kind: 'correction'; readonly step: string; readonly option: string }
  /** Another demand than the walk under way; `to`: what is asked, where that is known. */
  | {
      readonly kind: 'elsewhere';
      readonly to?: Extract<Reading, { kind: 'action' | 'suggestions' }>;
    }
  /** A demand that no flow answers; `knownBy`: who does, an answer of `OTHER_ERRAND`. */
  | { readonly kind: 'outside'; readonly knownBy: string }
  /** What a word means; `flows`: what may have been asked besides. */
  | { readonly kind: 'meaning'; readonly term: string; readonly flows: readonly string[] }
  /**
   * "C'est loin ?": about what is on the screen; `near`: flows that the words may ask instead;
   * `written`: sentences of the screen that may answer, by place.
   */
  | {
      readonly kind: 'screen-question';
      readonly topic: string;
      readonly written?: readonly number[];
      readonly near?: readonly string[];
      readonly heard?: HeardAnswers;
    }
  /** A question of the FAQ, and nothing else; `near`: flows where it leads. */
  | { readonly kind: 'faq'; readonly near: readonly string[] }
  /** "Bonjour", "merci": answered in a word, and the same screen again. */
  | { readonly kind: 'manners'; readonly word: 'welcome' | 'thanks' }
  /** From when a delay of the screen runs. */
  | { readonly kind: 'day'; readonly told: Pick<State, 'received' | 'happened'> }
  /** Said under the numbers of a danger; `calls`: that one calls, or has; `ofOther`: that it is not one's own. */
  | { readonly kind: 'in-danger'; readonly calls: boolean; readonly ofOther: boolean }
  /** `lacking`: a street, a département… was said in its place. */
  | { readonly kind: 'unknown-commune'; readonly lacking?: NoCommune }
  /** Words of a language that screens may not have; `ids`: what they may ask. */
  | { readonly kind: 'other-language'; readonly lang: string; readonly ids: readonly string[] }
  /**
   * `likely`: the option that the words may mean, which is not sure, as the screen names it; `near`: the
   * demand that they may ask instead.
   */
  | {
      readonly kind: 'nothing';
      readonly likely?: { readonly option: string; readonly label: string };
      readonly near?: string;
      readonly heard?: HeardAnswers;
    };
