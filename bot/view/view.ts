/**
 * View: all that a screen shows, already worded in the person's language. Plain JSON, no
 * function. `toHtml`, `toPlain` and `toActivity` lay it out; none of them finds words.
 */
import { type Action, type Command, type StatedCircumstance } from './action.ts';
import { type ShownRecord } from './shown-record.ts';
import { type Words } from './words.ts';

export { type Action, type Command, type StatedCircumstance, type Words };

export interface Choice {
  readonly label: Words;
  readonly hint?: Words;
  /** Name of a small decorative drawing of ours (view/drawings.ts). */
  readonly drawing?: string;
  /** The answer given before, while it is changed. */
  readonly taken?: true;
  readonly action: Action;
}

/** A choice among several (`several: true`): ticked, then sent together. */
export interface Tick {
  readonly id: string;
  readonly label: Words;
  readonly hint?: Words;
  /** Excludes the others. */
  readonly only: boolean;
  /** Given before, while it is changed. */
  readonly taken?: true;
}

/** A field for typed words. */
export interface Typing {
  /** `answer`: under choices that come first. */
  readonly purpose: 'search' | 'commune' | 'answer';
  readonly label: Words;
  readonly hint: Words;
  readonly button: Words;
}

export interface Phone {
  /** As said and read: `32 30`. */
  readonly shown: string;
  /** As dialled: `3230`. */
  readonly dial: string;
  readonly label: Words;
  /** Hours and cost: one sentence each. */
  readonly notes: readonly Words[];
  /** What to press or say, what to have ready, for who hears badly: one sentence each. */
  readonly more?: readonly Words[];
}

/** A phone line offered beside a question. */
export interface Called {
  readonly name: Words;
  /** What it is for. */
  readonly says: readonly Words[];
  readonly phone: Phone;
}

export interface PlaceBlock {
  readonly name: Words;
  readonly address: Words;
  /** "à environ 6 km (à vol d'oiseau)". */
  readonly distance?: Words;
  readonly notes: readonly Words[];
  /** Opens a map site; sends nothing until tapped. One a screen: that of the first place. */
  readonly map?: string;
}

/** sure: a date; to-confirm: call first; expired or none: no hours. */
export type Certainty = 'sure' | 'to-confirm' | 'expired' | 'none';

/** One way to go on: *Allez*, *Appelez*, *Si personne ne répond*. In the order to try them. */
export interface Door {
  readonly kind: 'go' | 'call' | 'second' | 'ask-appointment';
  readonly title: Words;
  /** Filled station: the first thing to do. */
  readonly first: boolean;
  /** Solid line when true, dashed when not certain. */
  readonly certain: boolean;
  readonly certainty?: Certainty;
  /** Large type; only when sure. */
  readonly date?: Words;
  readonly hours?: Words;
  /** Plain sentences, in order: arrive before, without appointment, "d'habitude le mardi"… */
  readonly lines: readonly Words[];
  readonly place?: PlaceBlock;
  /** "Confirmé le 20 novembre par la mairie". */
  readonly state?: Words;
  /** Why this one ("C'est le plus proche", "C'est le premier ouvert"). */
  readonly why?: Words;
  readonly phone?: Phone;
  /** How one is received, what to know before: opened by a tap, where there are pages. */
  readonly more?: readonly Words[];
  /** Full-width full-colour phone button. */
  readonly phoneFirst?: boolean;
  readonly link?: Link;
  /** Goes to that door's own screen. */
  readonly action?: { readonly label: Words; readonly action: Action };
}

export interface Link {
  readonly label: Words;
  readonly url: string;
}

export type Body =
  | {
      readonly kind: 'menu';
      readonly rows: readonly Choice[];
      readonly aside: readonly Choice[];
      /** The first screen: what this is and for whom, and the title of its doors. */
      readonly home?: { readonly about: Words; readonly doors: Words };
    }
  | {
      readonly kind: 'question';
      readonly help?: Words;
      /** Whom one may call instead of answering. */
      readonly called?: readonly Called[];
      /** Where one may go instead of answering. */
      readonly near?: Door;
      /** Asks for the commune beside the question, to find where. */
      readonly where?: Typing;
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: 'several';
      readonly help?: Words;
      readonly walk: number;
      readonly step: string;
      readonly ticks: readonly Tick[];
      readonly button: Words;
    }
  | {
      readonly kind: 'commune';
      readonly help: Words;
      readonly choices: readonly Choice[];
      readonly decline: Choice;
    }
  | { readonly kind: 'suggestions'; readonly choices: readonly Choice[]; readonly none: Choice }
  | {
      readonly kind: 'autonomy';
      readonly parts: AutonomyParts;
    }
  | {
      readonly kind: 'orientation';
      readonly reason: Words;
      /** It tells what to do besides: never folded. */
      readonly reasonInSight?: boolean;
      /** "Je ne connais pas d'horaire près de chez vous…": shown before the doors. */
      readonly unknown?: Words;
      /** Notice of *to confirm*, before the doors. */
      readonly confirm?: Words;
      /** One day for two things to do, before the doors. */
      readonly trip?: OneTripSaid;
      readonly doors: readonly Door[];
      readonly bringTitle: Words;
      readonly bring: readonly Words[];
      readonly askTitle: Words;
      readonly ask: Words;
      /** What it means, for who reads another language. */
      readonly askHint?: Words;
      /** Before when: before the doors. */
      readonly deadline?: Words;
      /** How everyone else counts, and what is left past it: after the doors. */
      readonly deadlineMore?: Words;
      readonly link?: Link;
    }
  | {
      readonly kind: 'danger';
      /** Leaves this page at once for one that tells nothing; `leave`: where there is no page. */
      readonly quit: Words;
      readonly leave: Words;
      /** The heading is the first one's title. */
      readonly sections: readonly UrgentPart[];
      /** The call stays in the phone's list; words are not kept. */
      readonly traces: Words;
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: 'message';
      readonly paragraphs: readonly Words[];
      readonly choices: readonly Choice[];
    };

/** A day and places that serve two things to do. */
export interface OneTripSaid {
  readonly title: Words;
  /** "Mardi 1er décembre à Mérignac : les impôts à 9 h, France services à côté jusqu'à 12 h." */
  readonly says: Words;
  /** Whose place is where; what to do before leaving. */
  readonly more: readonly Words[];
}

/** Emergency numbers to call or text, under a title. */
export interface UrgentPart {
  /** Absent for the first: the heading says it. */
  readonly title?: Words;
  /** What the hand does before it calls. */
  readonly acts?: readonly Words[];
  /** May be none: the number is on a card or a bill. */
  readonly calls: readonly UrgentCall[];
  readonly says: readonly Words[];
  readonly link?: Link;
  /** One of these numbers was confirmed by nobody. */
  readonly toCheck?: Words;
  /** Not for the first minute: on a screen its title opens it. It has one. */
  readonly later?: true;
}

export interface UrgentCall {
  readonly by: 'call' | 'text';
  readonly shown: string;
  readonly dial: string;
  readonly label: Words;
  /** Who answers, or for whom it is. */
  readonly name: Words;
  /** Full danger colour. */
  readonly urgent: boolean;
}

/** A line shown above the answer, for a danger that does not replace it. */
export interface Alert {
  readonly says: Words;
  readonly call?: UrgentCall;
  readonly choice: Choice;
}

export interface AutonomyParts {
  /** Before the steps, for whom a site alone is no way: someone who does it with them. */
  readonly helper?: Door;
  readonly have?: Titled;
  readonly do: Titled;
  readonly see: Titled;
  readonly keep?: Titled;
  readonly beware?: Titled;
  /** The first item stands before all else, the others with the notes. */
  readonly deadline?: Titled;
  readonly learn?: Titled;
  readonly link?: Link;
  readonly stuck?: {
    readonly title: Words;
    readonly text: Words;
    readonly choice: Choice;
    readonly preview?: Words;
  };
  readonly then?: Choice;
}

/** Further advice on an outcome, under its own title. */
export interface Aside {
  readonly title: Words;
  readonly items: readonly Words[];
  /** The items are steps, one after the other. */
  readonly ordered: boolean;
  /** Opened by a tap, where there are pages; what was said opens it. */
  readonly folded: boolean;
  /** Before the doors: it comes first for this person. */
  readonly first: boolean;
  /** Who answers the last step. */
  readonly phone?: Phone;
  readonly choice?: Choice;
  /** What it does not stop, where it was read, "à vérifier". */
  readonly notes: readonly Words[];
}

export interface Titled {
  readonly title: Words;
  readonly items: readonly Words[];
}

/**
 * An outcome to take away (paper, message, calendar): it holds no answer. For a sensitive topic,
 * only who, what for, where and when.
 */
export interface Take {
  /** What a message says first, a line each: who, then each door in the order of doing. */
  readonly lines: readonly string[];
  /** Those that no message leaves out, however short: who, where or when, the number. */
  readonly vital: readonly string[];
  readonly bring?: Titled;
  /** The steps of what one does alone. */
  readonly steps?: Titled;
  /** The sentence for the desk. */
  readonly say?: Titled;
  readonly deadline?: Titled;
  /** Who receives, what for, for people of where: all that an address may tell of it. */
  readonly reception?: {
    readonly operator: string;
    readonly need: string;
    readonly commune: string;
  };
  /** What it leads to first, as it may be said to be wrong. */
  readonly record?: ShownRecord;
  /** A sure date stands on the screen: a calendar may take it. */
  readonly dated: boolean;
  /** Lines that the person fills in by hand, on paper. */
  readonly blanks?: { readonly title: Words; readonly columns: readonly Words[] };
  /** Its steps tell no more of the person than its heading: a sheet holds them all at once. */
  readonly openly?: true;
  /** A deadline whose day is the same for everyone, or is counted from today, and whose it is. */
  readonly due?: { readonly operator: string; readonly deadline: string };
  /** The end itself, for what a calendar says beside its dates: `caf.essai/see-caf`. */
  readonly outcome?: string;
}

/** Acting for somebody: only with a written agreement. */
export interface Mandate {
  readonly title: Words;
  readonly items: readonly Words[];
  /** Who may act with one around here. */
  readonly holder: Door;
  /** Who cannot sign one. */
  readonly excluded?: Titled;
  /** Whether one may oneself. */
  readonly choice?: Choice;
  /** Where it was read. */
  readonly notes: readonly Words[];
}

/** Only in the mediator's view. */
export interface MediatorPane {
  readonly title: Words;
  readonly posture?: Words;
  readonly say?: Titled;
  /** Words to say no, with who can do it and when. */
  readonly no?: Titled;
  /** What one does beside the person. */
  readonly may?: Titled;
  readonly never?: Titled;
  readonly handOver?: Titled;
  readonly alone?: Titled;
  readonly close?: Titled;
  readonly mandate?: Mandate;
  /** When nobody answers. */
  readonly ladder?: Aside;
  /** How colleagues reach the operator. */
  readonly professional?: Titled;
}

export interface GivenAnswer {
  readonly question: Words;
  readonly answer: Words;
  readonly change: { readonly label: Words; readonly action: Action };
}

/** What the questions are about. */
export interface Topic {
  readonly title: Words;
  readonly drawing?: string;
  /** Only while nothing was tapped since it was heard. */
  readonly change?: Choice;
}

/** What is known so far, in the order given, each with its way to change it. */
export interface Recap {
  readonly title: Words;
  /** Nothing was tapped since it was heard: a chat says it too. */
  readonly isNew: boolean;
  readonly items: readonly {
    readonly says: Words;
    /** What it answers; absent where the answer is never said back. */
    readonly question?: Words;
    /** It tells nothing without its question: "Oui". */
    readonly isBare?: true;
    readonly change: Choice;
  }[];
}

export interface Progress {
  /** Answered so far. */
  readonly done: number;
  /** At most so many after this one; never grows. */
  readonly left: number;
  readonly sentence: Words;
}

export interface View {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the page: the question's, or neutral where sensitive. */
  readonly pageTitle: Words;
  /** Answers must never stand in an address, nor the page in a cache. */
  readonly sensitive: boolean;
  /** What comes before the heading: guard note, lost answer, "je n'ai pas compris"… */
  readonly notices: readonly Words[];
  /** Before the heading, after the notices. */
  readonly alert?: Alert;
  /** Above a question. */
  readonly topic?: Topic;
  /** Answers in sight above a question, and what was said of one's situation above any screen. */
  readonly understood?: Recap;
  /** Said in each language: nobody reviewed this translation, or the French stands in for it. */
  readonly translation?: readonly Words[];
  /** "Démonstration : lieux, dates et horaires inventés." */
  readonly demonstration?: Words;
  readonly heading: Words;
  readonly body: Body;
  readonly progress?: Progress;
  readonly typing?: Typing;
  readonly mediator?: MediatorPane;
  readonly given: readonly GivenAnswer[];
  readonly givenTitle?: Words;
  /** Only at the end of a path. */
  readonly asides?: readonly Aside[];
  /** Asked last of an end: whether one knew what to do. Only counted. */
  readonly helped?: {
    readonly question: Words;
    readonly choices: readonly Choice[];
    /** Each choice in a word, where it stands beside the question. */
    readonly beside: readonly Words[];
  };
  /** "À vérifier", with the official site where there is one. */
  readonly toCheck?: Words;
  /** "D'après « … », vue le …": each page that the outcome was read on. */
  readonly sources?: readonly Words[];
  readonly calm?: Words;
  /** Only at the end of a path. */
  readonly take?: Take;
  /** What was asked besides, at the end of a path; `isAsked`: what the words just typed may ask. */
  readonly next?: {
    readonly title: Words;
    readonly choices: readonly Choice[];
    readonly isAsked?: true;
  };
  readonly back?: Choice;
  /** "Mots plus simples" or back to the usual words. */
  readonly simpler?: Choice;
  readonly languages: readonly Choice[];
  /** Talk to someone, restart, erase, return to the walk below. */
  readonly ways: readonly Choice[];
}
