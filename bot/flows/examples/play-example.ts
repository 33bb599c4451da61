import { type State } from '../../conversation/state.ts';
import { newState } from '../../conversation/start-state.ts';
import { screen } from '../../conversation/screen.ts';
import { aroundIn } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { worldOn } from '../../conversation/world-on.ts';
import {
  answer,
  outsideFacts,
  replay,
  start,
  turnout,
  type Around,
  type Facts,
  type Flow,
  type Position,
  type Walk,
} from '../../engine/index.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Path } from '../../source/yaml-file.ts';
import { type AuthoredExample, type ScreenPart } from '../schemas/flow-schema.ts';
import { exitNamed } from '../graph/edges.ts';
import { EXAMPLE_COMMUNE } from './example-territory.ts';
import { partsOf } from './screen-parts.ts';

/** Why an example does not hold, and where that stands in it. */
export interface ExampleFault {
  readonly code: 'example-pick' | 'example-end' | 'example-has';
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
}

export interface Played {
  readonly fault?: ExampleFault;
  /** Addresses of the outcomes met. */
  readonly reached: readonly string[];
}

/** Where an example is played. */
export interface Stage {
  readonly world: World;
  readonly now: Instant;
}

/**
 * Plays an example through the engine and words its last screen. `end`: the address that its
 * `ends.step` stands for (an example of a subflow names steps and exits of its own file). Pure.
 */
export function playExample(
  flow: Flow,
  example: AuthoredExample,
  { world: given, now }: Stage,
  end: string = example.ends.step,
): Played {
  const world = worldOn(given, now);
  const begun = stateOf(world, flow, example);
  const around = aroundIn(world, begun);
  const { walk, fault } = picked(flow, begun.walks[0], example.picks, around);
  const position = replay(flow, walk, around);
  const reached = outcomesOn(position);
  if (fault) return { fault, reached };
  const { at } = position;
  const wanted = isExit(example) ? landing(flow, end, position.facts, around) : end;
  if (at.step.address !== wanted) return { reached, fault: wrongEnd(flow, position, wanted) };
  const parts = partsOf(screen(world, { ...begun, walks: [walk] }, now));
  const lacking = (example.ends.has ?? []).findIndex((part) => !parts.has(part as ScreenPart));
  return lacking < 0 ? { reached } : { reached, fault: lacks(example, lacking, parts) };
}

function stateOf(
  world: World,
  flow: Flow,
  { given = {} }: AuthoredExample,
): State & {
  readonly walks: readonly [Walk];
} {
  const { audience, lang, structure, commune = EXAMPLE_COMMUNE, facts = {} } = given;
  const state = newState({
    ...(audience === undefined ? {} : { audience }),
    ...(lang === undefined ? {} : { lang }),
    ...(structure === undefined ? {} : { structure }),
  });
  return {
    ...state,
    commune,
    walks: [start(flow, outsideFacts(world.facts, Object.entries(facts)))],
  };
}

function isExit({ ends }: AuthoredExample): boolean {
  return exitNamed(ends.step) !== undefined;
}

/** Where one stands who comes to an address: branches are passed through. */
function landing(flow: Flow, address: string, facts: Facts, around: Around): string {
  let at = address;
  for (let hops = 0; hops < flow.steps.size; hops += 1) {
    const step = flow.steps.get(at);
    const turned = step?.kind === 'branch' ? turnout(step, facts, around) : 'commune';
    if (turned === 'commune') return at;
    at = turned.go;
  }
  return at;
}

interface Picked {
  readonly walk: Walk;
  readonly fault?: ExampleFault;
}

function picked(flow: Flow, from: Walk, picks: AuthoredExample['picks'], around: Around): Picked {
  let walk = from;
  for (const [index, pick] of picks.entries()) {
    const { at } = replay(flow, walk, around);
    const options = typeof pick === 'string' ? [pick] : pick;
    const move = answer(flow, walk, { step: at.step.address, options }, around);
    if (move.kind === 'refused') return { walk, fault: noSuchPick(at, index, options) };
    walk = move.walk;
  }
  return { walk };
}

function noSuchPick(at: Position['at'], index: number, options: readonly string[]): ExampleFault {
  const possible = at.kind === 'question' ? at.step.options.map(({ id }) => id) : buttonsOf(at);
  return {
    code: 'example-pick',
    path: ['picks', index],
    message: `À l’étape « ${at.step.address} », on ne peut pas répondre « ${options.join(', ')} ».`,
    hint:
      possible.length > 0
        ? `Réponses possibles : ${possible.join(', ')}.`
        : 'Le parcours est fini : retirez cette réponse.',
  };
}

function buttonsOf({ step }: Position['at']): readonly string[] {
  if (step.kind === 'autonomy') {
    const results = (step.plan ?? []).map(({ id }) => id);
    return [
      ...results,
      ...(step.then ? ['then'] : []),
      ...(step.ifStuck === undefined ? [] : ['if-stuck']),
    ];
  }
  return step.kind === 'orientation' && step.ifThatFails !== undefined ? ['if-that-fails'] : [];
}

function wrongEnd(flow: Flow, { at }: Position, wanted: string): ExampleFault {
  const base = { code: 'example-end', path: ['ends', 'step'] } as const;
  const { address } = at.step;
  if (!flow.steps.has(wanted)) {
    return {
      ...base,
      message: `L’étape « ${wanted} » n’existe pas dans ce parcours.`,
      hint: `L’exemple mène à « ${address} ».`,
    };
  }
  return at.kind === 'outcome'
    ? { ...base, message: `L’exemple mène à « ${address} », pas à « ${wanted} ».` }
    : {
        ...base,
        message: `L’exemple s’arrête à la question « ${address} ».`,
        hint: 'Ajoutez la réponse suivante dans « picks ».',
      };
}

function lacks(
  { ends: { has = [] } }: AuthoredExample,
  index: number,
  parts: ReadonlySet<ScreenPart>,
): ExampleFault {
  return {
    code: 'example-has',
    path: ['ends', 'has', index],
    message: `Le dernier écran ne montre pas « ${has[index] ?? ''} ».`,
    hint: `Il montre : ${[...parts].join(', ')}.`,
  };
}

/** Outcomes where the example stopped, and those that it went through by their buttons. */
function outcomesOn({ at, path }: Position): readonly string[] {
  return [...path.map(({ step }) => step), at.step]
    .filter(({ kind }) => kind === 'autonomy' || kind === 'orientation')
    .map(({ address }) => address);
}
