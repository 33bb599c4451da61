import { createHash } from 'node:crypto';
import { digestInput } from '../../bot/engine/digest-input.ts';
import { longestPaths } from '../../bot/engine/longest-paths.ts';
import {
  type AutonomyStep,
  type BranchStep,
  type FactDefinition,
  type Flow,
  type Option,
  type OrientationStep,
  type QuestionStep,
  type Step,
} from '../../bot/engine/model.ts';

const verified = { date: '2026-11-24', by: 'caf-flows', reviewBy: '2027-05-24' };

/** A flow made of steps, as the compiler would hand it over: digest and counts worked out. */
export function buildFlow(
  steps: readonly Step[],
  parts: Partial<Pick<Flow, 'id' | 'start' | 'facts' | 'renamed' | 'retired'>> = {},
): Flow {
  const byAddress = new Map(steps.map((step) => [step.address, step]));
  const structure = {
    start: parts.start ?? steps[0]?.address ?? '',
    steps: byAddress,
    facts: parts.facts ?? new Map<string, FactDefinition>(),
  };
  return {
    id: parts.id ?? 'caf.essai',
    title: { fr: 'Essai' },
    family: 'social-sante',
    owner: 'caf-flows',
    sensitive: false,
    words: [],
    notWords: [],
    ...structure,
    renamed: parts.renamed ?? new Map<string, string>(),
    retired: parts.retired ?? new Set<string>(),
    formerly: [],
    digest: createHash('sha256').update(digestInput(structure)).digest('hex'),
    questionsLeft: longestPaths(byAddress),
  };
}

/** Fact definitions from `name: values`; a name that ends in `[]` holds a set. */
export function facts(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, FactDefinition> {
  return new Map(
    Object.entries(lists).map(([key, values]) => {
      const name = key.replace('[]', '');
      return [name, { name, values, several: key.endsWith('[]') }];
    }),
  );
}

export function option(id: string, go?: string, parts: Partial<Option> = {}): Option {
  return {
    id,
    label: { fr: id },
    words: [],
    said: [],
    set: [],
    only: false,
    ...(go !== undefined && { go }),
    ...parts,
  };
}

export function question(address: string, options: readonly Option[]): QuestionStep {
  const forgets = [...new Set(options.flatMap(({ set }) => set.map(([fact]) => fact)))];
  return {
    kind: 'question',
    address,
    question: { fr: `${address} ?` },
    several: false,
    options,
    forgets,
  };
}

export function several(address: string, go: string, options: readonly Option[]): QuestionStep {
  return { ...question(address, options), several: true, go };
}

export function branch(address: string, rows: BranchStep['rows'], otherwise: string): BranchStep {
  return { kind: 'branch', address, rows, otherwise };
}

export function autonomy(
  address: string,
  doors: { readonly ifStuck?: string; readonly then?: string } = {},
): AutonomyStep {
  return {
    kind: 'autonomy',
    address,
    sources: [],
    verified,
    toCheck: false,
    goal: { fr: address },
    do: { fr: [address] },
    see: { fr: address },
    ...(doors.ifStuck !== undefined && { ifStuck: doors.ifStuck }),
    ...(doors.then !== undefined && { then: { label: { fr: 'Et après' }, go: doors.then } }),
  };
}

export function orientation(address: string, ifThatFails?: string): OrientationStep {
  return {
    kind: 'orientation',
    address,
    sources: [],
    verified,
    toCheck: false,
    operator: 'caf',
    need: 'ressources',
    reason: { fr: address },
    ask: { fr: address },
    ...(ifThatFails !== undefined && { ifThatFails }),
  };
}
