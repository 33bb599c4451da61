import { ActivityHandler, toSdkActivity, type Activity, type TurnContext } from './sdk.ts';
import { type BotMessage } from './to-activities.ts';

/** What a channel does for the bot. */
export interface GuideChannel {
  /** Takes the turn of a message; what is still to be sent, already kept. */
  answer(context: TurnContext): Promise<readonly BotMessage[]>;
  /** The first screen, for a person who just came. */
  greet(context: TurnContext): readonly BotMessage[];
}

/**
 * The bot, the same on every channel: greets who comes, answers every message once its turn is
 * on disk. It decides nothing itself.
 */
export function createGuideBot(channel: GuideChannel): ActivityHandler {
  const bot = new GuideBot(channel);
  bot.onMembersAdded(async (context, next) => {
    const { membersAdded = [], recipient } = context.activity as Partial<Activity>;
    if (membersAdded.some(({ id }) => id !== recipient?.id)) {
      await send(context, channel.greet(context));
    }
    await next();
  });
  return bot;
}

class GuideBot extends ActivityHandler {
  readonly #channel: GuideChannel;

  constructor(channel: GuideChannel) {
    super();
    this.#channel = channel;
  }

  /** A message goes straight to its answer: the chain of events costs more than the turn. */
  override async run(context: TurnContext): Promise<void> {
    if (context.activity.type === 'message') {
      await send(context, await this.#channel.answer(context));
    } else {
      await super.run(context);
    }
  }
}

async function send(context: TurnContext, messages: readonly BotMessage[]): Promise<void> {
  if (messages.length > 0) await context.sendActivities(messages.map(toSdkActivity));
}
