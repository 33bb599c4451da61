import { ownValue } from '../../engine/own-value.ts';
import { type State } from '../../conversation/state.ts';
import { type Turn } from '../../conversation/tap.ts';
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
  /** The id that its client gave it, closed (`own-ids.ts`). */
  readonly closedId?: string;
}

/** What the log keeps of the bot's answer. */
interface BotLine {
  readonly by: 'bot';
  readonly at: number;
  /** Sequence of the message that it answers. */
  readonly to: number;
  readonly message: ChatMessage;
}

/** The same in our own element, which asks for screens: a step that can be gone back to. */
interface StepLine {
  readonly by: 'guide';
  readonly at: number;
  readonly state: State;
}

type Line = PersonLine | BotLine | StepLine;

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

/** What a turn's lines tell of its message. */
type LinesOf = Pick<PersonLine, 'closedId'> & Pick<Claims, 'guide'>;

/** What a person's message is given back with, as far as it is at hand; none of it is in the log. */
export interface Echo {
  readonly clientActivityId?: string | undefined;
  /** Their guarded words. */
  readonly said?: string;
  /** What the client showed for a tap. */
  readonly displayText?: string;
}

/** The lines of one turn: the person's, then the bot's. */
export function toLines(
  { closedId, guide }: LinesOf,
  { screen, state, understood }: Turn,
  messageOf: () => ChatMessage,
  { first, at }: { readonly first: number; readonly at: number },
): Logged['activities'] {
  const person: PersonLine = {
    by: 'person',
    at,
    lang: screen.lang,
    understood,
    ...(closedId === undefined ? {} : { closedId }),
  };
  // Our own element asks for screens, and has the ways to carry one away from its pages.
  if (guide === true) {
    const left: StepLine = { by: 'guide', at, state };
    return [{ ...person }, { ...left }];
  }
  const message = messageOf();
  const bot: BotLine = { by: 'bot', at, to: first, message };
  return [{ ...person }, { ...bot }];
}

/** A line of the log as Direct Line gives it. */
export function toWire(
  claims: Claims,
  sequence: number,
  stored: StoredActivity,
  echo: Echo = {},
): WireActivity {
  const line = stored as unknown as Line;
  const { conversation } = claims;
  // Our own element asks for the screen: all it needs to hear is that there is one.
  if (claims.guide === true || line.by === 'guide')
    return { id: wireId(conversation, sequence), type: 'event' };
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
    text: echo.said ?? line.understood.label ?? ownValue(SENT, line.lang) ?? SENT['fr'],
    textFormat: 'plain',
    locale: line.lang,
    ...channelDataOf(echo),
  };
}

/** All that is given back of a message's `channelData`: `docs/webchat.md` says why not the rest. */
function channelDataOf({ clientActivityId, displayText }: Echo): { readonly channelData?: object } {
  const channelData = {
    ...(clientActivityId === undefined ? {} : { clientActivityID: clientActivityId }),
    ...(displayText === undefined ? {} : { messageBack: { displayText } }),
  };
  return Object.keys(channelData).length === 0 ? {} : { channelData };
}

/** In the best form of the client that reads it. */
function inFormOf({ cards }: Claims, message: ChatMessage): BotMessage {
  return toActivity(message, channelShows('directline', { drawsCards: cards === true }));
}

/** The closed id of a person's line. */
export function closedIdOf(stored: StoredActivity): string | undefined {
  const line = stored as unknown as Line;
  return line.by === 'person' ? line.closedId : undefined;
}

/** The step that a message led to, by the id that it was answered with. */
export function stepAfter(id: string | undefined): number | undefined {
  return id === undefined ? undefined : Number(id.split('|').at(-1)) + 1;
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
