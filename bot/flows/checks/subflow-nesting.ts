import { type Check, type CheckInput } from '../check.ts';
import { MAX_NESTING } from '../graph/expand.ts';
import { allSteps } from '../graph/places.ts';

/** Subflows stand at most three deep, and none enters itself. */
export const subflowNesting: Check = {
  code: 'subflow-nesting',
  severity: 'error',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      if (step.subflow === undefined) continue;
      const at = { file: source.file, path: [...path, 'subflow'] };
      const depth = depthOf(input, step.subflow, []);
      if (enters(input, step.subflow, source.flow.id, new Set())) {
        yield {
          ...at,
          message: `« ${step.subflow} » revient dans « ${source.flow.id} » : cela n’a pas de fin.`,
          hint: 'Une partie commune ne peut pas entrer dans elle-même.',
        };
      } else if (source.kind === 'flow' && depth > MAX_NESTING && depth < Infinity) {
        yield {
          ...at,
          message: `Les parties communes s’emboîtent sur ${depth} niveaux ; le plus est ${MAX_NESTING}.`,
          hint: 'Entrez dans la partie du dessous directement depuis ce parcours.',
        };
      }
    }
  },
};

function insideOf(input: CheckInput, id: string): readonly string[] {
  const steps = Object.values(input.sources.get(id)?.flow.steps ?? {});
  return steps.flatMap(({ subflow }) => subflow ?? []);
}

function depthOf(input: CheckInput, id: string, above: readonly string[]): number {
  if (above.includes(id)) return Infinity;
  const inside = insideOf(input, id).map((sub) => depthOf(input, sub, [...above, id]));
  return 1 + Math.max(0, ...inside);
}

function enters(input: CheckInput, from: string, wanted: string, seen: Set<string>): boolean {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return insideOf(input, from).some((sub) => enters(input, sub, wanted, seen));
}
