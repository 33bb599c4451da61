import { ownValue } from '../../engine/own-value.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Check, type CheckInput, type FindingAt } from '../check.ts';
import { graphsOf } from '../graph/explored.ts';
import { type FlowGraph } from '../graph/expand.ts';
import { onceEach } from '../graph/places.ts';
import { linesOf, type Line } from '../texts/lines-of.ts';

/** The operator spoken of has an account or a site to put in place of `{account}`, `{site}`. */
export const placeholderUnfilled: Check = {
  code: 'placeholder-unfilled',
  severity: 'error',
  *run(input) {
    yield* onceEach(graphsOf(input).flatMap((graph) => unfilled(input, graph)));
  },
};

function unfilled({ catalog }: CheckInput, { root, nodes }: FlowGraph): FindingAt[] {
  const spokenOf = (id: string) => catalog.operators.get(id);
  const head = root.flow.id.split('.')[0] ?? '';
  const sources = new Set([...nodes.values()].map(({ source }) => source));
  return [...sources].flatMap((source) =>
    linesOf(source).flatMap((line) => {
      const own = ownValue(source.flow.steps, line.of.step ?? '')?.orientation?.operator;
      if (own !== undefined && spokenOf(own) === undefined) return [];
      const missing = missingOf(line, spokenOf(own ?? head));
      return missing === undefined ? [] : [toFinding(line, missing, own ?? head)];
    }),
  );
}

function missingOf({ text }: Line, operator: Operator | undefined): string | undefined {
  if (text.includes('{account}') && operator?.account === undefined) return 'account';
  if (text.includes('{site}') && operator?.site === undefined) return 'site';
  return undefined;
}

function toFinding({ file, path }: Line, missing: string, operator: string): FindingAt {
  return {
    file,
    path,
    message: `« {${missing}} » : l’opérateur « ${operator} » n’en a pas.`,
    hint: `Ajoutez « ${missing} » dans data/operators/${operator}.yaml, ou dites-le autrement.`,
  };
}
