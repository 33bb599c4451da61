import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Mutant } from '@stryker-mutator/api/core';
import { type Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const no = () => false;
const nothing = () => undefined;
const SILENT: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Every mutant of these files, as Stryker makes them. */
export async function listMutants(files: readonly string[]): Promise<readonly Mutant[]> {
  const read = files.map((file) => ({
    name: resolve(file),
    mutate: true,
    content: readFileSync(file, 'utf8'),
  }));
  const options = { plugins: null, ignorers: [], excludedMutations: [] };
  const { mutants } = await new Instrumenter(SILENT).instrument(read, options);
  return mutants;
}
