import { ownValue } from '../../engine/own-value.ts';
import { type FlowSource } from '../authored.ts';
import { type AuthoredCount } from '../schemas/parts.ts';
import { type Check } from '../check.ts';
import { COUNT } from '../graph/conditions.ts';
import { testsIn } from '../graph/facts-used.ts';
import { sourcesOf } from '../graph/places.ts';

/** `count` counts the answers of a `several` question of its file, and no more than there are. */
export const unknownCount: Check = {
  code: 'unknown-count',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { fact, values, path } of testsIn(source)) {
        if (!fact.startsWith(`${COUNT}:`)) continue;
        const of = fact.slice(COUNT.length + 1);
        const most = countable(source, of);
        if (most !== undefined && Number(values[0]) <= most) continue;
        yield {
          file: source.file,
          path: [...path, (most === undefined ? 'of' : 'at-least') satisfies keyof AuthoredCount],
          message:
            most === undefined
              ? `« ${of} » n’est pas une question « several » de ce fichier.`
              : `« ${of} » n’a que ${String(most)} réponses qui comptent.`,
          hint: 'On compte ce qui est coché à une question « several » ; « only » ne compte pas.',
        };
      }
    }
  },
};

/** How many answers of a question may be ticked together. */
function countable(source: FlowSource, id: string): number | undefined {
  const step = ownValue(source.flow.steps, id);
  if (step?.several !== true) return undefined;
  return (step.options ?? []).filter(({ only }) => only !== true).length;
}
