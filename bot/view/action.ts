/** What a tap does. Plain JSON: it is the value of a chat button and the key of a page's link. */
export type Action =
  | {
      readonly do: 'answer';
      readonly walk: number;
      readonly step: string;
      readonly options: readonly string[];
    }
  | { readonly do: 'change'; readonly walk: number; readonly step: string }
  | { readonly do: 'flow'; readonly flow: string }
  | { readonly do: 'menu'; readonly menu: string }
  /** `page`: a screen after the first, from 2. */
  | { readonly do: 'family'; readonly family: string; readonly page?: number }
  /** Who writes; `sender`: what stands in bold on its letters. */
  | { readonly do: 'letters'; readonly sender?: string; readonly page?: number }
  /** `opens`: goes on in the flow that the letter leads to. */
  | { readonly do: 'letter'; readonly letter: string; readonly opens?: true }
  /** `commune`: INSEE code, or `declined` for "je préfère ne pas dire". */
  | { readonly do: 'commune'; readonly commune: string }
  | { readonly do: 'language'; readonly lang: string }
  | { readonly do: 'simple'; readonly on: boolean }
  /** For whom one speaks: never a button, and never read from outside (`toAction`). */
  | { readonly do: 'audience'; readonly audience: 'citizen' | 'mediator' }
  /** The numbers for these kinds of danger. */
  | { readonly do: 'urgent'; readonly dangers: readonly string[] }
  /** Takes back a circumstance. */
  | { readonly do: 'unsaid'; readonly said: StatedCircumstance }
  /** Whether one knew what to do: counted, nothing else. */
  | { readonly do: 'helped'; readonly said: 'yes' | 'no' }
  | { readonly do: 'command'; readonly command: Command };

/** A circumstance the person mentioned, and the operator concerned. */
export interface StatedCircumstance {
  readonly kind: string;
  readonly operator?: string;
}

/** The engine's own commands: never authored. */
export type Command =
  | 'back'
  | 'restart'
  | 'erase'
  | 'human'
  | 'change-commune'
  /** On the screen of a danger: the numbers for a child, or the same ones more softly. */
  | 'danger-child'
  | 'danger-other'
  /** None of the demands proposed: the next ones. */
  | 'others'
  /** Not what I meant: none of the demands proposed, or not what was heard. */
  | 'not-so'
  /** Ends a digression: back to the walk below. */
  | 'return';
