import {
  isGrave,
  type Danger,
  type DangerKind,
  type HeardDanger,
} from '../understanding/danger.ts';
import { type Notice } from './state.ts';
import { type Besides, type Reading } from './reading.ts';
import { flowOf } from './where.ts';
import { WHO_CAN_HELP } from './who-can-help.ts';
import { type World } from './world.ts';

/** A message read, and the line that its danger puts above what comes next. */
export interface Understanding {
  readonly reading: Reading;
  readonly alert?: Extract<Notice, { code: 'alert' }>;
}

interface Said {
  /** Folded. */
  readonly words: string;
  readonly danger: Danger;
  /** What the words say where no danger is heard. */
  readonly otherwise: Reading;
  /** What they ask, wherever one is. */
  readonly asked: Reading;
  /** The answers to these flows that they hold. */
  readonly heardFor: (flows: readonly string[]) => Pick<Besides, 'heard'>;
}

/**
 * What a message with danger in it leads to. A grave and sure one: its numbers, before all else. Any
 * other is a line above the demand, which goes on; where nothing else was said it is the demand: the
 * flow that answers it, else its numbers. A soft one with a clock (tonight, tomorrow) comes first.
 * Below a grave one stand the numbers of a soft one that is nearly heard, where the demand is its door.
 */
export function weighDanger(world: World, said: Said): Understanding {
  const { heard } = said.danger;
  const sure = heard.filter(({ isSure }) => isSure).map(({ kind }) => kind);
  const [first] = sure;
  if (first === undefined) return { reading: said.otherwise, alert: faintly(heard) };
  return sure.some((kind) => comesFirst(world, kind, said.words))
    ? { reading: numbersFor(world, said, [...sure, ...askedBeside(world, said)]) }
    : softly(world, said, [first, ...sure.slice(1)]);
}

/** The line of what is not surely a danger: a grave one is named by nobody, a soft one says what helps. */
export function faintly(heard: readonly HeardDanger[]): Extract<Notice, { code: 'alert' }> {
  const doubtful = heard.some(({ strength }) => strength === 'doubtful');
  return { code: 'alert', dangers: heard.map(({ kind }) => kind), doubtful };
}

function softly(
  world: World,
  said: Said,
  dangers: readonly [DangerKind, ...DangerKind[]],
): Understanding {
  const { otherwise } = said;
  const alert = { code: 'alert', dangers, doubtful: false } as const;
  if (isWorry(otherwise)) return { reading: otherwise };
  const answer = world.urgent?.get(dangers[0]);
  const demand = flowOf(world, answer?.demand ?? '');
  // What only leads to a door of the danger is that danger, told in its own words.
  const isItself = demand === undefined && isOneOf(doorsOf(world, dangers[0]), otherwise);
  if (isDemand(otherwise) && !isItself) {
    return { reading: withDemandLater(otherwise, demand?.id), alert };
  }
  if (demand === undefined) return { reading: numbersFor(world, said, dangers) };
  const action = { do: 'flow', flow: demand.id } as const;
  const others = flowsIn(otherwise).filter((id) => id !== demand.id);
  const heard = said.heardFor([demand.id]);
  const besides = secondBeside(said, [demand.id, ...doorsOf(world, dangers[0])]);
  return { reading: { kind: 'action', action, others, ...heard, ...besides }, alert };
}

/** What is feared in a walk: what it may ask is offered at the end. */
function isWorry(reading: Reading): boolean {
  return reading.kind === 'screen-question' && reading.topic === 'worry';
}

/** "RSA coupé, plus rien à manger": of what is not clear, what may well be meant waits. */
function secondBeside(
  { otherwise, asked }: Said,
  ofDanger: readonly string[],
): Pick<Besides, 'second'> {
  if (otherwise.kind !== 'suggestions') return {};
  const second = flowsIn(asked).find((id) => !ofDanger.includes(id));
  return second === undefined ? {} : { second };
}

function doorsOf(world: World, kind: DangerKind): readonly string[] {
  return world.urgent?.get(kind)?.doors ?? [];
}

function numbersFor(world: World, said: Said, dangers: readonly DangerKind[]): Reading {
  const { danger, asked } = said;
  const flows = flowsIn(asked);
  const doors = dangers.flatMap((kind) => doorsOf(world, kind));
  const second = secondIn(asked);
  const offered = [...flows, ...doors, ...(second === undefined ? [] : [second])];
  return {
    kind: 'danger',
    dangers,
    ofOthers: danger.ofOthers,
    ofOneself: danger.ofOneself,
    flows,
    near: said.otherwise.kind === 'suggestions' ? said.otherwise.ids : [],
    ...(second !== undefined && { second }),
    ...said.heardFor(offered),
  };
}

/** Of two demands, the one that the line offers already waits: the other goes on. */
function withDemandLater(reading: Reading, offered: string | undefined): Reading {
  if (reading.kind !== 'action' || offered === undefined) return reading;
  const { second, action } = reading;
  if (second === undefined || action.do !== 'flow' || action.flow !== offered) return reading;
  return { ...reading, action: { do: 'flow', flow: second }, second: offered };
}

/** Soft dangers that are not sure, whose door is what the message asks. */
function askedBeside(world: World, { danger, asked }: Said): readonly DangerKind[] {
  const flows = flowsIn(asked);
  return danger.heard
    .filter(({ kind, isSure }) => !isSure && !isGrave(kind))
    .map(({ kind }) => kind)
    .filter((kind) => world.urgent?.get(kind)?.doors.some((door) => flows.includes(door)));
}

/** The second of two demands. */
function secondIn(asked: Reading): string | undefined {
  return asked.kind === 'action' || asked.kind === 'suggestions' ? asked.second : undefined;
}

/** A grave danger, or a soft one that will not wait for the demand beside it. */
export function comesFirst(world: World, kind: DangerKind, words: string): boolean {
  return isGrave(kind) || isPressing(world, kind, words);
}

function isPressing({ language }: World, kind: DangerKind, words: string): boolean {
  return !WAITS.has(kind) && language.ways('soon').isIn(words);
}

/** What lasts: told of tonight, it waits for the demand beside it. */
const WAITS: ReadonlySet<DangerKind> = new Set(['overwhelm', 'bullying', 'harassed']);

function isOneOf(flows: readonly string[] | undefined, reading: Reading): boolean {
  if (reading.kind === 'letters') return reading.flows.some((id) => flows?.includes(id));
  return (
    reading.kind === 'action' &&
    reading.action.do === 'flow' &&
    flows?.includes(reading.action.flow) === true
  );
}

const NO_DEMAND: ReadonlySet<Reading['kind']> = new Set([
  'nothing',
  'manners',
  'suggestions',
  'screen-question',
  'other-language',
  'outside',
]);

/** "Bonjour" and what is not clear are no demand beside the danger. */
function isDemand(reading: Reading): boolean {
  return !NO_DEMAND.has(reading.kind);
}

/** What was asked is kept as the way on, by flow: never the words. */
function flowsIn(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'action':
      return [
        ...(reading.action.do === 'flow' ? [reading.action.flow] : []),
        ...(reading.second === undefined ? [] : [reading.second]),
      ];
    case 'suggestions':
      return [
        ...reading.ids.slice(0, 2),
        ...(reading.second === undefined ? [] : [reading.second]),
      ];
    case 'letters':
    case 'meaning':
      return reading.flows;
    case 'do-it-for-me':
      return [WHO_CAN_HELP];
    case 'communes':
    case 'correction':
    case 'danger':
    case 'elsewhere':
    case 'faq':
    case 'day':
    case 'in-danger':
    case 'manners':
    case 'other-language':
    case 'outside':
    case 'screen-question':
    case 'unknown-commune':
    case 'nothing':
      return [];
  }
}
