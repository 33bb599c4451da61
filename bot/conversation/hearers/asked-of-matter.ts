import { type Routed } from '../../understanding/router.ts';
import { circumstancesIn, isForOther } from '../circumstances.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';
import { isEnd } from './is-end.ts';
import { isUnclear } from './is-unclear.ts';

/**
 * Unless something else is plainly asked: at an end, a question of the matter itself, which the guide
 * does not know, keeps the screen and gets who knows; there, and where a few demands are proposed, for
 * whom one asks is noted beside them. At an end, what tells a circumstance is noted, and keeps it.
 */
export function askedOfMatter(hearing: Hearing): Reading | undefined {
  const { world, state, text, view } = hearing;
  const isOver = isEnd(view);
  if ((!isOver && state.prompt?.kind !== 'suggestions') || asksElse(hearing)) return undefined;
  if (isOver) return atEnd(hearing);
  return isForOther(world, text) ? { kind: 'nothing' } : undefined;
}

/** "Je peux pas appeler" begins as a question may, and tells a thing that is noted. */
function atEnd(hearing: Hearing): Reading | undefined {
  const { world, text } = hearing;
  const tells = circumstancesIn(world, text).length > 0;
  if (tells && !text.includes('?')) return { kind: 'nothing' };
  if (isWorded(hearing)) return { kind: 'screen-question', topic: 'matter' };
  if (tells) return { kind: 'nothing' };
  return isUnclear(hearing.routed()) ? { kind: 'screen-question', topic: 'unclear' } : undefined;
}

/** A danger, a demand, or an order to do it. */
function asksElse(hearing: Hearing): boolean {
  const isDanger = hearing.danger()?.heard.some(({ isSure }) => isSure) === true;
  return isDanger || isDemand(hearing.routed()) || hearing.asksDoItForMe();
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
  return decision === 'route' || (decision === 'ask' && (best?.score ?? 0) >= NEARLY);
}

/** Words of a question without its mark, and of one that only begins so: more tell a story. */
const MOST_ASKING = 16;
const MOST_OPENED = 10;
/** As near to a flow, a question is asked of that one. */
const NEARLY = 0.33;
