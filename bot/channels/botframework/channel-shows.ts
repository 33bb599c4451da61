import { ownValue } from '../../engine/own-value.ts';

/** What a channel can show of a screen. */
export interface ChannelShows {
  /**
   * A card that is drawn; or text with chips, and what opens below; or text alone, choices by
   * their numbers.
   */
  readonly form: 'card' | 'chips' | 'text';
  /** The ways that every screen has: chips under a card, or buttons at its end. */
  readonly ways: 'chips' | 'card';
  /** Most buttons in one group of a card: clients drop those after. */
  readonly buttonsOfGroup: number;
  /** What a card's button must carry for its words to be seen in the conversation. */
  readonly echo?: 'msteams';
  /** What a tap may open: nothing happens on another. */
  readonly opens: RegExp;
}

const SHARED = { ways: 'chips', buttonsOfGroup: 5, opens: /^(?:https?|tel):/ } as const;
/** Everything is in the text: the least that a channel can do. */
const TEXT: ChannelShows = { ...SHARED, form: 'text' };
const CHIPS: ChannelShows = { ...SHARED, form: 'chips' };
const CARD: ChannelShows = { ...SHARED, form: 'card' };

/** By channel id; one that is not here shows plain text. */
const SHOWS: Readonly<Record<string, ChannelShows>> = {
  // Any client may be behind it: only one that says its name is known to draw cards.
  directline: CHIPS,
  webchat: CARD,
  emulator: CARD,
  // Teams shows chips in one-to-one chats alone.
  msteams: { ...CARD, ways: 'card', echo: 'msteams' },
};

/** The table of what each channel can show; of Direct Line, what its client can. */
export function channelShows(channel: string, { drawsCards = false } = {}): ChannelShows {
  if (channel === 'directline' && drawsCards) return CARD;
  return ownValue(SHOWS, channel) ?? TEXT;
}
