import { ownValue } from '../../engine/own-value.ts';
import { type Message } from '../../conversation/state.ts';
import { toAction } from '../../service/to-action.ts';
import { type Action } from '../../view/view.ts';

/** What the guide takes of an activity of the Bot Framework service: nothing else is looked at. */
export interface Incoming {
  /** For the SDK: what it needs to know who calls and where to answer; nothing that was typed. */
  readonly activity: Readonly<Record<string, unknown>>;
  readonly message: Message;
  readonly channel: string;
  readonly conversation: string;
  /** Who sends, as the channel names them; empty when it does not. */
  readonly user: string;
  readonly id?: string;
  /** A language that the guide speaks. */
  readonly lang?: string;
  /** Not for here: nothing is answered. */
  readonly silent?: true;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Rebuilds an activity from an allow-list. Names, attachments, entities, channel data and all
 * else that a channel adds are left behind. `undefined`: the body is no activity of a conversation.
 */
export function readIncoming(body: unknown, languages: readonly string[]): Incoming | undefined {
  const fields = fieldsOf(body);
  const type = fields['type'];
  const conversation = fieldsOf(fields['conversation']);
  if (typeof type !== 'string' || typeof conversation['id'] !== 'string') return undefined;
  const { id, channelId, locale } = fields;
  const lang = languages.find((one) => one === languageOf(locale));
  return {
    activity: {
      type,
      ...texts(fields, ['id', 'channelId', 'serviceUrl']),
      from: texts(fields['from'], ['id']),
      recipient: texts(fields['recipient'], ['id']),
      conversation: {
        ...texts(conversation, ['id', 'conversationType', 'tenantId']),
        ...(typeof conversation['isGroup'] === 'boolean' && { isGroup: conversation['isGroup'] }),
      },
      ...(lang !== undefined && { locale: lang }),
      // The channel takes the answers in our own: nothing is sent anywhere.
      ...(fields['deliveryMode'] === 'expectReplies' && { deliveryMode: 'expectReplies' }),
      ...(Array.isArray(fields['membersAdded']) && {
        membersAdded: fields['membersAdded'].map((member) => texts(member, ['id'])),
      }),
    },
    ...saidIn(fields),
    channel: textOf(channelId),
    conversation: conversation['id'],
    user: textOf(fieldsOf(fields['from'])['id']),
    ...(typeof id === 'string' && { id }),
    ...(lang !== undefined && { lang }),
  };
}

/** What a channel writes where somebody is mentioned, the bot itself above all. */
const MENTION = /<at\b[^>]{0,200}>[^<]{0,200}<\/at>/gi;

/** The triage of who helps, where nobody else reads along; and the way back to oneself. */
const HELPER_COMMANDS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['/mediateur', { do: 'audience', audience: 'mediator' }],
  ['/médiateur', { do: 'audience', audience: 'mediator' }],
  ['/habitant', { do: 'audience', audience: 'citizen' }],
]);

/** A command of who helps is taken in a personal chat alone; elsewhere nothing answers it. */
function saidIn({ text, value, conversation }: Fields): Pick<Incoming, 'message' | 'silent'> {
  const command = HELPER_COMMANDS.get(wordsIn(text).trim().toLowerCase());
  const message = messageOf(text, value);
  if (!command) return { message };
  const isAlone = fieldsOf(conversation)['conversationType'] === 'personal';
  return isAlone ? { message: { kind: 'action', action: command } } : { message, silent: true };
}

function messageOf(text: unknown, value: unknown): Message {
  const action = toAction(value) ?? toAction(text);
  if (action) return { kind: 'action', action };
  return { kind: 'text', text: wordsIn(text) };
}

function wordsIn(text: unknown): string {
  return textOf(text).replace(MENTION, ' ');
}

function languageOf(locale: unknown): string {
  return textOf(locale).split('-', 1)[0]?.toLowerCase() ?? '';
}

/** Those of the named fields that are texts. */
function texts(value: unknown, names: readonly string[]): Fields {
  const fields = fieldsOf(value);
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = ownValue(fields, name);
      return typeof field === 'string' ? [[name, field]] : [];
    }),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}
