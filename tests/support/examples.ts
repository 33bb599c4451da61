import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';

/** A function that a file exports, with the examples of its docstring. */
export interface Documented {
  readonly name: string;
  readonly examples: readonly Example[];
}

/** A line of an `@example`, and what its comment says that it gives. */
export interface Example {
  /** `const` lines above it. */
  readonly setup: string;
  readonly expression: string;
  readonly result: string;
}

const EXPORTED =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^export (?:async )?function\*? (?<name>\w+)/gm;

/** The functions that a file exports, in order. */
export function documentedIn(path: string): readonly Documented[] {
  return [...readFileSync(path, 'utf8').matchAll(EXPORTED)].map(([, doc = '', name = '']) => ({
    name,
    examples: examplesIn(doc),
  }));
}

/** `const …;`, or an expression with its result: on its line, or on those below. */
const STATEMENT = /(const [\s\S]*?;)\n|(.[\s\S]*?)\s*(?<!:)\/\/ (.*(?:\n\/\/ .*)*)\n/gy;

/** The examples of a docstring. Throws where an expression has no result. */
function examplesIn(doc: string): readonly Example[] {
  const lines = doc.split('\n').map((line) => line.trim().replace(/^\* ?/, ''));
  const [, text = ''] = `${lines.join('\n').trim()}\n`.split(/@example\s+/);
  const statements = [...text.matchAll(STATEMENT)];
  if (statements.map(([whole]) => whole).join('') !== text) {
    throw new Error(`an example without a result: ${text}`);
  }
  let setup = '';
  return statements.flatMap(([, constant, expression, result = '']) => {
    if (expression !== undefined) {
      return [{ setup, expression, result: result.replaceAll('\n// ', ' ') }];
    }
    setup += `${constant ?? ''}\n`;
    return [];
  });
}

/** What an example gives, and what it says that it gives, with these names to speak of. */
export function run(
  { setup, expression, result }: Example,
  names: Readonly<Record<string, unknown>>,
): readonly [given: unknown, said: unknown] {
  const code = `${setup}return [(${expression}), (${result})];`;
  const play = compileFunction(code, Object.keys(names)) as (
    ...values: readonly unknown[]
  ) => readonly [unknown, unknown];
  return play(...Object.values(names));
}

/** Names that a file takes from others, by the specifier as it is written. */
export function namesTaken(path: string): readonly (readonly [specifier: string, name: string])[] {
  const statements = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'([^']+)'/gm,
  );
  return [...statements].flatMap(([, names = '', specifier = '']) =>
    names
      .split(',')
      .map((one) =>
        one
          .trim()
          .replace(/^type /, '')
          .replace(/ as .*/, ''),
      )
      .filter((name) => name !== '')
      .map((name) => [specifier, name] as const),
  );
}
