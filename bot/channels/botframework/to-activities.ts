import { type Action } from '../../view/view.ts';
import { channelShows, type ChannelShows } from './channel-shows.ts';
import { toBlocks, type ChatBlock, type ChatMessage, type TapOf } from './chat-message.ts';
import { spokenText } from './spoken-text.ts';
import { type AdaptiveCard } from './card.ts';
import { toCard } from './to-card.ts';
import { toChatText } from './to-chat-text.ts';

/** An activity of the bot before a channel gives it an id: plain JSON, no SDK. */
export interface BotMessage {
  readonly type: 'message';
  /** Absent where a card says it all. */
  readonly text?: string;
  readonly textFormat?: 'plain';
  /** Absent for what must not be said aloud, and where no card is drawn. */
  readonly speak?: string;
  readonly locale: string;
  readonly inputHint: 'expectingInput';
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly Button[];
  };
  readonly attachments?: readonly (HeroCard | DrawnCard)[];
}

/** `messageBack` sends the action itself, and the label as text for whoever reads only that. */
export interface Button {
  readonly type: 'messageBack';
  readonly title: string;
  readonly displayText: string;
  readonly text: string;
  readonly value: Action;
}

/** What opens, under a message of text. */
export interface HeroCard {
  readonly contentType: 'application/vnd.microsoft.card.hero';
  readonly content: { readonly buttons: readonly Opening[] };
}

interface Opening {
  readonly type: 'openUrl';
  readonly title: string;
  readonly value: string;
}

/** The whole screen. */
export interface DrawnCard {
  readonly contentType: 'application/vnd.microsoft.card.adaptive';
  readonly content: AdaptiveCard;
}

/** The message as an activity, in the best form of the channel. */
export function toActivity(message: ChatMessage, shows = channelShows('directline')): BotMessage {
  const common = {
    type: 'message',
    locale: message.lang,
    inputHint: 'expectingInput',
  } as const;
  switch (shows.form) {
    case 'card':
      return { ...common, ...drawn(message, shows) };
    case 'chips':
      return { ...common, ...withChips(message) };
    case 'text':
      return { ...common, text: toChatText(message, { numbered: 'all' }), textFormat: 'plain' };
  }
}

type Form = Omit<BotMessage, 'type' | 'locale' | 'inputHint'>;

/** One card; below it, where the channel has them, chips for the ways that every screen has. */
function drawn(message: ChatMessage, shows: ChannelShows): Form {
  const { buttons, choices = 0 } = message;
  const speak = spokenText(message);
  return {
    ...(speak === undefined ? {} : { speak }),
    ...(shows.ways === 'chips' ? chips(buttons.slice(choices)) : {}),
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: toCard(message, shows, speak),
      },
    ],
  };
}

function withChips(message: ChatMessage): Form {
  const { before, after } = toBlocks(message);
  const opens = openingsOf([...before, ...after]);
  return {
    text: toChatText(message, { numbered: 'ticks' }),
    textFormat: 'plain',
    ...chips(message.buttons),
    ...(opens.length === 0
      ? {}
      : {
          attachments: [
            { contentType: 'application/vnd.microsoft.card.hero', content: { buttons: opens } },
          ],
        }),
  };
}

/** What opens, once each: two doors may lead to one place. */
function openingsOf(blocks: readonly ChatBlock[]): readonly Opening[] {
  const byUrl = new Map<string, Opening>();
  for (const { text, opens } of blocks.flat()) {
    if (opens && !byUrl.has(opens.url)) {
      byUrl.set(opens.url, { type: 'openUrl', title: text, value: opens.url });
    }
  }
  return [...byUrl.values()];
}

function chips(taps: readonly TapOf[]): Pick<BotMessage, 'suggestedActions'> {
  if (taps.length === 0) return {};
  const actions = taps.map(({ title, label = title, action }): Button => {
    return { type: 'messageBack', title, displayText: title, text: label, value: action };
  });
  return { suggestedActions: { to: [], actions } };
}

/** A sentence of our own, where there is no screen. */
export function sentence(text: string, lang: string): ChatMessage {
  return { text, lang, buttons: [], links: [] };
}

/** Before all that a message says. */
export function preceded(message: ChatMessage, by: string): ChatMessage {
  const { text, kinds } = message;
  return {
    ...message,
    text: `${by}\n\n${text}`,
    ...(kinds === undefined ? {} : { kinds: `p${kinds}` }),
  };
}
