import { type Flow, type Outcome } from '../engine/model.ts';
import { replay } from '../engine/replay.ts';
import {
  NO_SEASON,
  type Around,
  type Position,
  type Territory,
  type Walk,
} from '../engine/walk.ts';
import { type Standing } from '../campaigns/model.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { type Prompt, type State } from './state.ts';
import { type World } from './world.ts';

/**
 * The flow of an id, current or former.
 *
 * @example
 * flowOf(world, 'impots.payer').family // 'argent-impots-consommation'
 * flowOf(world, 'unknown') // undefined
 */
export function flowOf(world: World, id: string): Flow | undefined {
  return world.flows.get(id) ?? world.flows.get(world.formerly.get(id) ?? '');
}

/**
 * The codes of the person's commune, for branches on the territory.
 *
 * @example
 * territoryOf(world, { ...state, commune: '33281' }) // ['33281', '243300316', '33']
 * territoryOf(world, { ...state, commune: 'declined' }) // 'declined'
 */
export function territoryOf(world: World, state: State): Territory {
  if (state.commune === undefined || state.commune === 'declined') return state.commune;
  const commune = world.communes.byInsee.get(state.commune);
  return commune === undefined ? 'declined' : territoryCodes(commune);
}

/**
 * Where each campaign stands today, in the département of the person's commune; the earliest end
 * stands where that is not known.
 *
 * @example seasonOf(worldOn(world, now), state).get('impots-declaration')?.state // 'closed'
 */
export function seasonOf(
  { today, communes }: Pick<World, 'today' | 'communes'>,
  { commune }: Pick<State, 'commune'>,
): ReadonlyMap<string, Standing> {
  return today?.inSeason(communes.byInsee.get(commune ?? '')?.departement) ?? NO_STANDING;
}

/**
 * What the branches of a walk look at: where the person lives, and where each campaign stands there.
 *
 * @example aroundIn(world, { ...state, commune: 'declined' }).territory // 'declined'
 */
export function aroundIn(world: World, state: State): Around {
  return { territory: territoryOf(world, state), season: seasonOf(world, state) };
}

/** The very same one, so that a walk knows its place again. */
const NO_STANDING = NO_SEASON as ReadonlyMap<string, Standing>;

/** A flow, and the address of a step in it. */
export interface Home {
  readonly flow: Flow;
  readonly address: string;
}

/**
 * The flow that a step of a walk is of, and its address there: of one gone on in, that one.
 *
 * @example homeOf(world, flow, 'regime') // { flow, address: 'regime' }
 */
export function homeOf(world: Pick<World, 'flows'>, flow: Flow, address: string): Home {
  const [, operator = '', topic = '', own = ''] = /^([^/:]+):([^/]+)\/(.+)$/.exec(address) ?? [];
  const other = world.flows.get(`${operator}.${topic}`);
  return other ? { flow: other, address: own } : { flow, address };
}

/** The walk under way with its flow and position. */
export interface Here {
  readonly walk: Walk;
  /** Its place on the stack: what a button carries. */
  readonly index: number;
  readonly flow: Flow;
  readonly position: Position;
  /** Whose step it stands at: after a jump, another flow, which is spoken of as if entered. */
  readonly home: Home;
  /** The flow's answers, or any on a device that many people use, are for nobody else's eyes. */
  readonly sensitive: boolean;
}

/**
 * Where the current walk stands; `undefined` when no walk is under way.
 *
 * @example
 * hereOf(world, begin(world, { flow: 'impots.payer' })).position.at.kind // 'question'
 * hereOf(world, state) // undefined
 */
export function hereOf(world: World, state: State): Here | undefined {
  return walkAt(world, state, state.walks.length - 1);
}

/** Where the walk at a place of the stack stands. */
export function walkAt(world: World, state: State, index: number): Here | undefined {
  const walk = state.walks[index];
  const flow = walk && flowOf(world, walk.flow);
  if (!walk || !flow) return undefined;
  const position = replay(flow, walk, aroundIn(world, state));
  return {
    walk,
    index,
    flow,
    position,
    home: homeOf(world, flow, position.at.step.address),
    sensitive: isPrivate(world, state, walk),
  };
}

/**
 * Whether the answers of a walk must stay out of URLs: its flow is sensitive, some were heard in
 * words, or the device is shared.
 *
 * @example
 * const heard = { step: 'what', options: ['tax'], heard: true };
 * isPrivate(world, state, { flow: 'impots.avis', answers: [heard] }) // true
 * isPrivate(world, state, { flow: 'impots.avis', answers: [] }) // false
 */
export function isPrivate(world: World, { structure }: State, walk: Walk): boolean {
  return (
    flowOf(world, walk.flow)?.sensitive === true ||
    isShared(world, structure) ||
    walk.answers.some(({ heard }) => heard)
  );
}

/**
 * Whether a structure's device is shared by many people, one after the other.
 *
 * @example isShared(world, undefined) // false
 */
export function isShared(world: Pick<World, 'structures'>, structure: string | undefined): boolean {
  return world.structures.get(structure ?? '')?.device === 'shared';
}

/**
 * What the screen asks for: a prompt that still holds, whether it was heard right (no walk reaches
 * its end on words alone), a commune that is needed, or the walk.
 */
export type Asked = Prompt | { readonly kind: 'walk' | 'confirm'; readonly here: Here };

/**
 * The one thing that the next screen shows.
 *
 * @example askedOf(world, begin(world, { flow: 'impots.payer' })).kind // 'walk'
 */
export function askedOf(world: World, state: State): Asked {
  if (state.prompt) return state.prompt;
  const here = hereOf(world, state);
  if (!here) return { kind: 'menu', menu: FIRST_MENU };
  const { at } = here.position;
  if (at.kind !== 'question' && isOnlyHeard(here)) return { kind: 'confirm', here };
  const placeNeeded = at.kind === 'commune' || (at.kind === 'outcome' && leadsSomewhere(at.step));
  if (placeNeeded && state.commune === undefined) return { kind: 'commune', among: [] };
  return { kind: 'walk', here };
}

/** An orientation, and a plan that may hold one, tell where to go. */
function leadsSomewhere(step: Outcome): boolean {
  return step.kind === 'orientation' || step.plan !== undefined;
}

/** Some answers were heard, and none was tapped yet. */
export function isOnlyHeard({ position }: Here): boolean {
  return position.path.length > 0 && position.path.every(({ heard }) => heard);
}

/** The first screen. */
export const FIRST_MENU = 'first';
/** The flow behind "Parler à quelqu'un". */
export const HUMAN_FLOW = 'aide.parler';
/** The flow behind "Personne ne répond ?". */
export const LADDER_FLOW = 'aide.personne-ne-repond';
/** The flow that reads any letter, line by line. */
export const LETTER_FLOW = 'aide.courrier';
