import { aheadOf } from '../../engine/ahead.ts';
import { type Facts, type Flow } from '../../engine/model.ts';
import { replay } from '../../engine/replay.ts';
import { start } from '../../engine/start.ts';
import { type Walk } from '../../engine/walk.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Words } from '../../view/view.ts';
import { heardOf } from '../keep-heard.ts';
import { nextOf } from '../keep-later.ts';
import { type Scene } from '../scene.ts';
import { structureFacts } from '../structure-facts.ts';
import { aroundIn } from '../where.ts';

/** Who receives for the demand that waits, as far as its words tell. */
export interface LaterGoal {
  readonly title: Words;
  readonly operator: Operator;
  /** All that its flow may go there for. */
  readonly needs: readonly string[];
  readonly facts: Facts;
}

/**
 * The operator that the waiting demand is about; nothing where its questions still decide who
 * serves the person (the Caf or the MSA), or where its very name tells too much.
 */
export function laterGoal({ world, state, wording }: Scene): LaterGoal | undefined {
  const later = nextOf(world, state);
  const flow = later && world.flows.get(later.flow);
  if (!flow) return undefined;
  const operator = world.operators.get(flow.id.split('.', 1)[0] ?? '');
  if (!operator || operator.discreet === true) return undefined;
  const { at, facts } = replay(flow, walkOf({ world, state }, flow), aroundIn(world, state));
  const needs = needsThere(operator, endsAhead(flow, at.step.address));
  return needs && { title: wording.text(flow.title), operator, needs, facts };
}

/** The walk as it will begin: with what its own words have answered. */
function walkOf({ world, state }: Pick<Scene, 'world' | 'state'>, flow: Flow): Walk {
  const outside = state.walks[0]?.outside ?? structureFacts(world, state.structure);
  return { ...start(flow, outside), answers: heardOf(state, flow.id) };
}

type Ends = ReadonlyMap<string, ReadonlySet<string>>;

/** What one goes to an operator for, where no answer may still lead to one in its stead. */
function needsThere({ id, instead }: Operator, ahead: Ends): readonly string[] | undefined {
  const needs = ahead.get(id);
  return needs && !instead.some(({ operator }) => ahead.has(operator)) ? [...needs] : undefined;
}

/** Needs by operator, of the orientations that some answers lead to. */
function endsAhead(flow: Flow, address: string): Ends {
  const needs = new Map<string, Set<string>>();
  for (const met of aheadOf(flow, address).met) {
    const step = flow.steps.get(met);
    if (step?.kind !== 'orientation') continue;
    needs.set(step.operator, (needs.get(step.operator) ?? new Set()).add(step.need));
  }
  return needs;
}
