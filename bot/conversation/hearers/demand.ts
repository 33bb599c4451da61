import { AT_A_QUESTION, BESIDE_DANGER } from '../../understanding/weights.ts';
import { type Action, type View } from '../../view/view.ts';
import { operatorOfFlow, operatorSaid } from '../operators-named.ts';
import { beginsWith } from '../short-answers.ts';
import { SENTENCE_END } from '../spoken-words.ts';
import { type State } from '../state.ts';
import { type World } from '../world.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';

/** At a question only a clear demand for another thing leads away; other words are asked again. */
export function demand(hearing: Hearing): Reading | undefined {
  const { state, view } = hearing;
  if (!isAnotherDemand(hearing)) return undefined;
  const isAsked = isQuestion(view);
  const read = hearing.leads();
  const isClear = read.kind === 'action' && !isOpen(state, read.action) && !isOfMatter(hearing);
  return isAsked && !isClear ? undefined : read;
}

/** Whether another demand than the one under way may be looked for. */
export function isAnotherDemand({ world, view, said, stays }: Hearing): boolean {
  return !stays && (!isQuestion(view) || saysMuch(world, said));
}

function isQuestion({ body }: View): boolean {
  return body.kind === 'question' || body.kind === 'several';
}

/** Whether it only leads to where one is. */
function isOpen({ walks }: State, action: Action): boolean {
  return action.do === 'flow' && action.flow === walks.at(-1)?.flow;
}

/** Words that are also a little like the demand under way answer it in their own way. */
function isOfMatter({ state, routed }: Hearing): boolean {
  const own = state.walks.at(-1)?.flow;
  return routed().ranked.some(({ id, score }) => id === own && score >= AT_A_QUESTION.own);
}

/** "Par courrier" and "oui j'ai internet" are answers that the screen does not know. */
function saysMuch({ language }: World, said: string): boolean {
  const words = said.split(' ');
  const telling = words.filter((word) => !language.little.has(word));
  return (
    telling.length > 1 && (beginsWith(language, said) === undefined || words.length > MOST_AFTER)
  );
}

/** Words after a yes or a no that still answer. */
const MOST_AFTER = 4;

/**
 * What the words ask beside a danger, wherever one is: of several, those that may well be meant. The
 * service that they name is asked of, whatever the danger sounds like.
 */
export function asked(hearing: Hearing): Reading {
  const { world, routed } = hearing;
  const read = hearing.leads();
  const own = ofNamed(hearing);
  if (read.kind === 'action') return withNamed(world, read, own);
  if (read.kind !== 'suggestions') {
    return read.kind === 'nothing' && hearing.asksDoItForMe() ? { kind: 'do-it-for-me' } : read;
  }
  const { ranked } = routed();
  const least = Math.max(BESIDE_DANGER.least, (ranked[0]?.score ?? 0) * BESIDE_DANGER.share);
  const ids = read.ids.filter((_, at) => (ranked[at]?.score ?? 0) >= least);
  const isOwn = own === undefined || ids.some((id) => operatorOfFlow(world, id) === own.operator);
  return { ...read, ids: isOwn ? ids : [own.id, ...ids] };
}

/** The nearest flow of the operator that the words name: the Caf, not "ma retraite" that is stolen. */
function ofNamed({ world, said, routed }: Hearing) {
  const { operator, name } = operatorSaid(world, said) ?? {};
  const isOnesOwn = ` ${said} `.split(` ${name} `)[0]?.endsWith(' ma');
  if (operator === undefined || operator.discreet || isOnesOwn) return undefined;
  const flow = routed().ranked.find(({ id }) => operatorOfFlow(world, id) === operator);
  return flow && flow.score >= BESIDE_DANGER.named ? { operator, id: flow.id } : undefined;
}

/** Of two demands, neither of the service that is named, the second only sounds like one. */
function withNamed(
  world: World,
  read: Extract<Reading, { kind: 'action' }>,
  own: ReturnType<typeof ofNamed>,
): Reading {
  const { action, second } = read;
  if (own === undefined || action.do !== 'flow') return read;
  const isOwn = [action.flow, second].some(
    (id) => id !== undefined && operatorOfFlow(world, id) === own.operator,
  );
  return isOwn ? read : { ...read, second: own.id };
}

/** Done by the person, with someone beside; what is to be done is seen after who can help. */
export function doItForMe(hearing: Hearing): Reading | undefined {
  if (!hearing.asksDoItForMe()) return undefined;
  const read = hearing.leads();
  if (read.kind !== 'action' && read.kind !== 'suggestions') return { kind: 'do-it-for-me' };
  const first = read.kind === 'action' && read.action.do === 'flow' ? [read.action.flow] : [];
  const asked = [...first, ...(read.second === undefined ? [] : [read.second])];
  return { kind: 'do-it-for-me', asked, ...(read.heard && { heard: read.heard }) };
}

/** "C'est quoi un justificatif de domicile ?"; in a walk, whatever else is told beside it. */
export function meaning({ world, state, text }: Hearing): Reading | undefined {
  const parts = state.walks.length > 0 ? [text, ...text.split(SENTENCE_END)] : [text];
  const [term] = parts.flatMap((part) => world.glossary?.asked(part) ?? []);
  return term === undefined ? undefined : { kind: 'meaning', term, flows: alsoAsked(world, term) };
}

/** What else the words ask is kept as the way on, by flow: never the words. */
function alsoAsked(world: World, text: string): readonly string[] {
  const { decision, ranked } = world.router.route(text);
  const flows = decision === 'none' ? [] : ranked.slice(0, decision === 'route' ? 1 : 2);
  return flows.map(({ id }) => id);
}

export function leadsElsewhere(hearing: Hearing): boolean {
  return hearing.routed().decision === 'route' && !isOfMatter(hearing);
}
