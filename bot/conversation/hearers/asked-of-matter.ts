import { type Routed } from '../../understanding/router.ts';
import { AT_AN_END } from '../../understanding/weights.ts';
import { circumstancesIn, isForOther } from '../circumstances.ts';
import { contradicted } from '../contradicted.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';
import { isEnd } from './is-end.ts';
import { isUnclear } from './is-unclear.ts';

/**
 * Unless something else is plainly asked. At an end, what is asked or told of the matter itself, which
 * the guide does not know, keeps the screen and gets who knows, with what the words may ask instead; a
 * circumstance is noted, and keeps it too. Where a few demands are proposed, for whom one asks is noted
 * beside them.
 */
export function askedOfMatter(hearing: Hearing): Reading | undefined {
  const { world, state, text, view } = hearing;
  if (isSurelyElse(hearing)) return undefined;
  if (isEnd(view)) return whatIf(hearing) ?? otherAnswer(hearing) ?? atEnd(hearing);
  if (state.prompt?.kind !== 'suggestions' || isDemand(hearing.routed())) return undefined;
  return isForOther(world, text) ? { kind: 'nothing' } : undefined;
}

/**
 * What is asked at a question and nobody heard: what explains it, and who knows, rather than "Je n'ai
 * pas compris".
 */
export function askedAtQuestion(hearing: Hearing): Reading | undefined {
  const { view, world, text } = hearing;
  const isAsking = view.body.kind === 'question' || view.body.kind === 'several';
  if (!isAsking || isSurelyElse(hearing)) return undefined;
  const isQuestion = [...(world.screenQuestions?.values() ?? [])].some((one) => one.isSurely(text));
  return isQuestion ? { kind: 'screen-question', topic: 'matter' } : undefined;
}

/** A danger, or an order to do it. */
function isSurelyElse(hearing: Hearing): boolean {
  const isDanger = hearing.danger()?.heard.some(({ isSure }) => isSure) === true;
  return isDanger || hearing.asksDoItForMe();
}

/** "Et si j'ai pas internet ?" imagines: it leads nowhere else. */
function whatIf(hearing: Hearing): Reading | undefined {
  return hearing.world.language.ways('what-if').isFirst(hearing.said)
    ? { kind: 'screen-question', topic: 'matter', ...nearTo(hearing) }
    : undefined;
}

/** "Mais j'ai déjà envoyé ma demande": of the same topic, and not what was answered on the way. */
function otherAnswer(hearing: Hearing): Reading | undefined {
  const { world, state } = hearing;
  const flow = state.walks.at(-1)?.flow ?? '';
  const read = hearing.leads();
  if (read.kind !== 'suggestions' || !read.heard || isWorded(hearing)) return undefined;
  if (hearing.routed().ranked[0]?.id !== flow) return undefined;
  const action = { do: 'flow', flow } as const;
  const other = contradicted(world, state, { kind: 'action', action, heard: read.heard });
  return other && { kind: 'correction', ...other };
}

function atEnd(hearing: Hearing): Reading | undefined {
  const { world, text } = hearing;
  if (leavesEnd(hearing)) return undefined;
  const isNear = isDemand(hearing.routed());
  // "Je peux pas appeler" begins as a question may, and tells a thing that is noted.
  const tells = !isNear && circumstancesIn(world, text).length > 0;
  if (tells && !text.includes('?')) return { kind: 'nothing' };
  const isAsked = isWorded(hearing);
  if (!isAsked && tells) return { kind: 'nothing' };
  if (!isAsked && hearing.routed().decision === 'none') return undefined;
  return { kind: 'screen-question', topic: isAsked ? 'matter' : 'unclear', ...nearTo(hearing) };
}

/** Whether the words lead on from an end: to another flow, or to another answer of its own. */
function leavesEnd(hearing: Hearing): boolean {
  const { world, state } = hearing;
  const [best] = hearing.routed().ranked;
  const read = hearing.leads();
  if ((read.kind !== 'suggestions' && read.kind !== 'action') || !best) return false;
  if (best.id !== state.walks.at(-1)?.flow) return asksOther(hearing, read, best.score);
  if (read.kind === 'suggestions') return false;
  return !isWorded(hearing) || contradicted(world, state, read) !== undefined;
}

/** Another flow is surely asked, or a second beside it, or a few words name what is nearly one. */
function asksOther(
  hearing: Hearing,
  read: Extract<Reading, { kind: 'suggestions' | 'action' }>,
  score: number,
): boolean {
  if (read.second !== undefined) return true;
  if (read.kind === 'action' ? score >= AT_AN_END.elsewhere : read.beside !== undefined)
    return true;
  const isNaming = hearing.said.split(' ').length <= MOST_NAMING && !isWorded(hearing);
  return isNaming && score >= AT_AN_END.nearly;
}

/** Flows that the words may ask instead, with the answers that they hold; none where it is this one. */
function nearTo(
  hearing: Hearing,
): Pick<Extract<Reading, { kind: 'screen-question' }>, 'near' | 'heard'> {
  const own = hearing.state.walks.at(-1)?.flow;
  const { ranked } = hearing.routed();
  const read = hearing.leads();
  const isTold = read.kind === 'suggestions' || read.kind === 'action';
  if (!isTold || isUnclear(hearing.routed()) || ranked[0]?.id === own) return {};
  const ids = read.kind === 'suggestions' ? read.ids : ranked.slice(0, 1).map(({ id }) => id);
  const near = ids.filter((id) => id !== own);
  return { ...(near.length > 0 && { near }), ...(read.heard && { heard: read.heard }) };
}

/** Worded as a question: with its mark, or a few words that surely make one, fewer that begin as one. */
function isWorded({ world, text, said }: Hearing): boolean {
  const { length } = said.split(' ');
  return [...(world.screenQuestions?.values() ?? [])].some((one) =>
    one.isSurely(text)
      ? text.includes('?') || length <= MOST_ASKING
      : length <= MOST_OPENED && one.isQuestion(text),
  );
}

/** Clear, or nearly: a flow answers it. */
function isDemand({ decision, ranked: [best] }: Routed): boolean {
  return decision === 'route' || (decision === 'ask' && (best?.score ?? 0) >= AT_AN_END.nearly);
}

/** Words that name a topic and tell nothing of it. */
const MOST_NAMING = 6;
/** Words of a question without its mark, and of one that only begins so: more tell a story. */
const MOST_ASKING = 16;
const MOST_OPENED = 10;
