import { guard } from '../../understanding/guard.ts';
import { type Logged, type Received, type Service, type Shown } from '../../service/service.ts';
import { type Refused } from '../../service/limits.ts';
import { type Sender } from '../../service/shares.ts';
import { type State } from '../../conversation/state.ts';
import { type Turn } from '../../conversation/tap.ts';
import { type Take } from '../../view/view.ts';
import { createGuideBot } from '../botframework/guide-bot.ts';
import { toSdkActivity } from '../botframework/sdk.ts';
import { DirectLineAdapter } from './direct-line-adapter.ts';
import { type OwnIds } from './own-ids.ts';
import { type PostedActivity } from './read-activity.ts';
import { type Claims } from './tokens.ts';
import { type TakeAddresses } from '../botframework/to-chat-blocks.ts';
import { toChatMessage } from '../botframework/to-chat-message.ts';
import { toLines, toWire, wireId } from './to-wire.ts';
import { type Transcript, type Words } from './transcript.ts';

type Posted = Extract<PostedActivity, { kind: 'message' }>;

/** What a posted message is answered with. */
export interface Answer {
  readonly id: string | undefined;
  /** The screen after it; absent for a message that was answered before. */
  readonly shown?: Shown;
}

/** The turn of a posted message; why it was not taken; `undefined`: the conversation is over. */
export type TakeTurn = (
  claims: Claims,
  posted: Posted,
  sender?: Sender,
) => Promise<Answer | Refused | undefined>;

/** What goes with a message through the bot. */
interface Passage {
  readonly claims: Claims;
  readonly posted: Posted;
  readonly sender: Sender | undefined;
  received?: Received;
}

const PASSAGE = Symbol('passage');

export interface TakeTurnOptions {
  readonly service: Service;
  readonly transcript: Transcript;
  readonly now: () => number;
  readonly ids: OwnIds;
  /** Where an end may be carried to. */
  readonly takeOf: (state: State, take: Take) => TakeAddresses;
}

/** Runs each message through the bot; the turn is on disk when the promise resolves. */
export function createTakeTurn(options: TakeTurnOptions): TakeTurn {
  const { service, transcript, now, ids, takeOf } = options;
  const receive = ({ claims, posted, sender }: Passage): Promise<Received> => {
    const { conversation, born } = claims;
    const { clientActivityId: id, from } = posted;
    return service.receive({
      conversation,
      channel: 'chat',
      beginning: claims,
      message: posted.message,
      startBy: born + service.lifeMs,
      ...(id === undefined ? {} : { turnKey: ids.turnKey(claims, id) }),
      ...(from === undefined ? {} : { from }),
      ...(sender && { sender }),
      log: (taken, first) => logOf(claims, posted, taken, first),
    });
  };
  /** Our own element asks for screens, and waits for no message to come back. */
  const closedIdFor = (claims: Claims, { clientActivityId: id }: Posted): string | undefined =>
    id === undefined || claims.guide === true ? undefined : ids.close(claims, id);
  const logOf = (claims: Claims, posted: Posted, taken: Turn, first: number): Logged => {
    const { screen, state, erased } = taken;
    const message = () => {
      const take = screen.take ? takeOf(state, screen.take) : {};
      return toChatMessage(screen, { closing: erased, take });
    };
    const closedId = closedIdFor(claims, posted);
    const ofLines = { ...claims, ...(closedId === undefined ? {} : { closedId }) };
    const activities = toLines(ofLines, taken, message, { first, at: now() });
    const words = wordsOf(posted, taken);
    if (erased) {
      const echo = { ...words, clientActivityId: posted.clientActivityId };
      const wire = activities.map((line, index) =>
        toWire(claims, first + index, line, index === 0 ? echo : {}),
      );
      transcript.keepFarewell(claims, first, wire);
    } else {
      transcript.keepWords(claims, first, closedId, words);
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

  return async (claims, posted, sender) => {
    const { conversation, user } = claims;
    const passage: Passage = { claims, posted, sender };
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
    if (received.kind === 'refused') return received;
    if (received.kind === 'known') return { id: received.reply };
    const { turn, first, logged } = received;
    const last = first + logged.activities.length - 1;
    return { id: logged.reply, shown: { state: turn.state, view: turn.screen, last } };
  };
}

/** What the person's own screen is given back. */
function wordsOf({ message, text, displayText }: Posted, { understood, said }: Turn): Words {
  // A button is shown by its label; only words need the guard.
  const isTapped = message.kind === 'action' && understood.label !== undefined;
  const words = isTapped ? '' : (said ?? guard(text).redacted);
  // As the client sent it, or not at all: it shows the label then.
  const isHarmless = displayText !== undefined && guard(displayText).redacted === displayText;
  return { ...(words === '' ? {} : { said: words }), ...(isHarmless ? { displayText } : {}) };
}
