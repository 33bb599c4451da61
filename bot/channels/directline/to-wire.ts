import { type Turn } from '../../conversation/turn.ts';
import { type Logged } from '../../service/service.ts';
import { type StoredActivity } from '../../storage/store.ts';
import { channelShows } from '../botframework/channel-shows.ts';
import { type ChatMessage } from '../botframework/chat-message.ts';
import { toActivity, type BotMessage } from '../botframework/to-activities.ts';
import { type Claims } from './tokens.ts';

/** What the log keeps of a person's message: what was understood, none of its words. */
interface PersonLine {
  readonly by: 'person';
  readonly at: number;
  readonly lang: string;
  readonly understood: Turn['understood'];
  readonly clientActivityId?: string;
}

/** What the log keeps of the bot's answer. */
interface BotLine {
  readonly by: 'bot';
  readonly at: number;
  /** Sequence of the message that it answers. */
  readonly to: number;
  readonly message: ChatMessage;
}

type Line = PersonLine | BotLine;

/** An activity as Direct Line gives it. */
export type WireActivity = Readonly<Record<string, unknown>> & { readonly id: string };

const BOT = { id: 'aiguillage', name: 'Aiguillage', role: 'bot' } as const;

/** Words kept nowhere: what another reader sees in their place. */
const SENT: Readonly<Record<string, string>> = {
  fr: 'Message envoyé',
  en: 'Message sent',
  ar: 'تم إرسال الرسالة',
};

/** Ids sort as their sequences, the welcome first. */
export function wireId(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
}

/** The lines of one turn: the person's, then the bot's. */
export function toLines(
  { screen, understood }: Pick<Turn, 'screen' | 'understood'>,
  message: ChatMessage,
  first: number,
  at: number,
  clientActivityId: string | undefined,
): Logged['activities'] {
  const person: PersonLine = {
    by: 'person',
    at,
    lang: screen.lang,
    understood,
    ...(clientActivityId === undefined ? {} : { clientActivityId }),
  };
  const bot: BotLine = { by: 'bot', at, to: first, message };
  return [{ ...person }, { ...bot }];
}

/** A line of the log as Direct Line gives it. `said`: the person's guarded words, if at hand. */
export function toWire(
  claims: Claims,
  sequence: number,
  stored: StoredActivity,
  said?: string,
): WireActivity {
  const line = stored as unknown as Line;
  const { conversation } = claims;
  // Our own element asks for the screen: all it needs to hear is that there is one.
  if (claims.guide === true) return { id: wireId(conversation, sequence), type: 'event' };
  const common = {
    id: wireId(conversation, sequence),
    timestamp: new Date(line.at).toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
  };
  if (line.by === 'bot') {
    return {
      ...inFormOf(claims, line.message),
      ...common,
      from: BOT,
      replyToId: wireId(conversation, line.to),
    };
  }
  return {
    ...common,
    type: 'message',
    from: { id: claims.user, role: 'user' },
    text: said ?? line.understood.label ?? SENT[line.lang] ?? SENT['fr'],
    textFormat: 'plain',
    locale: line.lang,
    ...(line.clientActivityId === undefined
      ? {}
      : { channelData: { clientActivityID: line.clientActivityId } }),
  };
}

/** In the best form of the client that reads it. */
function inFormOf({ cards }: Claims, message: ChatMessage): BotMessage {
  return toActivity(message, channelShows('directline', { drawsCards: cards === true }));
}

/** The `clientActivityID` of a person's line. */
export function clientActivityIdOf(stored: StoredActivity): string | undefined {
  const line = stored as unknown as Line;
  return line.by === 'person' ? line.clientActivityId : undefined;
}

/** The welcome: never stored, the same on every reading and every replica. */
export function welcomeWire(claims: Claims, message: ChatMessage): WireActivity {
  return {
    ...inFormOf(claims, message),
    id: wireId(claims.conversation, 0),
    timestamp: new Date(claims.born).toISOString(),
    channelId: 'directline',
    conversation: { id: claims.conversation },
    from: BOT,
  };
}
