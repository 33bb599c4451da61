/** A screen as the service words it: the same HTML as its pages. */
export interface Screen {
  /** The whole of it, else what changes of it. */
  readonly html?: string;
  readonly main?: string;
  /** Its language; as a private part of it (`fr-x-…`), what stands around `main`. */
  readonly lang: string;
  /** What a tab may be named; neutral where the subject must not show. */
  readonly title: string;
  /** Its place is not to be kept: danger. */
  readonly quiet?: boolean;
  /** All was erased: the page forgets too. */
  readonly erased?: boolean;
  /** Taps that lead a new conversation here. */
  readonly replay: readonly unknown[];
}

/** Sentences of the element itself, in the language of the screen. */
export type OwnWords = Readonly<
  Record<
    | 'guide-name'
    | 'offline'
    | 'back-online'
    | 'resumed'
    | 'idle-warning'
    | 'stay'
    | 'keep-place'
    | 'place-kept'
    | 'not-taken'
    | 'close',
    string
  >
>;

/** A conversation begun, or taken up again. */
export interface Begun {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  /** The next way back in, where one was used up. */
  readonly ticket?: string;
  readonly streamUrl: string;
  readonly watermark: string;
  readonly screen: Screen;
  readonly words: OwnWords;
  /** Milliseconds without a touch before a shared device forgets; absent elsewhere. */
  readonly idle?: number;
  /** The look of the structure, as a style sheet, and where the service has it. */
  readonly theme?: Theme;
}

export interface Theme {
  readonly css: string;
  readonly path: string;
}

/** What a message is answered with; nothing of it where the conversation takes no more. */
export interface Answered {
  readonly watermark: string;
  readonly screen: Screen;
  /** Absent when they are those of before. */
  readonly words?: OwnWords;
}
