import { readFileSync, writeFileSync } from 'node:fs';
import { commonTokens, tokens, type Injector } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { strykerPlugins } from '@stryker-mutator/jest-runner';

/** The one test file that jest may run: read by only-file.cts. */
const ONLY_FILE = 'MUTATION_ONLY_FILE';
/** In the folder where Stryker runs the tests: what each file holds, and how long it takes. */
const FILES = 'mutation-test-files.json';

interface TestFile {
  readonly path: string;
  readonly ms: number;
  readonly tests: readonly string[];
}

type Jest = Required<Pick<TestRunner, 'init'>> & TestRunner;

/**
 * Stryker's runner of jest, one test file after another: only those that reach the mutant, the
 * quickest first, none after one that noticed. Jest alone would load every file of the room for each
 * mutant, and go on after a failure.
 */
export class FileByFile implements TestRunner {
  static readonly inject = tokens(commonTokens.injector);
  readonly #jest: Jest;

  constructor(injector: Injector) {
    const [{ factory }] = strykerPlugins as unknown as [{ factory: (injector: Injector) => Jest }];
    this.#jest = factory(injector);
  }

  capabilities() {
    return this.#jest.capabilities();
  }

  async init(): Promise<void> {
    await this.#jest.init();
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    const result = await this.#jest.dryRun(options);
    if (result.status === DryRunStatus.Complete) {
      writeFileSync(FILES, JSON.stringify(filesOf(result.tests)));
    }
    return result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    process.env['PROPERTY_SHRINK'] = 'no';
    const wanted = options.testFilter && new Set(options.testFilter);
    const files = JSON.parse(readFileSync(FILES, 'utf8')) as readonly TestFile[];
    let nrOfTests = 0;
    for (const { path, tests } of files) {
      const testFilter = wanted && tests.filter((test) => wanted.has(test));
      if (testFilter?.length === 0) continue;
      process.env[ONLY_FILE] = path;
      const result = await this.#jest.mutantRun({ ...options, ...(testFilter && { testFilter }) });
      if (result.status !== MutantRunStatus.Survived) return result;
      nrOfTests += result.nrOfTests;
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** The quickest first. */
function filesOf(results: readonly TestResult[]): readonly TestFile[] {
  const paths = [...new Set(results.map(({ fileName }) => fileName ?? ''))];
  return paths
    .map((path) => {
      const held = results.filter(({ fileName }) => fileName === path);
      const ms = held.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
      return { path, ms, tests: [...new Set(held.map(({ id }) => id))] };
    })
    .sort((one, other) => one.ms - other.ms);
}
