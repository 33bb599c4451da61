import { ownValue } from '../../engine/own-value.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { type Check } from '../check.ts';
import { edgesOf } from '../graph/edges.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { linksBack } from '../graph/walk-file.ts';

/** Two steps of a file that say and lead to exactly the same: one is enough. */
export const twinSubtrees: Check = {
  code: 'twin-subtrees',
  severity: 'warning',
  *run(input) {
    for (const source of sourcesOf(input)) {
      // The shape of a step that leads back to itself has no end.
      if (linksBack(source.flow).length > 0) continue;
      const shapes = shapesOf(source.flow);
      const first = new Map<string, string>();
      const twins = new Map<string, string>();
      for (const [id, shape] of shapes) {
        const other = first.get(shape);
        if (other === undefined) first.set(shape, id);
        else twins.set(id, other);
      }
      for (const { id, path } of stepsOf(source)) {
        const other = twins.get(id);
        if (other === undefined || isBelowTwin(source.flow, id, twins)) continue;
        yield {
          file: source.file,
          path,
          part: 'key',
          message: `« ${id} » et « ${other} » disent et font la même chose.`,
          hint: `Gardez « ${other} » et faites-y mener les deux chemins.`,
        };
      }
    }
  },
};

/** Only the top of twin subtrees is said. */
function isBelowTwin(flow: AuthoredFlow, id: string, twins: ReadonlyMap<string, string>): boolean {
  return [...twins.keys()].some((above) =>
    edgesOf(flow, above).some(({ kind, target }) => kind !== 'then' && target === id),
  );
}

/** A step's shape: its own words with, in place of each target, the shape of what is there. */
function shapesOf(flow: AuthoredFlow): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>();
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number | string => {
    const step = ownValue(flow.steps, id);
    if (step === undefined) return id;
    let shape = shapes.get(id);
    if (shape === undefined) {
      const targets = edgesOf(flow, id).map(({ kind, target }) =>
        kind === 'then' ? target : numberOf(target),
      );
      shape = JSON.stringify([withoutTargets(step), targets]);
      shapes.set(id, shape);
    }
    const number = numbers.get(shape) ?? numbers.size;
    numbers.set(shape, number);
    return number;
  };
  Object.keys(flow.steps ?? {}).forEach(numberOf);
  return new Map(Object.keys(flow.steps ?? {}).map((id) => [id, shapes.get(id) ?? id]));
}

const TARGETS = new Set(['go', 'otherwise', 'exits', 'if-stuck', 'if-that-fails']);

function withoutTargets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTargets);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !TARGETS.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutTargets(inner)]));
}
