import { createHmac } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Beginning } from '../../conversation/begin.ts';
import { type World } from '../../conversation/world.ts';
import { type Service } from '../../service/service.ts';
import { toAction } from '../../service/to-action.ts';
import { phrase } from '../../view/phrases.ts';
import { HttpFault } from '../http/http-fault.ts';
import { readJson } from '../http/read-json.ts';
import { type BotIdentity } from './bot-identity.ts';
import { createGuideBot } from './guide-bot.ts';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type BotRequest,
  type BotResponse,
  type TurnContext,
} from './sdk.ts';
import { toActivity, toChatMessage } from './to-activities.ts';

export interface MessagesOptions {
  readonly identity: BotIdentity;
  readonly service: Service;
  readonly world: () => World;
  readonly now: () => number;
  /** Hides the ids of channels, which may name a person. */
  readonly idKey: () => Uint8Array;
  /** Told a code when a turn failed: never what was said. */
  readonly onFault: (code: string) => void;
}

/** Bytes and depth of an activity: channels add much that is never looked at. */
const LIMITS = { bytes: 256 * 1024, depth: 40 };

/** `POST /api/messages`: the same conversation on the channels of the Bot Framework service. */
export function createMessages(options: MessagesOptions): {
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
} {
  const { identity, service, world, now, idKey, onFault } = options;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: identity.appId,
      MicrosoftAppPassword: identity.password,
      MicrosoftAppTenantId: identity.tenantId,
      MicrosoftAppType: identity.type,
    }),
  );
  adapter.onTurnError = async (context, error) => {
    onFault('code' in error ? String(error.code) : error.name);
    await context.sendActivity(phrase('fr', false, 'fault-text').text);
  };
  const hidden = (text: string) => createHmac('sha256', idKey()).update(text).digest('base64url');
  const beginningOf = ({ activity }: TurnContext): Beginning => {
    const lang = (activity as { locale?: string }).locale?.split('-')[0]?.toLowerCase();
    const known = world().languages.find((one) => one === lang);
    return known === undefined ? {} : { lang: known };
  };
  const bot = createGuideBot({
    async answer(context) {
      const { channelId, conversation, id, text, value } = context.activity as Loose;
      const action = toAction(value) ?? toAction(text);
      const received = await service.receive({
        conversation: hidden(`${channelId ?? ''} ${conversation?.id ?? ''}`),
        channel: 'botframework',
        beginning: beginningOf(context),
        message: action ? { kind: 'action', action } : { kind: 'text', text: text ?? '' },
        afterErase: 'open',
        ...(id === undefined ? {} : { turnKey: hidden(id) }),
        log: () => ({ activities: [] }),
      });
      return received.kind === 'taken' ? [toActivity(toChatMessage(received.turn.screen))] : [];
    },
    greet: (context) => [toActivity(toChatMessage(service.welcome(beginningOf(context), now())))],
  });
  return {
    async handle(req, res) {
      const body = (await readJson(req, LIMITS)) as Record<string, unknown> | undefined;
      const request: BotRequest = { headers: req.headers, ...(body ? { body } : {}) };
      if (req.method !== undefined) request.method = req.method;
      try {
        await adapter.process(request, toBotResponse(res), (context) => bot.run(context));
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

/** The fields that are looked at, any of which a channel may leave out. */
interface Loose {
  readonly channelId?: string;
  readonly conversation?: { readonly id?: string };
  readonly id?: string;
  readonly text?: string;
  readonly value?: unknown;
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
