import { fold } from '../../territory/fold.ts';
import { type View } from '../../view/view.ts';
import { type AskedTopic } from '../screen-questions.ts';
import { isOfGuide, isTopic } from '../screens/screen-answer.ts';
import { beginsWith } from '../short-answers.ts';
import { commandOf } from '../typed-commands.ts';
import { type Reading } from '../reading.ts';
import { ticked } from './answers.ts';
import { type Hearing } from './hearing.ts';
import { likeliestOption } from './likeliest-option.ts';
import { isEnd } from './is-end.ts';
import { likeOption } from './options.ts';

/**
 * A question about the screen and nothing else ("c'est loin ?"). Every word is the question's, so that
 * a danger that they may sound like is a line, never a screen (see `understand`).
 */
export function purelyAsked(hearing: Hearing): Reading | undefined {
  const { world, text } = hearing;
  // Most messages are none: said at once, before anything is looked for.
  if (![...(world.screenQuestions?.values() ?? [])].some((one) => one.isSurely(text))) {
    return undefined;
  }
  const asked = askedOn(hearing);
  return asked?.beside === 0 && asked.surely ? answered(hearing, asked) : undefined;
}

/** A question about the screen, said less plainly, unless the same words ask for something else. */
export function askedAbout(hearing: Hearing): Reading | undefined {
  const asked = SCREENS.has(hearing.view.body.kind) ? askedOn(hearing) : undefined;
  if (!asked) return undefined;
  const isAsking = !isEnd(hearing.view);
  if (!(isAsking ? isOfQuestion(asked) : isOfEnd(hearing, asked))) return undefined;
  const isElsewhere = asksElsewhere(hearing, asked, isAsking);
  return isElsewhere || hearing.asksDoItForMe() ? undefined : answered(hearing, asked);
}

/** Words that the question does not explain may name a demand; those of an end's question do not. */
function asksElsewhere(
  { routed }: Hearing,
  { strange, isQuestion }: AskedTopic,
  isAsking: boolean,
): boolean {
  const { decision } = routed();
  if (strange > 0 && !isAsking) return decision !== 'none';
  return decision === 'route' && (isAsking || !isQuestion);
}

/** At an end, a word or two may name what is looked for: "les horaires". */
function isOfEnd({ said }: Hearing, { isQuestion, beside }: AskedTopic): boolean {
  return isQuestion || (beside === 0 && said.split(' ').length <= MOST_NAMING);
}

/** At a question, what is no question itself may be the answer, unless it tells of the question. */
function isOfQuestion({ topic, isQuestion, strange }: AskedTopic): boolean {
  if (OF_ASKING.has(topic)) return true;
  return isQuestion && (strange === 0 || isOfGuide(topic));
}

/** "3018 c'est anonyme ?", under the numbers: what their screen says of it, whatever else is told. */
export function askedOfNumbers(hearing: Hearing): Reading | undefined {
  // The number that is asked about says nothing else.
  const asked = topicIn({ ...hearing, text: hearing.text.replace(/\d+/g, ' ') });
  return asked && OF_NUMBERS.has(asked.topic)
    ? { kind: 'screen-question', topic: asked.topic }
    : undefined;
}

function answered(hearing: Hearing, asked: AskedTopic): Reading | undefined {
  if (isSomethingElse(hearing, asked)) return undefined;
  const isOfMatter = isEnd(hearing.view) && OF_MATTER.has(asked.topic) && isOfElse(hearing, asked);
  return { kind: 'screen-question', topic: isOfMatter ? 'matter' : asked.topic };
}

/** Whether the question names another thing; "je suis au RSA, il faut payer ?" asks of the call. */
function isOfElse({ said }: Hearing, { topic, others }: AskedTopic): boolean {
  return others.length > 0 && (topic !== 'price' || ` ${said} `.includes(' combien '));
}

/** "Et la prime, c'est combien ?": of something else than the call or the guide, the screen tells nothing. */
const OF_MATTER: ReadonlySet<string> = new Set(['price', 'must']);

/** Words of a text that only names a thing: "les horaires", "c'est trop dur". */
const MOST_NAMING = 4;

/** Those that have something of which one may ask. */
const SCREENS: ReadonlySet<View['body']['kind']> = new Set([
  'orientation',
  'autonomy',
  'question',
  'several',
  'commune',
]);
/** What one may ask before anything was asked or found. */
const ANYWHERE: ReadonlySet<string> = new Set([
  'robot',
  'kept',
  'guide-price',
  'language',
  'mistake',
  'price',
  'secret',
]);
/** What keeps people from calling. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['price', 'secret']);
/** Asked of a question itself, never an answer to it. */
const OF_ASKING: ReadonlySet<string> = new Set(['must', 'mistake', 'word', 'repeat', 'which']);
/** Asked of what comes next, nor an answer either. */
const NO_ANSWER: ReadonlySet<string> = new Set(['must', 'mistake', 'after', 'duration']);

const heard = new WeakMap<Hearing, AskedTopic | null>();

/** The topic that the words ask about; heard once a message. */
function askedOn(hearing: Hearing): AskedTopic | undefined {
  const before = heard.get(hearing);
  if (before !== undefined) return before ?? undefined;
  const asked = topicIn(hearing);
  heard.set(hearing, asked ?? null);
  return asked;
}

function topicIn({ world, state, view, text }: Hearing): AskedTopic | undefined {
  const service = state.walks.at(-1)?.flow.split('.')[0] ?? '';
  const onScreen = new Set([...namedOn(view), service]);
  const topicOf = (part: string) => {
    const found = [...(world.screenQuestions?.values() ?? [])].flatMap(
      (questions) => questions.hear(part, onScreen) ?? [],
    );
    const [best] = found.sort((one, other) => one.beside - other.beside);
    return best && isTopic(best.topic) ? best : undefined;
  };
  const whole = topicOf(text);
  if (whole) {
    return SCREENS.has(view.body.kind) || ANYWHERE.has(whole.topic) ? whole : undefined;
  }
  // "J'ai pas de voiture, c'est loin ?": at an end, why one asks is often said too.
  const parts = isInParts(view) ? text.split(PARTS) : [];
  if (parts.length < 2) return undefined;
  const mark = text.includes('?') ? '?' : '';
  const asked = parts.map((part) => topicOf(part + mark));
  const found = asked.find((one) => one?.isQuestion === true);
  if (!found) return undefined;
  // Something else is said: never a question and nothing else.
  const rest = parts.filter((_, at) => asked[at] !== found);
  const others = rest.flatMap((part) => world.router.read(part).terms.map(({ word }) => word));
  return { ...found, beside: Math.max(1, found.beside), others: [...found.others, ...others] };
}

function isInParts(view: View): boolean {
  return isEnd(view) || view.body.kind === 'danger';
}

/** What stands before or behind a question: another sentence, or why it is asked. */
const PARTS = /[,.?!;:…\n]+|\s(?=(?:car|parce que|sinon)\s)/;

/** Names that stand on the screen: who receives, and where. */
function namedOn({ heading, body }: View): ReadonlySet<string> {
  if (body.kind !== 'orientation') return new Set();
  const places = body.doors.flatMap(({ place }) => (place ? [place.name.text] : []));
  return new Set([heading.text, ...places].flatMap((name) => fold(name).split(' ')));
}

/** A command, a town, an answer to the question asked, or an order to do it: heard by others. */
function isSomethingElse(hearing: Hearing, asked: AskedTopic): boolean {
  const { world, view, text, said } = hearing;
  if (commandOf(world.language.ways, said) ?? world.glossary?.asked(text)) return true;
  if (isOrder(said, asked) && hearing.asksDoItForMe()) return true;
  if (view.body.kind === 'commune') return isTown(hearing);
  const isAsked = view.body.kind === 'question' || view.body.kind === 'several';
  return isAsked && isAnswer(hearing, asked);
}

/** "Vous pouvez appeler pour moi ?" asks it of the guide; "ma fille peut appeler pour moi ?" asks about it. */
function isOrder(said: string, { topic }: AskedTopic): boolean {
  return topic === 'instead' && /\b(?:vous|tu|you)\b/.test(said);
}

function isTown({ world, text, said }: Hearing): boolean {
  return world.communes.find(text).matches.some(({ name }) => fold(name) === said);
}

/** "Pourquoi ils me demandent ça ?" is asked of a service, not of the guide. */
function asksOfThem({ said }: Hearing): boolean {
  return /\b(?:ils|elles) (?:m|me|nous) /.test(said);
}

function isAnswer(hearing: Hearing, { topic }: AskedTopic): boolean {
  if (beginsWith(hearing.world.language, hearing.said) ?? likeOption(hearing) ?? ticked(hearing))
    return true;
  if (NO_ANSWER.has(topic) || (isOfGuide(topic) && !asksOfThem(hearing))) return false;
  return !hearing.text.includes('?') && likeliestOption(hearing) !== undefined;
}
