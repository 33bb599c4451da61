import { type Instant } from '../permanences/model.ts';
import { type View } from '../view/view.ts';
import { guard } from '../understanding/guard.ts';
import { KINDS } from '../understanding/guard/finding.ts';
import { communeTold, livedInApart } from './commune-told.ts';
import { circumstancesIn, ofOneself, withCircumstances } from './circumstances.ts';
import { daysAgo, happenedOn } from './days-ago.ts';
import { publicNumbers } from './public-numbers.ts';
import { follow } from './follow.ts';
import { inOtherLanguage, detectOtherLanguage, type OtherLanguage } from './other-language.ts';
import { reachedBeside } from './reached-beside.ts';
import { screen } from './screen.ts';
import { type Circumstance, type Message, type Notice, type State } from './state.ts';
import { beginTurn, endTurn, tap, type Begun, type ReadMessage, type Turn } from './tap.ts';
import { townsNamed } from './towns-named.ts';
import { tellsOnlyNumbers } from './tells-only-numbers.ts';
import { type Reading } from './reading.ts';
import { type ReadMessage as Heard } from './read-message.ts';
import { understand } from './understand.ts';
import { type World } from './world.ts';

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
export function turn(given: World, { message, ...from }: TurnInput): Turn {
  if (message.kind === 'action') return tap(given, { ...from, action: message.action });
  const begun = beginTurn(given, from);
  return endTurn(begun, typed(begun, message.text));
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

/** What is read of a guarded text: how to reach someone, else all but its masks. */
function besideNumbers(world: World, shown: View, redacted: string) {
  const reached = reachedBeside(world, redacted);
  const isOnlyNumber = reached === undefined && tellsOnlyNumbers(world.language, redacted);
  return { text: reached ?? withoutMasks(redacted), stays: isAsking(shown) || isOnlyNumber };
}

function typed({ world, state: before, shown: seen, now }: Begun, text: string): ReadMessage {
  const { redacted, flags, cut } = guard(text, { directory: publicNumbers(world) });
  const guarded = flags.length > 0;
  const words = withoutMasks(redacted);
  const language = detectOtherLanguage(world, before, words);
  const state = inOtherLanguage(before, language);
  // Heard as if the screen had been in the language that is typed.
  const shown = language?.isOurs === true ? screen(world, state, now) : seen;
  const read = guarded ? besideNumbers(world, shown, redacted) : { text: words, stays: false };
  const { stays } = read;
  const heard = understand(world, { state, view: shown, ...read });
  const reading = stays && leaves(heard.reading) ? NOTHING : heard.reading;
  const notices = noticesOf(state, reading, { flags, cut, language, heard });
  const told = guarded ? [...new Set([...state.told, 'guarded'])] : state.told;
  // What answers the screen exactly says that, and nothing else.
  const said = heard.isExact ? [] : situationIn(world, words, reading);
  const asked = withAsked({ ...state, told }, heard);
  const situated = withCircumstances(world, ofOneself(world, asked, words), said);
  const dated = heard.isExact ? situated : { ...situated, ...datesIn(world, state, words) };
  const place = communeBeside(world, dated, words, { ...heard, reading });
  // Whatever was said: an answer that was lost is told once, or never.
  const { notices: lost } = before;
  const next = follow(
    world,
    { ...withTowns(world, dated, { heard, shown, words }), ...place.told, notices: [] },
    reading,
    guarded || said.length > 0,
  );
  return {
    state: { ...next, notices: [...lost, ...notices, ...place.notices, ...next.notices] },
    reading,
    said: redacted,
  };
}

/** "Ce serait plus simple pour ma femme si je n'étais plus là" speaks for nobody else. */
function situationIn(world: World, words: string, reading: Reading): readonly Circumstance[] {
  const said = circumstancesIn(world, words);
  const isOwn =
    reading.kind === 'danger' && reading.ofOneself && reading.dangers.includes('suicide');
  return isOwn ? said.filter(({ kind }) => kind !== 'for-other') : said;
}

/** The day a paper came, and those on which something was, where the words tell them. */
function datesIn(
  world: World,
  { happened }: State,
  words: string,
): Pick<State, 'received' | 'happened'> {
  const today = world.today?.day;
  if (today === undefined) return {};
  const days = daysAgo(world, words, today);
  const told = happenedOn(world, words, today);
  return {
    ...(days === undefined ? {} : { received: today - days }),
    ...(Object.keys(told).length === 0 ? {} : { happened: { ...happened, ...told } }),
  };
}

/** What the FAQ answered is said again at the end. */
function withAsked(state: State, { faq = [] }: Heard): State {
  return faq.length === 0
    ? state
    : { ...state, asked: [...new Set([...(state.asked ?? []), ...faq])] };
}

/** Communes named in passing are kept until it is asked where one lives. */
function withTowns(
  world: World,
  state: State,
  { heard, shown, words }: { readonly heard: Heard; readonly shown: View; readonly words: string },
): State {
  if (state.commune !== undefined || heard.isExact || shown.body.kind === 'commune') return state;
  const towns = townsNamed(world, words);
  return towns.length === 0 ? state : { ...state, towns };
}

interface PlaceTold {
  readonly told: Pick<State, 'commune' | 'towns'>;
  readonly notices: readonly Notice[];
}

const NOWHERE: PlaceTold = { told: {}, notices: [] };

/**
 * The commune that one says one lives in beside a demand, or where the person lives for whom one
 * speaks: nobody is asked it again.
 */
function communeBeside(
  world: World,
  state: State,
  words: string,
  { reading, isExact }: Pick<Heard, 'reading' | 'isExact'>,
): PlaceTold {
  const isDemand =
    reading.kind === 'suggestions' || (reading.kind === 'action' && reading.action.do === 'flow');
  if (isExact || !isDemand) return NOWHERE;
  const found = communeTold(world, state, words);
  if (!found) {
    const towns = livedInApart(world, words);
    return towns.length === 0 ? NOWHERE : { told: { towns }, notices: [] };
  }
  const [first] = found.decision === 'found' ? found.matches : [];
  return first && first.insee !== state.commune
    ? { told: { commune: first.insee }, notices: [{ code: 'commune-kept' }] }
    : NOWHERE;
}

interface Told {
  readonly flags: readonly string[];
  readonly cut: boolean;
  readonly language: OtherLanguage | undefined;
  readonly heard: Heard;
}

function guardedBy(flags: readonly string[]): Notice {
  return { code: 'guarded', ...(flags.includes('pii:password') && { password: true as const }) };
}

/** What is told of the message itself, before what it led to. */
function noticesOf(
  state: State,
  reading: Reading,
  { flags, cut, language, heard: { alert, faq = [] } }: Told,
): Notice[] {
  // A kind word once; again only when nothing else could be answered.
  const isKind =
    flags.length > 0 && (reading.kind === 'nothing' || !state.told.includes('guarded'));
  return [
    ...(isKind ? [guardedBy(flags)] : []),
    ...(cut ? [{ code: 'too-long' } as const] : []),
    ...(language?.isOurs === false
      ? [{ code: 'other-language', lang: language.lang } as const]
      : []),
    ...(alert ? [alert] : []),
    ...faq.map((entry) => ({ code: 'faq', entry }) as const),
  ];
}
