import fc from 'fast-check';
import {
  type BranchStep,
  type Flow,
  type Option,
  type QuestionStep,
  type Step,
} from '../../bot/engine/model.ts';
import { buildFlow, option, question } from './build-flow.ts';

const kinds = [
  'remove-option',
  'remove-step',
  'rename-step',
  'rename-option',
  'swap-questions',
  'shuffle',
  'insert-question',
  'toggle-several',
] as const;
const mutation = fc.record({
  kind: fc.constantFrom(...kinds),
  pick: fc.nat({ max: 1000 }),
  other: fc.nat({ max: 1000 }),
  declared: fc.boolean(),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** What an author does to a flow between two versions. */
export const generatedMutations = fc.array(mutation, { minLength: 1, maxLength: 5 });

/** The next version of a flow; it stays sound. Renames are declared or not, removals retired or not. */
export function mutated(flow: Flow, mutations: readonly Mutation[]): Flow {
  return mutations.reduce((before, one, at) => {
    const questions = [...before.steps.values()].filter((step) => step.kind === 'question');
    const target = questions[one.pick % Math.max(questions.length, 1)];
    const other = questions[one.other % Math.max(questions.length, 1)];
    return target && other ? apply(before, one, { target, other, at }) : before;
  }, flow);
}

interface Change {
  readonly flow: Flow;
  readonly target: QuestionStep;
  readonly other: QuestionStep;
  readonly picked: Option;
  /** Makes a new id unlike all others. */
  readonly at: number;
  readonly declared: boolean;
}

function apply(
  flow: Flow,
  { kind, other: number, declared }: Mutation,
  { target, other, at }: Pick<Change, 'target' | 'other' | 'at'>,
): Flow {
  const picked = target.options[number % target.options.length];
  if (picked === undefined) return flow;
  return changes[kind]({ flow, target, other, picked, at, declared });
}

const changes: Readonly<Record<Mutation['kind'], (change: Change) => Flow>> = {
  'remove-option': ({ flow, target, picked, declared }) => {
    if (target.options.length < 2) return flow;
    const options = target.options.filter((one) => one !== picked);
    return rebuilt(
      replaced(flow, { ...target, options }),
      declared ? { retired: `${target.address}.${picked.id}` } : {},
    );
  },
  'rename-option': ({ flow, target, picked, at, declared }) => {
    const { address } = target;
    const name = `n${at}-${picked.id}`;
    const options = target.options.map((one) => (one === picked ? { ...one, id: name } : one));
    return rebuilt(
      replaced(flow, { ...target, options }),
      declared ? { renamed: [`${address}.${picked.id}`, `${address}.${name}`] } : {},
    );
  },
  'remove-step': ({ flow, target, declared }) => {
    const { address } = target;
    const go = target.go ?? target.options[0]?.go ?? 'desk';
    const around = (to: string) => (to === address ? go : to);
    const steps = without(flow, address).map((step) => redirected(step, around));
    return rebuilt(
      { ...flow, start: around(flow.start), steps: keyed(steps) },
      declared ? { retired: address } : {},
    );
  },
  'rename-step': ({ flow, target: { address }, at, declared }) => {
    const name = `n${at}-${address.replace('/', '-')}`;
    const rename = (to: string) => (to === address ? name : to);
    return rebuilt(readdressed(flow, rename), declared ? { renamed: [address, name] } : {});
  },
  'swap-questions': ({ flow, target, other }) =>
    target === other ? flow : rebuilt(swapped(flow, target, other), {}),
  shuffle: ({ flow, target }) => {
    const options = [...target.options].reverse();
    const steps = [...without(flow, target.address), { ...target, options }].reverse();
    return rebuilt({ ...flow, steps: keyed(steps) }, {});
  },
  'insert-question': ({ flow, target: { address }, at }) => {
    const name = `new${at}`;
    const through = (to: string) => (to === address ? name : to);
    const inserted = question(name, [option('o0', address), option('o1', address)]);
    const steps = [...flow.steps.values()].map((step) => redirected(step, through));
    return rebuilt({ ...flow, start: through(flow.start), steps: keyed([...steps, inserted]) }, {});
  },
  'toggle-several': ({ flow, target }) => rebuilt(replaced(flow, toggled(target)), {}),
};

function toggled(step: QuestionStep): QuestionStep {
  const { go, ...rest } = step;
  const first = step.options[0]?.go ?? go ?? 'desk';
  if (!step.several) return { ...rest, several: true, go: first };
  const options = step.options.map((one) => ({ ...one, go: go ?? 'desk', only: false }));
  return { ...rest, several: false, options };
}

/** Two questions asked in each other's place. */
function swapped(flow: Flow, a: QuestionStep, b: QuestionStep): Flow {
  const swap = (to: string) => (to === a.address ? b.address : to === b.address ? a.address : to);
  const placed = (content: QuestionStep, place: QuestionStep): QuestionStep => {
    const goes = place.options.map(({ go }) => go ?? place.go ?? 'desk').map(swap);
    const go = swap(place.go ?? place.options[0]?.go ?? 'desk');
    const options = content.options.map((one, at): Option => ({
      ...one,
      go: goes[at % goes.length] ?? go,
    }));
    return content.several ? { ...content, options, go } : { ...content, options };
  };
  const steps = [...flow.steps.values()].map((step) =>
    step === a ? placed(b, a) : step === b ? placed(a, b) : redirected(step, swap),
  );
  return { ...flow, start: swap(flow.start), steps: keyed(steps) };
}

interface Declared {
  readonly renamed?: readonly [string, string];
  readonly retired?: string;
}

function rebuilt(flow: Flow, { renamed, retired }: Declared): Flow {
  return buildFlow([...flow.steps.values()], {
    start: flow.start,
    facts: flow.facts,
    renamed: renamed ? new Map([...flow.renamed, renamed]) : flow.renamed,
    retired: retired === undefined ? flow.retired : new Set([...flow.retired, retired]),
  });
}

const keyed = (steps: readonly Step[]) => new Map(steps.map((step) => [step.address, step]));

const without = (flow: Flow, address: string) =>
  [...flow.steps.values()].filter((step) => step.address !== address);

const replaced = (flow: Flow, step: Step): Flow => ({
  ...flow,
  steps: new Map(flow.steps).set(step.address, step),
});

const readdressed = (flow: Flow, rename: (address: string) => string): Flow => ({
  ...flow,
  start: rename(flow.start),
  steps: keyed(
    [...flow.steps.values()].map((step) => ({
      ...redirected(step, rename),
      address: rename(step.address),
    })),
  ),
});

/** A step whose edges go elsewhere. */
function redirected(step: Step, to: (address: string) => string): Step {
  switch (step.kind) {
    case 'question':
      return {
        ...step,
        ...(step.go !== undefined && { go: to(step.go) }),
        options: step.options.map((one) =>
          one.go === undefined ? one : { ...one, go: to(one.go) },
        ),
      };
    case 'branch': {
      const rows: BranchStep['rows'] = step.rows.map((row) => ({ ...row, go: to(row.go) }));
      return { ...step, rows, otherwise: to(step.otherwise) };
    }
    case 'autonomy':
      return step.then ? { ...step, then: { ...step.then, go: to(step.then.go) } } : step;
    case 'orientation':
      return step;
  }
}
