/** What a channel can show of a screen. */
export interface ChannelShows {
  /** Choices: chips under the message, buttons of a card, or numbered in the text. */
  readonly choices: 'chips' | 'card' | 'text';
  /** Links (call, map, official page): buttons of a card, or written out. */
  readonly links: 'card' | 'text';
  /** Most buttons on one card: more are laid on a second. */
  readonly buttonsOfCard: number;
}

/** Everything is in the text: the least that a channel can do. */
const PLAIN_TEXT: ChannelShows = { choices: 'text', links: 'text', buttonsOfCard: 0 };
const FULL: ChannelShows = { choices: 'chips', links: 'card', buttonsOfCard: 40 };

/** By channel id; one that is not here shows plain text. */
const SHOWS: Readonly<Record<string, ChannelShows>> = {
  directline: FULL,
  webchat: FULL,
  emulator: FULL,
  // Teams shows chips in one-to-one chats alone, and six buttons on a card.
  msteams: { choices: 'card', links: 'card', buttonsOfCard: 6 },
};

/** The table of what each channel can show. */
export function channelShows(channel: string): ChannelShows {
  return (Object.hasOwn(SHOWS, channel) ? SHOWS[channel] : undefined) ?? PLAIN_TEXT;
}
