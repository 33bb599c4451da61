/** A text with the language it is actually in: a missing translation falls back to French. */
export interface Words {
  readonly text: string;
  /** BCP 47 (`fr`, `en`, `ar`); `fr-simple` is shown as `fr`. */
  readonly lang: string;
  /** What to say on paper or in a message, where `text` is true only now; empty: nothing. */
  readonly later?: string;
}
