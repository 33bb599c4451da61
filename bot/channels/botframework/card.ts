/** Drawn by Web Chat since 4.12 and by Teams, on phones too (decision 0039). */
export const CARD_VERSION = '1.3';

/** An Adaptive Card, as far as ours goes: plain JSON. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: typeof CARD_VERSION;
  readonly fallbackText: string;
  readonly speak?: string;
  readonly rtl?: true;
  readonly body: readonly CardElement[];
}

export type CardElement = TextBlock | ActionSet | ChoiceRow | ChoiceSet;

export interface Spaced {
  readonly spacing?: 'none' | 'small' | 'default' | 'medium' | 'large';
  readonly separator?: true;
}

export interface TextBlock extends Spaced {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  /** Read as a heading by a screen reader; a client that knows none of it draws it all the same. */
  readonly style?: 'heading';
  readonly size?: 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly isSubtle?: true;
}

/** Buttons of few words: clients cut the title of a button where its line ends. */
export interface ActionSet extends Spaced {
  readonly type: 'ActionSet';
  readonly actions: readonly (Submit | OpenUrl)[];
}

/** A choice as a row that is tapped: its words go on to the next line, its hint below. */
export interface ChoiceRow extends Spaced {
  readonly type: 'Container';
  readonly style: 'emphasis';
  readonly selectAction: Submit;
  readonly items: readonly TextBlock[];
}

export interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: object;
}

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

/** Ticks that are sent together. */
export interface ChoiceSet extends Spaced {
  readonly type: 'Input.ChoiceSet';
  /** The field of our action that it fills. */
  readonly id: 'options';
  readonly style: 'expanded';
  readonly isMultiSelect: true;
  readonly wrap: true;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}
