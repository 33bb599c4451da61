import { guard } from '../../understanding/guard.ts';
import { type Logged, type Received, type Service, type Shown } from '../../service/service.ts';
import { type Refusal } from '../../service/limits.ts';
import { type State } from '../../conversation/state.ts';
import { type Turn } from '../../conversation/turn.ts';
import { type Take } from '../../view/view.ts';
import { createGuideBot } from '../botframework/guide-bot.ts';
import { toSdkActivity } from '../botframework/sdk.ts';
import { DirectLineAdapter } from './direct-line-adapter.ts';
import { type PostedActivity } from './read-activity.ts';
import { type Claims } from './tokens.ts';
import { type TakeAddresses } from '../botframework/to-chat-blocks.ts';
import { toChatMessage } from '../botframework/to-chat-message.ts';
import { toLines, toWire, wireId } from './to-wire.ts';
import { type Transcript } from './transcript.ts';

type Posted = Extract<PostedActivity, { kind: 'message' }>;

/** What a posted message is answered with. */
export interface Answer {
  readonly id: string | undefined;
  /** The screen after it; absent for a message that was answered before. */
  readonly shown?: Shown;
}

/** The turn of a posted message; why it was not taken; `undefined`: the conversation is over. */
export type TakeTurn = (claims: Claims, posted: Posted) => Promise<Answer | Refusal | undefined>;

/** What goes with a message through the bot. */
interface Passage {
  readonly claims: Claims;
  readonly posted: Posted;
  received?: Received;
}

const PASSAGE = Symbol('passage');

/** Runs each message through the bot; the turn is on disk when the promise resolves. */
export function createTakeTurn(
  service: Service,
  transcript: Transcript,
  now: () => number,
  takeOf: (state: State, take: Take) => TakeAddresses,
): TakeTurn {
  const receive = ({ claims, posted }: Passage): Promise<Received> => {
    const { conversation, user, born } = claims;
    const { clientActivityId, from } = posted;
    return service.receive({
      conversation,
      channel: 'chat',
      beginning: claims,
      message: posted.message,
      startBy: born + service.lifeMs,
      ...(clientActivityId === undefined ? {} : { turnKey: `${user} ${clientActivityId}` }),
      ...(from === undefined ? {} : { from }),
      log: (taken, first) => logOf(claims, posted, taken, first),
    });
  };
  const logOf = (claims: Claims, posted: Posted, taken: Turn, first: number): Logged => {
    const { screen, state, erased } = taken;
    const message = () => {
      const take = screen.take ? takeOf(state, screen.take) : {};
      return toChatMessage(screen, { closing: erased, take });
    };
    const activities = toLines({ ...claims, ...posted }, taken, message, { first, at: now() });
    // A button is shown by its label; only words need the guard.
    const tapped = posted.message.kind === 'action' && taken.understood.label !== undefined;
    const said = tapped ? '' : (taken.said ?? guard(posted.text).redacted);
    if (erased) {
      const wire = activities.map((line, index) =>
        toWire(claims, first + index, line, index === 0 && said !== '' ? said : undefined),
      );
      transcript.keepFarewell(claims, first, wire);
    } else {
      transcript.keepWords(claims, first, posted.clientActivityId, said);
    }
    return { activities, reply: wireId(claims.conversation, first) };
  };

  const bot = createGuideBot({
    async answer(context) {
      const passage = context.turnState.get<Passage>(PASSAGE);
      passage.received = await receive(passage);
      // The log has the answer, and its readers are awake: nothing is left to send.
      return [];
    },
    greet: () => [],
  });
  const adapter = new DirectLineAdapter(bot);

  return async (claims, posted) => {
    const { conversation, user } = claims;
    const passage: Passage = { claims, posted };
    const activity = toSdkActivity({
      type: 'message',
      channelId: 'directline',
      conversation: { id: conversation },
      from: { id: user, role: 'user' },
      recipient: { id: 'aiguillage', role: 'bot' },
      text: posted.text,
    });
    await adapter.process(activity, PASSAGE, passage);
    const { received } = passage;
    if (received === undefined || received.kind === 'gone') return undefined;
    if (received.kind === 'refused') return received.why;
    if (received.kind === 'known') return { id: received.reply };
    const { turn, first, logged } = received;
    const last = first + logged.activities.length - 1;
    return { id: logged.reply, shown: { state: turn.state, view: turn.screen, last } };
  };
}
