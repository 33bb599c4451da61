import { createHmac } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Beginning } from '../../conversation/begin.ts';
import { type World } from '../../conversation/world.ts';
import { type Service } from '../../service/service.ts';
import { phrase } from '../../view/phrases.ts';
import { HttpFault } from '../http/http-fault.ts';
import { readJson } from '../http/read-json.ts';
import { type BotIdentity } from './bot-identity.ts';
import { takeAddresses } from '../pages/take-addresses.ts';
import { toRefusal } from '../refusals.ts';
import { channelShows } from './channel-shows.ts';
import { type CheckSender } from './channel-tokens.ts';
import { createGuideBot } from './guide-bot.ts';
import { readIncoming, type Incoming } from './read-incoming.ts';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type BotRequest,
  type BotResponse,
} from './sdk.ts';
import { preceded, sentence, toActivity } from './to-activities.ts';
import { toChatMessage } from './to-chat-message.ts';

export interface MessagesOptions {
  readonly identity: BotIdentity;
  readonly service: Service;
  readonly world: () => World;
  readonly now: () => number;
  /** Throws for what the Bot Framework service did not send. */
  readonly checkSender: CheckSender;
  /** The SDK's own settings of who signs; absent: those of the public cloud. */
  readonly authority?: Readonly<Record<string, string>>;
  /** Where the pages are, for who is told to go on there. */
  readonly publicUrl: () => string;
  /** Hides the ids of channels, which may name a person. */
  readonly idKey: () => Uint8Array;
  /** Told a code when a turn failed: never what was said. */
  readonly onFault: (code: string) => void;
}

/** Where a turn finds what was read of its activity. */
const INCOMING = Symbol('incoming');

/**
 * A channel names its users, and some channels take any name: a channel as a whole has so many
 * senders' shares, and leaves the others room.
 */
const CHANNEL_SHARES = 30;

/** Bytes and depth of an activity: channels add much that is never looked at. */
const LIMITS = { bytes: 64 * 1024, depth: 20 };

/** `POST /api/messages`: the same conversation on the channels of the Bot Framework service. */
export function createMessages(options: MessagesOptions): {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
} {
  const { identity, service, world, now, idKey, onFault, publicUrl } = options;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: identity.appId,
      MicrosoftAppPassword: identity.password,
      MicrosoftAppTenantId: identity.tenantId,
      MicrosoftAppType: identity.type,
      ...options.authority,
    }),
  );
  adapter.onTurnError = async (context, error) => {
    onFault('code' in error ? String(error.code) : error.name);
    try {
      await context.sendActivity(phrase('fr', false, 'fault-text').text);
    } catch {
      // Nothing reaches the channel: the SDK would write the error out, our answer and token in it.
      onFault('channel');
    }
  };
  const hidden = (text: string) => createHmac('sha256', idKey()).update(text).digest('base64url');
  const bot = createGuideBot({
    async answer(context) {
      const incoming = context.turnState.get<Incoming>(INCOMING);
      const { channel, conversation, id, message, user } = incoming;
      if (incoming.silent) return [];
      const received = await service.receive({
        conversation: hidden(`${channel} ${conversation}`),
        channel: 'botframework',
        beginning: beginningOf(incoming),
        message,
        afterErase: 'open',
        sender: [
          { name: hidden(`${channel} user ${user}`), shares: 1 },
          { name: `channel ${channel}`, shares: CHANNEL_SHARES },
        ],
        ...(id === undefined ? {} : { turnKey: hidden(id) }),
        log: () => ({ activities: [] }),
      });
      const shows = channelShows(channel);
      if (received.kind === 'refused') {
        const { lang = 'fr' } = incoming;
        return [
          toActivity(sentence(toRefusal(received, lang, `${publicUrl()}/`).message, lang), shows),
        ];
      }
      if (received.kind !== 'taken') return [];
      const { screen, state, erased } = received.turn;
      const take = screen.take && takeAddresses(world(), state, screen.take, publicUrl());
      return [toActivity(toChatMessage(screen, { closing: erased, ...(take && { take }) }), shows)];
    },
    greet(context) {
      const incoming = context.turnState.get<Incoming>(INCOMING);
      const message = toChatMessage(service.welcome(beginningOf(incoming), now()));
      const warned =
        incoming.channel === TEAMS ? preceded(message, warningIn(message.lang)) : message;
      return [toActivity(warned, channelShows(incoming.channel))];
    },
  });
  return {
    async handle(req, res) {
      const incoming = readIncoming(await readJson(req, LIMITS), world().languages);
      if (!incoming) throw new HttpFault(400, 'BadArgument', 'The body is no activity');
      await options.checkSender({
        authorization: req.headers.authorization,
        channel: incoming.channel,
        serviceUrl: textOf(incoming.activity['serviceUrl']),
      });
      const request: BotRequest = { headers: req.headers, body: { ...incoming.activity } };
      if (req.method !== undefined) request.method = req.method;
      try {
        await adapter.process(request, toBotResponse(res), (context) => {
          context.turnState.set(INCOMING, incoming);
          return bot.run(context);
        });
      } catch (error) {
        // The SDK reads the activity with zod, whose errors quote it.
        if (error instanceof Error && error.name === 'ZodError') {
          throw new HttpFault(400, 'BadArgument', 'The body is no activity');
        }
        throw error;
      }
    },
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function beginningOf({ lang }: Incoming): Beginning {
  return lang === undefined ? {} : { lang };
}

/** Where messages are kept whole, and read by others: it is said before anything is typed. */
const TEAMS = 'msteams';

function warningIn(lang: string): string {
  return phrase(lang, false, 'teams-keeps').text;
}

/** The response as the SDK writes it: status alone when it refuses, since its reasons quote. */
function toBotResponse(res: ServerResponse): BotResponse {
  return {
    socket: res.socket,
    header: (name, value) => res.setHeader(name, String(value)),
    status: (code) => {
      res.statusCode = code;
      return res;
    },
    send: (body) => {
      if (res.statusCode >= 400) return res;
      res.setHeader('content-type', 'application/json; charset=utf-8');
      return res.write(JSON.stringify(body));
    },
    end: () => res.end(),
  };
}
