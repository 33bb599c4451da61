/**
 * The one file that names the Bot Framework SDK: another SDK (Microsoft 365 Agents) is a change
 * here and nowhere else.
 */
import {
  ActivityHandler,
  BotAdapter,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TurnContext,
  type Activity,
  type ConversationReference,
  type Request as BotRequest,
  type ResourceResponse,
  type Response as BotResponse,
} from 'botbuilder';

export {
  ActivityHandler,
  BotAdapter,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TurnContext,
  type Activity,
  type BotRequest,
  type BotResponse,
  type ConversationReference,
  type ResourceResponse,
};

/** Plain JSON of ours as the SDK's type; the SDK adds what it needs when it sends. */
export function toSdkActivity(plain: object): Partial<Activity> {
  return plain;
}
