import {
  type BranchStep,
  type Flow,
  type Outcome,
  type QuestionStep,
  type Step,
  type Test,
} from '../../bot/engine/model.ts';
import { type Answer, type Territory, type Walk } from '../../bot/engine/walk.ts';

type PlainFacts = Map<string, string | string[]>;

/** Where a plain reading of the rules ends. */
export interface PlainPosition {
  readonly at: string;
  readonly path: readonly Answer[];
  readonly facts: PlainFacts;
  /** Answers that no step took. */
  readonly unused: readonly Answer[];
}

/**
 * The rules of docs/design.md, "The flow format", read word for word, slow and apart from the
 * engine: a list of answers not used yet, sets of facts, one step after another.
 */
export function plainReplay(flow: Flow, walk: Walk, territory: Territory): PlainPosition {
  let unused = [...walk.answers];
  const path: Answer[] = [];
  const facts: PlainFacts = new Map();
  for (const [fact, value] of walk.outside) {
    [value].flat().forEach((one) => {
      setFact(flow, facts, fact, one);
    });
  }
  let address = flow.start;
  for (;;) {
    const step = flow.steps.get(address);
    const here = address;
    if (step?.kind === 'branch') {
      const go = turn(step, facts, territory);
      if (go === 'unknown') return { at: here, path, facts, unused };
      address = go;
      continue;
    }
    const taken = unused.find((one) => one.step === here && exits(step, one.options));
    if (!taken) return { at: here, path, facts, unused };
    unused = unused.filter((one) => one !== taken);
    path.push(taken);
    if (step?.kind === 'question') setAll(flow, facts, step, taken);
    address = exits(step, taken.options) ?? '';
  }
}

function turn(step: BranchStep, facts: PlainFacts, territory: Territory): string {
  const row = step.rows
    .map(({ when, go }) => ({ go, held: when.map((test) => holds(test, facts, territory)) }))
    .find(({ held }) => !held.includes(false));
  return row?.held.includes('unknown') ? 'unknown' : (row?.go ?? step.otherwise);
}

function setAll(flow: Flow, facts: PlainFacts, step: QuestionStep, { options }: Answer): void {
  const settings = step.options.flatMap(({ id, set }) => set.map((one) => ({ id, one })));
  for (const { one } of settings) facts.delete(one[0]);
  for (const { id, one } of settings) if (options.includes(id)) setFact(flow, facts, ...one);
  if (!step.several) return;
  const ticked = options.filter((id) => !step.options.some((one) => one.id === id && one.only));
  facts.set(`count:${step.address}`, String(ticked.length));
}

function setFact(flow: Flow, facts: PlainFacts, fact: string, value: string): void {
  const definition = flow.facts.get(fact);
  if (!definition?.values.includes(value)) return;
  const before = facts.get(fact);
  const set = new Set(Array.isArray(before) ? before : []).add(value);
  facts.set(fact, definition.several ? [...set] : value);
}

function holds(test: Test, facts: PlainFacts, territory: Territory): boolean | 'unknown' {
  if (test.kind === 'territory') {
    if (territory === undefined) return 'unknown';
    return territory !== 'declined' && test.codes.some((code) => territory.includes(code));
  }
  // The trees that are made up here ask nothing of the year (season.test.ts does).
  if (test.kind === 'campaign') return 'unknown';
  if (test.kind === 'not') return denied(test.of.map((one) => holds(one, facts, territory)));
  if (test.kind === 'count') return Number(facts.get(`count:${test.of}`) ?? 0) >= test.atLeast;
  const known = [facts.get(test.fact) ?? []].flat();
  return test.kind === 'any'
    ? test.values.some((value) => known.includes(value))
    : test.values.every((value) => known.includes(value));
}

function denied(held: readonly (boolean | 'unknown')[]): boolean | 'unknown' {
  if (held.includes(false)) return true;
  return held.includes('unknown') ? 'unknown' : false;
}

/** Where options lead from a step, if they are an answer to it. */
export function exits(step: Step | undefined, ids: readonly string[]): string | undefined {
  if (step === undefined || step.kind === 'branch') return undefined;
  return step.kind === 'question' ? exitOf(step, ids) : buttonsOf(step).get(ids.join(' '));
}

function exitOf(step: QuestionStep, ids: readonly string[]): string | undefined {
  const options = ids.map((id) => step.options.find((option) => option.id === id));
  const sound = options.length > 0 && !options.includes(undefined);
  if (!sound || new Set(ids).size !== ids.length) return undefined;
  if (!step.several) return options.length === 1 ? options[0]?.go : undefined;
  return options.length > 1 && options.some((option) => option?.only) ? undefined : step.go;
}

function buttonsOf(step: Outcome): ReadonlyMap<string, string | undefined> {
  return step.kind === 'orientation'
    ? new Map([['if-that-fails', step.ifThatFails]])
    : new Map([
        ['then', step.then?.go],
        ['if-stuck', step.ifStuck],
      ]);
}
