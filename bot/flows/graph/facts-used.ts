import { type FlowSource } from '../authored.ts';
import { type AuthoredWhen } from '../schemas/parts.ts';
import { type Path } from '../../source/yaml-file.ts';
import { testsOf, type AuthoredTest } from './conditions.ts';
import { optionsOf, stepsOf, type OptionAt } from './places.ts';

/** A fact with a value, where it is written. */
export interface FactAt {
  readonly fact: string;
  readonly values: readonly string[];
  readonly path: Path;
}

/** A test of a row, where it is written. */
export interface TestAt extends Omit<AuthoredTest, 'path'> {
  readonly path: Path;
}

/** Every test of every branch and plan of a file. */
export function testsIn(source: FlowSource): readonly TestAt[] {
  return stepsOf(source).flatMap(({ step, path }) => [
    ...testsOfRows(step.branch ?? [], [...path, 'branch']),
    ...testsOfRows(step.plan?.results ?? [], [...path, 'plan', 'results']),
  ]);
}

function testsOfRows(rows: readonly object[], path: Path): readonly TestAt[] {
  return rows.flatMap((row: { readonly when?: AuthoredWhen }, index) =>
    testsOf(row.when ?? {}).map((test) => ({
      ...test,
      path: [...path, index, 'when', ...test.path],
    })),
  );
}

/** Every fact that an option sets. */
export function setsOf({ option, path }: OptionAt): readonly FactAt[] {
  return Object.entries(option.set ?? {}).map(([fact, value]) => {
    return { fact, values: [value], path: [...path, 'set', fact] };
  });
}

/** Every fact that the options of a file set. */
export function setsIn(source: FlowSource): readonly FactAt[] {
  return stepsOf(source).flatMap(optionsOf).flatMap(setsOf);
}

/** Every fact that an example gives from outside. */
export function givenIn(source: FlowSource): readonly FactAt[] {
  return (source.flow.examples ?? []).flatMap((example, index) =>
    Object.entries(example.given?.facts ?? {}).map(([fact, value]) => {
      const values = typeof value === 'string' ? [value] : value;
      return { fact, values, path: ['examples', index, 'given', 'facts', fact] };
    }),
  );
}
