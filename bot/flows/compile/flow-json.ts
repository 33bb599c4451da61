import { type FactDefinition, type Flow, type Step } from '../../engine/model.ts';
import { deepFreeze } from './deep-freeze.ts';

/** A compiled flow as plain JSON: maps and sets as lists; facts left out, they are shared. */
export interface FlowJson {
  readonly head: Omit<Flow, 'steps' | 'facts' | 'renamed' | 'retired' | 'questionsLeft'>;
  readonly steps: readonly Step[];
  readonly renamed: readonly (readonly [string, string])[];
  readonly retired: readonly string[];
  readonly questionsLeft: readonly (readonly [string, number])[];
}

/** For the snapshot. */
export function toJson(flow: Flow): FlowJson {
  const { steps, renamed, retired, questionsLeft } = flow;
  const head = Object.fromEntries(Object.entries(flow).filter(([key]) => !APART.has(key)));
  return {
    head: head as unknown as FlowJson['head'],
    steps: [...steps.values()],
    renamed: [...renamed],
    retired: [...retired],
    questionsLeft: [...questionsLeft],
  };
}

const APART = new Set(['steps', 'facts', 'renamed', 'retired', 'questionsLeft']);

/** The very flow that {@link toJson} was given, frozen. */
export function fromJson(json: FlowJson, facts: ReadonlyMap<string, FactDefinition>): Flow {
  return deepFreeze({
    ...json.head,
    steps: new Map(json.steps.map((step) => [step.address, step])),
    facts,
    renamed: new Map(json.renamed),
    retired: new Set(json.retired),
    questionsLeft: new Map(json.questionsLeft),
  });
}
