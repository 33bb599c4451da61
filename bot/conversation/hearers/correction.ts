import { isAsked, type Option, type QuestionStep } from '../../engine/model.ts';
import { type Taken } from '../../engine/walk.ts';
import { fold } from '../../territory/fold.ts';
import { isForOther } from '../circumstances.ts';
import { isNo } from '../short-answers.ts';
import { toldOfNow } from '../told-of-now.ts';
import { askedOf, hereOf, type Here } from '../where.ts';
import { type Correction } from '../corrections.ts';
import { type Reading } from '../reading.ts';
import { type World } from '../world.ts';
import { isOf, saidInstead } from './said-instead.ts';
import { saysElsewhere } from './commune.ts';
import { isEnd } from './is-end.ts';
import { type Hearing } from './hearing.ts';
import { optionsNamed, optionsSaid } from './options-named.ts';
import { withoutWorries } from './passing.ts';
import { ledBy } from './where-it-leads.ts';

/** "Non, c'est pour ma mère", "rien à voir": an answer given before is another, or the demand is. */
export function correction(hearing: Hearing): Reading | undefined {
  const here = walkUnderWay(hearing);
  const text = withoutWorries(hearing);
  const told = here && hearing.world.corrections?.read(text);
  if (!told) return undefined;
  return corrected(hearing, here, told) ?? asSpelled(hearing, here, text);
}

/** "Non jme sui tronpé cé la caf": what begins as one is read again as it is spelled right. */
function asSpelled(hearing: Hearing, here: Here, text: string): Reading | undefined {
  const { corrections, router } = hearing.world;
  const told = corrections?.read(router.read(text).words.join(' '));
  return told && corrected(hearing, here, told);
}

function corrected(hearing: Hearing, here: Here, said: Correction): Reading | undefined {
  // "Non, …" answers such a question, unless the rest plainly names an answer given before.
  const isAnswer =
    takesNo(hearing, here) && (isPlain(said) || isNo(hearing.world.language, hearing.said));
  return isAnswer ? plainNo(hearing, here, said) : setRight(hearing, here, said);
}

function plainNo(hearing: Hearing, here: Here, told: Correction): Reading | undefined {
  return isNo(hearing.world.language, hearing.said)
    ? undefined
    : (otherAnswer(hearing.world, here, told, optionsSaid) ??
        saidInstead(hearing.world, here.flow.id, told) ??
        forOther(hearing));
}

/** "Non, c'est pour mon fils" answers no yes-or-no: it is noted, and the same is asked. */
function forOther({ world, text, said }: Hearing): Reading | undefined {
  const isShort = said.split(' ').length <= MOST_FOR_OTHER;
  return isShort && isForOther(world, text) ? { kind: 'nothing' } : undefined;
}

/** Words of a message that only says for whom one asks. */
const MOST_FOR_OTHER = 8;

function setRight(hearing: Hearing, here: Here, told: Correction): Reading | undefined {
  const { world } = hearing;
  return (
    answerAsked(world, here, told) ??
    otherAnswer(world, here, withoutDenied(told)) ??
    otherDemand(hearing, here, told) ??
    saidInstead(world, here.flow.id, told) ??
    askedAnew(here, told) ??
    keptAtEnd(hearing, told)
  );
}

/** "C'est pas la Caf, c'est la MSA" says what it is: what it is not tells no more. */
function withoutDenied(told: Correction): Correction {
  return told.denies && told.meant !== '' ? { ...told, rest: told.meant, denies: false } : told;
}

/**
 * At an end, what is set right and asks for nothing else keeps the screen: for whom one asks is noted
 * beside it; of any other fact, it is said how an answer is changed.
 */
function keptAtEnd(hearing: Hearing, { isWrong, rest }: Correction): Reading | undefined {
  const { world, text, routed } = hearing;
  if (!isEnd(hearing.view) || isWrong || rest === '' || saysElsewhere(hearing)) return undefined;
  if (isForOther(world, text)) return { kind: 'nothing' };
  return routed().decision === 'route'
    ? undefined
    : { kind: 'screen-question', topic: 'set-right' };
}

/** Where a walk is under way and nothing else is asked but the commune or an answer to change. */
function walkUnderWay({ world, state }: Hearing): Here | undefined {
  const asked = askedOf(world, state);
  const isWalk =
    asked.kind === 'walk' ||
    asked.kind === 'confirm' ||
    asked.kind === 'commune' ||
    asked.kind === 'change';
  return isWalk ? hereOf(world, state) : undefined;
}

/** A no, and no word of a mistake. */
function isPlain({ isMistaken, isWrong, denies }: Correction): boolean {
  return !isMistaken && !isWrong && !denies;
}

/** Where the question on screen takes a no. */
function takesNo({ world, view }: Hearing, { position: { at } }: Here): boolean {
  if (view.body.kind !== 'question' || at.kind !== 'question') return false;
  return at.step.options.some(({ label }) =>
    isNo(world.language, fold(label.fr).split(' ')[0] ?? ''),
  );
}

/** "Non, c'est la MSA" where that is asked right now. */
function answerAsked(world: World, here: Here, { rest, denies }: Correction): Reading | undefined {
  const { at } = here.position;
  if (at.kind !== 'question' || at.step.several || rest === '' || denies) return undefined;
  const [named, ...others] = optionsNamed(world, here.flow, at.step, rest);
  if (!named || others.length > 0) return undefined;
  const { address } = at.step;
  return {
    kind: 'action',
    action: { do: 'answer', walk: here.index, step: address, options: [named.id] },
  };
}

/** A question of the path to which the words name another option than the one taken. */
function otherAnswer(
  world: World,
  here: Here,
  told: Correction,
  namedIn: typeof optionsNamed = optionsNamed,
): Reading | undefined {
  if (told.rest === '') return undefined;
  for (const { step, options } of here.position.path.toReversed()) {
    if (step.kind !== 'question' || step.several) continue;
    const named = namedIn(world, here.flow, step, told.rest);
    const reading = contrary(here, named, { step, options }, told.denies);
    if (reading) return reading;
  }
  return undefined;
}

function contrary(
  here: Here,
  named: readonly Option[],
  { step, options: taken }: { readonly step: QuestionStep; readonly options: readonly string[] },
  denies: boolean,
): Reading | undefined {
  const others = named.filter(({ id }) => !taken.includes(id));
  const [other] = others;
  // "Pas la Caf": it is asked which, unless there is but one other.
  if (!other) return denies && named.length > 0 ? notThat(here, step, taken) : undefined;
  // "Pas la MSA", where it was not taken, changes nothing.
  if (others.length > 1 || (denies && others.length === named.length)) return undefined;
  return { kind: 'correction', step: step.address, option: other.id };
}

function notThat(here: Here, step: QuestionStep, taken: readonly string[]): Reading {
  const others = step.options.filter(({ id }) => !taken.includes(id) && id !== 'unsure');
  const [other] = others;
  return other && others.length === 1
    ? { kind: 'correction', step: step.address, option: other.id }
    : anew(here, step.address);
}

/** The walk is left for what the words ask, else for what may have been meant. */
function otherDemand(
  { world, state }: Hearing,
  { flow }: Here,
  { isWrong, isMistaken, rest }: Correction,
): Reading | undefined {
  if (!isWrong && !isMistaken) return undefined;
  const told = () => toldOfNow(world, rest);
  const read: Reading =
    rest === '' ? { kind: 'nothing' } : ledBy(world, told, world.router.route(rest));
  if (read.kind === 'action')
    return isOf(read, flow.id) ? undefined : { kind: 'elsewhere', to: read };
  const meant = read.kind === 'suggestions' ? read.ids : (state.meant ?? []);
  return isWrong ? amongOthers(meant, flow.id) : undefined;
}

function amongOthers(meant: readonly string[], flow: string): Reading {
  const ids = meant.filter((id) => id !== flow);
  return ids.length === 0
    ? { kind: 'elsewhere' }
    : { kind: 'elsewhere', to: { kind: 'suggestions', ids } };
}

/** "Je me suis trompé" and no more: the last question is asked again; before any, one goes back. */
function askedAnew(here: Here, { isMistaken, isTapped, rest }: Correction): Reading | undefined {
  if (!isMistaken || rest !== '') return undefined;
  const last = here.position.path.findLast(({ step }: Taken): boolean => isAsked(step));
  if (last) return anew(here, last.step.address);
  return isTapped ? { kind: 'action', action: { do: 'command', command: 'back' } } : undefined;
}

function anew({ index }: Here, step: string): Reading {
  return { kind: 'action', action: { do: 'change', walk: index, step } };
}
