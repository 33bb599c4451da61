import { type Action } from '../view/view.ts';
import { type Happening } from '../engine/model.ts';
import { type DayNumber } from '../permanences/days.ts';
import { type Walk } from '../engine/walk.ts';
import { type HeardAnswers } from './heard-answers.ts';
import { type Lacking } from '../territory/model.ts';
import { type DangerKind } from '../understanding/danger.ts';

/** Why no commune was taken from what was typed; `story`: it tells of something else, at length. */
export type NoCommune = Lacking | 'story';

export type Audience = 'citizen' | 'mediator';

/** Demands that are proposed on one screen. */
export const MOST_PROPOSED = 3;

/** What the last screen asked that is neither a step nor a menu. */
export type Prompt =
  | { readonly kind: 'menu'; readonly menu: string }
  /** `page`: a screen after the first, from 2. */
  | { readonly kind: 'family'; readonly family: string; readonly page?: number }
  /**
   * "Did you mean": flow or stub ids, likeliest first, three a screen; `page`: a screen after the
   * first, from 2; `beside`: one of them that is asked besides the others; `perhaps`: two flows
   * that may both be asked.
   */
  | {
      readonly kind: 'suggestions';
      readonly ids: readonly string[];
      readonly page?: number;
      readonly beside?: string;
      readonly perhaps?: readonly string[];
    }
  /** Who writes, what stands in bold (`sender`), or one of several letters (`among`). */
  | {
      readonly kind: 'letters';
      readonly sender?: string;
      readonly among?: readonly string[];
      readonly page?: number;
    }
  /** A letter that was named. */
  | { readonly kind: 'letter'; readonly letter: string }
  /** A topic without a flow yet. */
  | { readonly kind: 'stub'; readonly id: string }
  /** The commune is asked; `among`: INSEE codes of a shared name. */
  | { readonly kind: 'commune'; readonly among: readonly string[] }
  /** A question asked anew by *Changer*. */
  | { readonly kind: 'change'; readonly walk: number; readonly step: string }
  | {
      readonly kind: 'danger';
      readonly dangers: readonly DangerKind[];
      /** Denied, or said of somebody else. */
      readonly soft: boolean;
      /** Flows or stubs that the same words may also mean: the way on. */
      readonly flows: readonly string[];
      /** What they are a little like, asked among where it is no danger. */
      readonly near?: readonly string[];
    }
  | { readonly kind: 'erased' };

/** Sentences shown once on the next screen. Codes: the words are the view's. */
export type Notice =
  /** `password`: one was written, and others may have read it. */
  | { readonly code: 'guarded'; readonly password?: true }
  /** `likely`: the label of the answer that it may mean. */
  | { readonly code: 'not-understood'; readonly misses: number; readonly likely?: string }
  | { readonly code: 'answer-lost'; readonly count: number }
  /** `lacking`: something else was said in its place. */
  | { readonly code: 'commune-unknown'; readonly lacking?: NoCommune }
  /** Told where something else was asked. */
  | { readonly code: 'commune-kept' }
  | { readonly code: 'digression'; readonly flow: string }
  /** More than one demand in a message: this flow waits. */
  | { readonly code: 'second-demand'; readonly flow: string }
  /** An answer was changed by words. */
  | {
      readonly code: 'corrected';
      readonly flow: string;
      readonly step: string;
      readonly option: string;
    }
  /** A walk was left by words: for this flow, or for none yet. */
  | { readonly code: 'elsewhere'; readonly flow?: string }
  | { readonly code: 'old-button' }
  | { readonly code: 'too-long' }
  | { readonly code: 'choose-one' }
  | { readonly code: 'thanks' }
  /** The numbers of a danger stay; one calls, or has. */
  | { readonly code: 'danger-stays' }
  | { readonly code: 'danger-called' }
  | { readonly code: 'do-it-for-me' }
  /** It was said whether one knew what to do. */
  | { readonly code: 'helped'; readonly flow: string; readonly said: 'yes' | 'no' }
  /** What was open when the walk was last seen is over. */
  | { readonly code: 'campaign-over'; readonly campaign: string }
  /** What a word of the glossary means. */
  | { readonly code: 'meaning'; readonly term: string }
  /** What the screen holds of a topic that was asked about it; `written`: its sentences, by place. */
  | {
      readonly code: 'screen-question';
      readonly topic: string;
      readonly written?: readonly number[];
    }
  /** What the FAQ answers; `entry`: a record of data/faq; `again`: it was answered before. */
  | { readonly code: 'faq'; readonly entry: string; readonly again?: true }
  /** What was asked is what the screen shows. */
  | { readonly code: 'already-here' }
  | { readonly code: 'welcome' }
  /** The mediator's words come too from now on, or no more. */
  | { readonly code: 'helper-on' }
  | { readonly code: 'helper-off' }
  /** Words were typed in this language. */
  | { readonly code: 'other-language'; readonly lang: string }
  /** A danger that does not stop the demand; `doubtful`: a grave one, not surely heard. */
  | { readonly code: 'alert'; readonly dangers: readonly DangerKind[]; readonly doubtful: boolean };

/** A circumstance the person mentioned; see `data/heard.yaml`. */
export interface Circumstance {
  readonly kind:
    | 'no-phone'
    | 'no-internet'
    | 'for-other'
    | 'tried-phone'
    | 'tried-site'
    | 'tried-went'
    | 'refused';
  /** Who was called or refused; absent: whoever the walk is about. */
  readonly operator?: string;
}

/** A demand made beside another: seen after it. */
export interface Later {
  readonly flow: string;
}

/** On which day what happened. */
export type Happened = Readonly<Partial<Record<Happening, DayNumber>>>;

/** All that a conversation remembers. Plain JSON; nothing typed, no identity. */
export interface State {
  /** Last is current; at most MAX_WALKS. */
  readonly walks: readonly Walk[];
  /** INSEE code, or `declined`. */
  readonly commune?: string;
  readonly lang: string;
  /** Simpler words (`fr-simple`). */
  readonly simple: boolean;
  readonly audience: Audience;
  readonly structure?: string;
  /** What was said of one's situation: it holds for every flow, and stands in no address. */
  readonly situation?: readonly Circumstance[];
  /** The day a paper came, where words told how long ago; in no address either. */
  readonly received?: DayNumber;
  /** The day on which a sale, a move… was, where words told it; in no address either. */
  readonly happened?: Happened;
  /** Communes that words named, none surely where one lives: offered where that is asked, in no address. */
  readonly towns?: readonly string[];
  /** Grave dangers whose numbers were left for a demand: each end keeps the way to them; in no address. */
  readonly endangered?: readonly DangerKind[];
  /** Entries of the FAQ that were asked: their answers stand at an end too, and in no address. */
  readonly asked?: readonly string[];
  /** Demands that wait for the one under way, the next first. */
  readonly later?: readonly Later[];
  /** Answers that words held to flows which may come next: none of them is asked what was told. */
  readonly heard?: HeardAnswers;
  /** Flows that the words which began the walk may have meant besides. */
  readonly meant?: readonly string[];
  /** Those that words may have asked besides, which is not sure: asked about at the end. */
  readonly perhaps?: readonly string[];
  readonly prompt?: Prompt;
  /** Messages in a row that were not understood. */
  readonly misses: number;
  /** The demand that the last of them may ask, in place of an answer. */
  readonly near?: string;
  /** Notices for the next screen. */
  readonly notices: readonly Notice[];
  /** Codes of what was already told once in this conversation. */
  readonly told: readonly string[];
  /** Keys of what was already counted. */
  readonly counted: readonly string[];
}

/** What comes in: words typed (guarded by the service), or a tap. */
export type Message =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly action: Action };

/** What was understood of a message: kept in the log instead of its words. */
export interface Understood {
  readonly kind: 'option' | 'flow' | 'command' | 'commune' | 'typed' | 'language' | 'menu';
  /** Option label, flow title… in the person's language, for other readers of the log. */
  readonly label?: string;
}
