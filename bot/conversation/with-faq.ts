import { isEnd } from './hearers/is-end.ts';
import { type Hearing } from './hearers/hearing.ts';
import { type Topic } from './faq.ts';
import { type Reading } from './reading.ts';
import { MOST_PROPOSED, type State } from './state.ts';
import { hereOf } from './where.ts';
import { type World } from './world.ts';
import { type ReadMessage } from './read-message.ts';

/**
 * What was read, with the entries of the FAQ that the words ask. Their answers stand above whatever
 * comes next: at an end it stays, and where they lead is offered beside it; a first message that leads
 * elsewhere is asked about. A danger goes before all of it, and its numbers stay.
 */
export function withFaq(hearing: Hearing, read: ReadMessage): ReadMessage {
  const { world, view, state } = hearing;
  if (GRAVE.has(read.reading.kind)) return read;
  const entries = askedIn(hearing, isHeard(read.reading, state)).flatMap(
    (id) => world.faq?.get(id) ?? [],
  );
  if (entries.length === 0) return read;
  const answered = { ...read, faq: entries.map(({ id }) => id) };
  if (view.body.kind === 'danger') return answered;
  const flows = unique(entries.flatMap((entry) => entry.flows)).filter((id) => world.flows.has(id));
  const reading = isEnd(view)
    ? atEnd(read.reading, flows)
    : onTheWay(read.reading, flows, state.walks.length > 0);
  return reading === read.reading ? answered : { ...answered, hearer: HEARER, reading };
}

/** The end stays, unless it is told something of itself. */
function atEnd(reading: Reading, flows: readonly string[]): Reading {
  const isElsewhere = leadsOn(reading) || SAYS_NOTHING.has(reading.kind);
  return isElsewhere ? { kind: 'faq', near: unique([...flows, ...idsOf(reading)]) } : reading;
}

/** Before the first question of a flow it is asked which one; later the same question is asked again. */
function onTheWay(reading: Reading, flows: readonly string[], isBegun: boolean): Reading {
  const isLed = !SAYS_NOTHING.has(reading.kind) || (!isBegun && reading.kind === 'outside');
  if (isLed) return isBegun ? reading : withLead(reading, flows);
  return isBegun || flows.length === 0
    ? { kind: 'faq', near: [] }
    : { kind: 'suggestions', ids: flows };
}

/**
 * Whether the words are answered without the FAQ: by the screen, or by the walk under way. What would
 * lead away from a walk, or find nothing, is not.
 */
function isHeard(reading: Reading, { walks }: State): boolean {
  if (reading.kind === 'screen-question') return !OF_MATTER.has(reading.topic);
  const own = walks.at(-1)?.flow;
  if (own === undefined) return false;
  return !SAYS_NOTHING.has(reading.kind) && (!leadsOn(reading) || flowOf(reading) === own);
}

/** Asked of the matter itself, which the screen does not hold. */
const OF_MATTER: ReadonlySet<string> = new Set(['matter', 'unclear']);

const HEARER = 'faq';

/** A few words of which a flow is as sure as of its own: nothing that was learnt stands above them. */
const FEW_WORDS = 8;
const OWN_WORDS = 0.985;

function askedIn(
  { world, state, text, utterance, routed }: Hearing,
  isHeard: boolean,
): readonly string[] {
  if (!world.faqBook) return [];
  const isQuestion = [...(world.screenQuestions?.values() ?? [])].some((one) =>
    one.isQuestion(text),
  );
  const said = utterance();
  const isOwn = () => (routed().ranked[0]?.score ?? 0) >= OWN_WORDS;
  return world.faqBook.askedIn(said, {
    isQuestion,
    isHeard: isHeard || (said.words.length <= FEW_WORDS && isOwn()),
    topic: topicOf(world, state),
    near: () =>
      routed()
        .ranked.slice(0, MOST_PROPOSED)
        .map(({ id }) => id),
  });
}

/** The demand under way, and what was answered to it. */
function topicOf(world: World, state: State): Topic | undefined {
  const here = hereOf(world, state);
  if (!here) return undefined;
  const answered = here.position.path.flatMap(({ step, options }) =>
    step.kind === 'question'
      ? step.options.filter(({ id }) => options.includes(id)).map(({ label }) => label.fr)
      : [],
  );
  return {
    flow: here.flow.id,
    words: [...here.flow.id.split('.'), here.flow.title.fr, ...answered].join(' '),
  };
}

/** Numbers come first, and nothing is said beside them. */
const GRAVE: ReadonlySet<Reading['kind']> = new Set(['danger', 'in-danger']);

/** Nothing that would answer it. */
const SAYS_NOTHING: ReadonlySet<Reading['kind']> = new Set([
  'nothing',
  'screen-question',
  'outside',
]);

/** Whether a screen would be left for another demand. */
function leadsOn(reading: Reading): boolean {
  const { kind } = reading;
  return kind === 'suggestions' || kind === 'elsewhere' || flowOf(reading) !== undefined;
}

function flowOf(reading: Reading): string | undefined {
  return reading.kind === 'action' && reading.action.do === 'flow'
    ? reading.action.flow
    : undefined;
}

/** The demands that were read. */
function idsOf(reading: Reading): readonly string[] {
  if (reading.kind === 'suggestions') return reading.ids;
  if (reading.kind === 'elsewhere' && reading.to) return idsOf(reading.to);
  return [flowOf(reading) ?? []].flat();
}

/** What is known to answer stands among what is proposed, and first where nothing else does. */
function withLead(reading: Reading, flows: readonly string[]): Reading {
  const ids = idsOf(reading);
  const [first] = flows;
  if (first === undefined) return reading;
  if (reading.kind === 'suggestions') return { ...reading, ids: leadingOn(flows, ids) };
  if (ids.some((id) => flows.includes(id))) return reading;
  if (reading.kind !== 'action' || ids.length === 0 || reading.second !== undefined) return reading;
  const { heard, perhaps } = reading;
  return {
    kind: 'suggestions',
    ids: [first, ...ids],
    ...(heard && { heard }),
    ...(perhaps && { perhaps }),
  };
}

/** Where the answer leads, and the likeliest other. */
function leadingOn(flows: readonly string[], ids: readonly string[]): readonly string[] {
  return unique([...flows, ...ids]).slice(0, Math.min(flows.length + 1, MOST_PROPOSED));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
