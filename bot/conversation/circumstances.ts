import { without } from '../engine/without.ts';
import { fold } from '../territory/fold.ts';
import { type DangerKind } from '../understanding/danger.ts';
import { type StatedCircumstance } from '../view/view.ts';
import { hereOf } from './where.ts';
import { operatorNamed } from './operators-named.ts';
import { type Circumstance, type State } from './state.ts';
import { tellsOfOneNear } from './tells-of-one-near.ts';
import { type World } from './world.ts';

/** What a message may say of one's situation, of `data/heard.yaml`: it holds for every flow. */
export const CIRCUMSTANCES = [
  'no-phone',
  'no-internet',
  'for-other',
  'tried-phone',
  'tried-site',
  'tried-went',
  'refused',
] as const;

/** Asks what a thing is: what is told before it still holds. */
export const ASKS_WHAT = 'asks-what';
/** Thinks of later: nothing was tried yet. */
export const NOTHING_YET = 'nothing-yet';
/** Asks how things are for everybody: nothing in the message is told of oneself. */
export const IN_GENERAL = 'in-general';
/** A paper or a message is spoken of; it came. */
export const PAPER = 'paper';
export const RECEIVED = 'received';
/** A bailiff, or somebody, brought a paper. */
export const HANDED = 'handed';
/** Advice that will not wait for the demand to be found: the line of a danger that is not heard as one. */
export const PRESSING = new Map<string, DangerKind>([
  ['line-scam', 'scam-now'],
  ['line-hunger', 'hunger'],
  ['line-legal', 'legal'],
]);

/** Said of one's own means, whatever is asked. */
const MEANS: ReadonlySet<Circumstance['kind']> = new Set(['no-phone', 'no-internet']);
/** Of one demand, and of whoever it was made to. */
const OF_SOMEONE: ReadonlySet<Circumstance['kind']> = new Set([
  ...(['tried-phone', 'tried-site', 'tried-went', 'refused'] as const),
]);
/** More than these are no situation any more: the last said stay. */
const MOST = 8;

/**
 * The circumstances a text mentions, with the operator it names, if any. Pure.
 *
 * @example circumstancesIn(world, "j'ai pas internet") // [{ kind: 'no-internet' }]
 */
export function circumstancesIn(world: World, text: string): readonly Circumstance[] {
  const said = new Set(world.heard?.saidIn(text));
  if (tellsOfOneNear(world, text)) said.add('for-other');
  const isAsking = [NOTHING_YET, ASKS_WHAT, IN_GENERAL].some((kind) => said.has(kind));
  const kinds = CIRCUMSTANCES.filter((kind) => said.has(kind) && (!isAsking || MEANS.has(kind)));
  if (!kinds.some((kind) => OF_SOMEONE.has(kind))) return kinds.map((kind) => ({ kind }));
  const operator = operatorNamed(world, text)?.id;
  return kinds.map((kind) =>
    OF_SOMEONE.has(kind) && operator !== undefined ? { kind, operator } : { kind },
  );
}

/** Whether a text says that one asks for somebody else. */
export function isForOther(world: World, text: string): boolean {
  return circumstancesIn(world, text).some(({ kind }) => kind === 'for-other');
}

/** Whether a text says that one has no phone or no internet. */
export function tellsOfMeans(world: World, text: string): boolean {
  return circumstancesIn(world, text).some(({ kind }) => MEANS.has(kind));
}

/**
 * The state with what was said; of no operator named, it is said of the one on the screen.
 *
 * @example withCircumstances(world, state, [{ kind: 'no-phone' }]).situation // [{ kind: 'no-phone' }]
 */
export function withCircumstances(
  world: World,
  state: State,
  said: readonly Circumstance[],
): State {
  if (said.length === 0) return state;
  const shown = operatorShown(world, state);
  const whole = said.map((one) =>
    OF_SOMEONE.has(one.kind) && one.operator === undefined && shown !== undefined
      ? { ...one, operator: shown }
      : one,
  );
  const before = (state.situation ?? []).filter((one) => !whole.some((new_) => isSame(one, new_)));
  return { ...state, situation: [...before, ...whole].slice(-MOST) };
}

/** Takes back what was said of that kind, of that operator. */
export function withoutCircumstance(state: State, taken: StatedCircumstance): State {
  return withSituation(
    state,
    (state.situation ?? []).filter((one) => !isSame(one, taken)),
  );
}

/**
 * "C'est pour moi": nobody else is spoken for any more.
 *
 * @example ofOneself(world, state, "mais c'est pour moi !").situation // undefined
 */
export function ofOneself(world: World, state: State, text: string): State {
  return world.language.ways('for-oneself').isIn(fold(text))
    ? withSituation(
        state,
        (state.situation ?? []).filter(({ kind }) => kind !== 'for-other'),
      )
    : state;
}

/** What was said not to be there was not understood right: it is asked again. */
export function withoutMeans(state: State): State {
  return withSituation(
    state,
    (state.situation ?? []).filter(({ kind }) => !MEANS.has(kind)),
  );
}

/** Begun anew, what was tried and refused is of the demand before. */
export function withoutTries(state: State): State {
  return withSituation(
    without(without(state, 'received'), 'happened'),
    (state.situation ?? []).filter(({ kind }) => !OF_SOMEONE.has(kind)),
  );
}

/** Whether a circumstance was mentioned; with `operators`, about one of them or about no one. */
export function hasCircumstance(
  { situation = [] }: State,
  kind: Circumstance['kind'],
  operators?: readonly string[],
): boolean {
  return situation.some(
    (one) =>
      one.kind === kind &&
      (operators === undefined || one.operator === undefined || operators.includes(one.operator)),
  );
}

function withSituation(state: State, situation: readonly Circumstance[]): State {
  const { situation: before, ...rest } = state;
  return situation.length === 0 || before === undefined ? rest : { ...rest, situation };
}

function isSame(one: Circumstance, other: StatedCircumstance): boolean {
  return one.kind === other.kind && one.operator === other.operator;
}

function operatorShown(world: World, state: State): string | undefined {
  const at = state.prompt ? undefined : hereOf(world, state)?.position.at;
  if (at?.kind !== 'outcome' || at.step.kind !== 'orientation') return undefined;
  const operator = world.operators.get(at.step.operator);
  return operator?.discreet ? undefined : operator?.id;
}
