import { ActivityHandler, toSdkActivity, type Activity, type TurnContext } from './sdk.ts';
import { type BotMessage } from './to-activities.ts';

/** What a channel does for the bot. */
export interface GuideChannel {
  /** Takes the turn of a message; what to send, already kept. */
  answer(context: TurnContext): Promise<readonly BotMessage[]>;
  /** The first screen, for a person who just came. */
  greet(context: TurnContext): readonly BotMessage[];
}

/**
 * The bot, the same on every channel: greets who comes, answers every message once its turn is
 * on disk. It decides nothing itself.
 */
export function createGuideBot(channel: GuideChannel): ActivityHandler {
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    await send(context, await channel.answer(context));
    await next();
  });
  bot.onMembersAdded(async (context, next) => {
    const { membersAdded = [], recipient } = context.activity as Partial<Activity>;
    if (membersAdded.some(({ id }) => id !== recipient?.id)) {
      await send(context, channel.greet(context));
    }
    await next();
  });
  return bot;
}

async function send(context: TurnContext, messages: readonly BotMessage[]): Promise<void> {
  if (messages.length > 0) await context.sendActivities(messages.map(toSdkActivity));
}
