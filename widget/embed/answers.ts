/** A screen as the service words it: the same HTML as its pages. */
export interface Screen {
  readonly html: string;
  readonly lang: string;
  /** What a tab may be named; neutral where the subject must not show. */
  readonly title: string;
  /** Nothing of it is read aloud: danger. */
  readonly quiet?: boolean;
  /** Taps that lead a new conversation here. */
  readonly replay: readonly unknown[];
}

/** Sentences of the element itself, in the language of the screen. */
export interface OwnWords {
  readonly offline: string;
  readonly back: string;
  readonly resumed: string;
  readonly idle: string;
  readonly stay: string;
  readonly listen: string;
  readonly stop: string;
}

/** A conversation begun, or taken up again. */
export interface Begun {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
  readonly watermark: string;
  readonly screen: Screen;
  readonly words: OwnWords;
  /** Milliseconds without a touch before a shared device forgets; absent elsewhere. */
  readonly idle?: number;
}

/** What a message is answered with. */
export interface Answered {
  readonly watermark: string;
  readonly screen: Screen;
  readonly words?: OwnWords;
}
