import { type Check, type FindingAt } from '../check.ts';
import { type FlowSource } from '../authored.ts';
import { type Path } from '../../source/yaml-file.ts';
import { edgesOf, exitNamed, jumpNamed } from '../graph/edges.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** Every `go`, door and start names a step of its file. */
export const unknownTarget: Check = {
  code: 'unknown-target',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const { start, 'if-that-fails': door } = source.flow;
      if (start !== undefined) yield* missing(source, start, ['start']);
      if (door !== undefined) yield* missing(source, door, ['if-that-fails']);
      for (const { id } of stepsOf(source)) {
        for (const edge of edgesOf(source.flow, id)) {
          const isHead = edge.path[0] === 'if-that-fails';
          if (isHead || exitNamed(edge.target) !== undefined || jumpNamed(edge.target)) continue;
          yield* missing(source, edge.target, edge.path);
        }
      }
    }
  },
};

function* missing(source: FlowSource, target: string, path: Path): Generator<FindingAt> {
  const steps = source.flow.steps ?? {};
  if (Object.hasOwn(steps, target)) return;
  yield {
    file: source.file,
    path,
    message: `L’étape « ${target} » n’existe pas dans ce fichier.`,
    hint: didYouMean(target, Object.keys(steps)),
  };
}
