import {
  BotAdapter,
  TurnContext,
  type Activity,
  type ActivityHandler,
  type ResourceResponse,
} from '../botframework/sdk.ts';

/**
 * Direct Line inside this process. What the bot sends is in the log already when it is sent (the
 * turn was committed), so sending delivers nothing more.
 */
export class DirectLineAdapter extends BotAdapter {
  readonly #bot: ActivityHandler;

  constructor(bot: ActivityHandler) {
    super();
    this.#bot = bot;
  }

  /** Runs the bot on one activity; `state` is handed to the turn under its key. */
  async process(activity: Partial<Activity>, key: symbol, state: unknown): Promise<void> {
    const context = new TurnContext(this, activity);
    context.turnState.set(key, state);
    // No middleware is ever put on: its proxies and promises cost more than the turn.
    await this.#bot.run(context);
  }

  override sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map(({ id = '' }) => ({ id })));
  }

  override updateActivity(): Promise<undefined> {
    return Promise.reject(new Error('an answer given is not changed'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('an answer given is not taken back'));
  }

  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('the guide never speaks first'));
  }
}
