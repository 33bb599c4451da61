import { type Instant } from '../permanences/model.ts';
import { type View } from '../view/view.ts';
import { guard } from '../understanding/guard.ts';
import { KINDS } from '../understanding/guard/finding.ts';
import { apply } from './apply.ts';
import { circumstancesIn, withCircumstances } from './circumstances.ts';
import { withKnown } from './known-answers.ts';
import { publicNumbers } from './public-numbers.ts';
import { countsOf, type TurnCount } from './counts.ts';
import { follow } from './follow.ts';
import { reviseWalks } from './revise-walks.ts';
import { inOtherLanguage, detectOtherLanguage, type OtherLanguage } from './other-language.ts';
import { screen } from './screen.ts';
import { withSeasonTold } from './season-told.ts';
import { type Message, type Notice, type State, type Understood } from './state.ts';
import { tellsOnlyNumbers } from './tells-only-numbers.ts';
import { type Reading } from './reading.ts';
import { understand } from './understand.ts';
import { understoodOf } from './understood.ts';
import { type World } from './world.ts';
import { worldOn } from './world-on.ts';

/** One message, end to end. */
export interface Turn {
  readonly state: State;
  readonly screen: View;
  /** What the log keeps instead of the person's words. */
  readonly understood: Understood;
  /** At most once a conversation for the same thing. */
  readonly counts: readonly TurnCount[];
  /** The person asked to erase: state and log go. */
  readonly erased: boolean;
  /** What was typed, guarded: for the person's own echo, never to be stored. */
  readonly said?: string;
}

/** What a turn starts from. */
export interface TurnInput {
  readonly state: State;
  readonly message: Message;
  readonly now: Instant;
  /** The screen that this very world gave for `state`, when it is at hand. */
  readonly known?: View | undefined;
}

/**
 * One turn: the state and the screen after a message. Pure: the same world, state, message and time
 * give the same turn. Never throws, whatever a person types or taps; there is always a screen.
 * Typed words are guarded here too, so that no channel can forget to: the result holds only guarded
 * words.
 *
 * @example
 * const message = { kind: 'text', text: 'je ne peux pas payer mes impôts' };
 * turn(world, { state, message, now }).state.walks[0].flow // 'impots.payer'
 */
export function turn(given: World, { state: before, message, now, known }: TurnInput): Turn {
  const world = worldOn(given, now);
  const state = reviseWalks(world, { ...before, notices: [] });
  const alerts = before.notices.filter(({ code }) => code === 'alert');
  const shown = known ?? screen(world, { ...state, notices: alerts }, now);
  const read =
    message.kind === 'action'
      ? {
          state: { ...apply(world, state, message.action), misses: 0 },
          reading: asReading(message.action),
        }
      : typed(world, { state, shown, text: message.text, now });
  const next = withSeasonTold(world, withKnown(world, state, read.state));
  const words = 'said' in read ? read.said : undefined;
  const { reading } = read;
  const { state: counted, counts } = countsOf(world, {
    before: state,
    after: next,
    reading,
    words,
    now,
  });
  return {
    state: counted,
    screen: screen(world, counted, now),
    understood: understoodOf(shown, reading),
    counts,
    erased: next.prompt?.kind === 'erased',
    ...('said' in read ? { said: read.said } : {}),
  };
}

function asReading(action: Extract<Reading, { kind: 'action' }>['action']): Reading {
  return { kind: 'action', action };
}

/** A mask stands for nothing that was asked. */
function withoutMasks(redacted: string): string {
  return KINDS.reduce((text, kind) => text.replaceAll(`[${kind}]`, ' '), redacted);
}

const NOTHING: Reading = { kind: 'nothing' };

function isAsking({ body }: View): boolean {
  return body.kind === 'question' || body.kind === 'several' || body.kind === 'commune';
}

/**
 * "Mon numéro de sécu est …" in the middle of a question answers it wrongly and is no new demand:
 * the same question is asked again, with the guard's kind word.
 */
function leaves(reading: Reading): boolean {
  const starts = reading.kind === 'action' && reading.action.do === 'flow';
  return starts || reading.kind === 'suggestions' || reading.kind === 'unknown-commune';
}

/** Words, and the screen that they were typed at. */
interface Typing {
  readonly state: State;
  readonly shown: View;
  readonly text: string;
  readonly now: Instant;
}

interface Read {
  readonly state: State;
  readonly reading: Reading;
  readonly said: string;
}

function typed(world: World, { state: before, shown: seen, text, now }: Typing): Read {
  const { redacted, flags, cut } = guard(text, { directory: publicNumbers(world) });
  const guarded = flags.length > 0;
  const words = withoutMasks(redacted);
  const language = detectOtherLanguage(world, before, words);
  const state = inOtherLanguage(before, language);
  // Heard as if the screen had been in the language that is typed.
  const shown = language?.isOurs === true ? screen(world, state, now) : seen;
  const stays = guarded && (isAsking(shown) || tellsOnlyNumbers(world.language, redacted));
  const heard = understand(world, { state, view: shown, text: words, stays });
  const reading = stays && leaves(heard.reading) ? NOTHING : heard.reading;
  const notices = noticesOf(state, reading, { guarded, cut, language, alert: heard.alert });
  const told = guarded ? [...new Set([...state.told, 'guarded'])] : state.told;
  // What answers the screen exactly says that, and nothing else.
  const said = heard.isExact ? [] : circumstancesIn(world, words);
  const situated = withCircumstances(world, { ...state, told }, said);
  const next = follow(world, situated, reading, guarded || said.length > 0);
  return {
    state: { ...next, notices: [...notices, ...next.notices] },
    reading,
    said: redacted,
  };
}

interface Told {
  readonly guarded: boolean;
  readonly cut: boolean;
  readonly language: OtherLanguage | undefined;
  readonly alert: Notice | undefined;
}

/** What is told of the message itself, before what it led to. */
function noticesOf(
  state: State,
  reading: Reading,
  { guarded, cut, language, alert }: Told,
): Notice[] {
  // A kind word once; again only when nothing else could be answered.
  const isKind = guarded && (reading.kind === 'nothing' || !state.told.includes('guarded'));
  return [
    ...(isKind ? [{ code: 'guarded' } as const] : []),
    ...(cut ? [{ code: 'too-long' } as const] : []),
    ...(language?.isOurs === false
      ? [{ code: 'other-language', lang: language.lang } as const]
      : []),
    ...(alert ? [alert] : []),
  ];
}
