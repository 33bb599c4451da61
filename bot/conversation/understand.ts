import { type Danger } from '../understanding/danger.ts';
import { PRESSING } from './circumstances.ts';
import { EXACT_HEARERS, heardBy, HEARERS } from './hearers.ts';
import { asked } from './hearers/demand.ts';
import { hearingOf, type Hearing } from './hearers/hearing.ts';
import { heardFor } from './hearers/where-it-leads.ts';
import { type ReadMessage } from './read-message.ts';
import { type Reading } from './reading.ts';
import { comesFirst, faintly, weighDanger } from './weigh-danger.ts';
import { isEnd } from './hearers/is-end.ts';
import { sentencesOf } from './screens/answers/sentences.ts';
import { writtenHere } from './written-here.ts';
import { withFaq } from './with-faq.ts';
import { withTopic } from './with-topic.ts';
import { type World } from './world.ts';

/**
 * Reads guarded words: what answers the screen exactly, then the hearers in their order
 * (`hearers.ts`), with danger weighed beside them. Another demand is not looked for when `stays`.
 *
 * @example understand(world, { state, view, text: '1', stays: false }).isExact // true
 */
export function understand(
  world: World,
  message: Pick<Hearing, 'state' | 'view' | 'text' | 'stays'>,
): ReadMessage {
  const hearing = hearingOf({ world, ...message });
  if (hearing.said === '') return NOTHING;
  const exact = heardBy(EXACT_HEARERS, hearing);
  if (exact) return { reading: exact.reading, hearer: exact.name, isExact: true };
  const read = withBeside(hearing, withPressing(hearing, heardOrDanger(world, hearing)));
  return withFaq(hearing, withTopic(hearing, withWritten(hearing, read)));
}

function heardOrDanger(world: World, hearing: Hearing): ReadMessage {
  const { reading: otherwise, name: hearer } = heardBy(HEARERS, hearing) ?? UNHEARD;
  const danger = withoutOwn(hearing, otherwise);
  if (!danger) return { reading: otherwise, hearer, isExact: false };
  // Under the numbers already, nothing less than another danger that comes first changes them.
  const isOther = danger.heard.some(
    ({ kind, isSure }) => isSure && comesFirst(world, kind, hearing.said),
  );
  if (hearer === 'in-danger' && !isOther) {
    return { reading: otherwise, hearer, isExact: false };
  }
  // Every word is the question's: what sounds like a danger in it is a line above the answer.
  if (hearer === PURE) {
    return { reading: otherwise, hearer, alert: faintly(danger.heard), isExact: false };
  }
  // "Merci pour tout" is hardly a farewell there: the line names nothing.
  if (hearer === GOODBYE && hearing.state.walks.length > 0) {
    const alert = { ...faintly(danger.heard), doubtful: true };
    return { reading: otherwise, hearer, alert, isExact: false };
  }
  const weighed = weighDanger(world, {
    words: hearing.said,
    danger,
    otherwise,
    asked: asked(hearing),
    heardFor: (flows) => heardFor(world, flows, hearing.told()),
  });
  const taken = weighed.reading === otherwise ? hearer : 'danger';
  return { ...weighed, hearer: taken, isExact: false };
}

/** Where a fraud is what one speaks of, what answers its questions tells of no other: the walk goes on. */
function withoutOwn(hearing: Hearing, otherwise: Reading): Danger | undefined {
  const { world, state } = hearing;
  const danger = hearing.danger();
  const isOwn = world.urgent?.get(FRAUD)?.demand === state.walks.at(-1)?.flow;
  const isAnswer = otherwise.kind === 'action' && otherwise.action.do === 'answer';
  if (!danger || !isOwn || !isAnswer) return danger;
  const [first, ...others] = danger.heard.filter(({ kind }) => kind !== FRAUD);
  return first && { ...danger, heard: [first, ...others] };
}

const FRAUD = 'scam-now';

/**
 * "Il vend des rendez-vous, je paye ?": what cannot wait stands above whatever is asked first, where
 * no danger was heard for sure.
 */
function withPressing({ heard }: Hearing, read: ReadMessage): ReadMessage {
  const { reading, hearer, alert } = read;
  const isSaid =
    reading.kind === 'danger' ||
    reading.kind === 'in-danger' ||
    hearer === PURE ||
    alert?.doubtful === false;
  const dangers = isSaid ? [] : [...PRESSING].filter(([name]) => heard().has(name));
  if (dangers.length === 0) return read;
  return {
    ...read,
    alert: { code: 'alert', dangers: dangers.map(([, kind]) => kind), doubtful: false },
  };
}

/** What is asked of the matter of an end may stand there: its sentences in the same words are shown. */
function withWritten({ world, view, text }: Hearing, read: ReadMessage): ReadMessage {
  const { reading } = read;
  if (reading.kind !== 'screen-question' || reading.topic !== 'matter' || !isEnd(view)) {
    return read;
  }
  const written = writtenHere(text, sentencesOf(view.body), (part) => world.router.read(part));
  return written.length === 0 ? read : { ...read, reading: { ...reading, written } };
}

/**
 * "Trois banques refusent, comment je mange": where a few demands may be meant, that of the line above
 * them is asked besides.
 */
function withBeside({ world }: Hearing, read: ReadMessage): ReadMessage {
  const { reading, alert } = read;
  if (reading.kind !== 'suggestions' || alert?.doubtful !== false) return read;
  const beside = alert.dangers
    .map((kind) => world.urgent?.get(kind)?.demand ?? '')
    .find((id) => reading.ids.includes(id));
  return beside === undefined ? read : { ...read, reading: { ...reading, beside } };
}

/** The hearer of a question about the screen that says nothing else. */
const PURE = 'screen-question';
/** Thanks and nothing else: at the end of a demand, hardly a farewell. */
const GOODBYE = 'manners';

const UNHEARD = { reading: { kind: 'nothing' }, name: 'nothing' } as const;
const NOTHING: ReadMessage = { reading: UNHEARD.reading, hearer: UNHEARD.name, isExact: false };
