import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { type InstrumenterContext } from '@stryker-mutator/api/core';
import { runTestFile, type RunOptions, type TestOutcome } from './run-test-file.ts';

/** Names the test files of the room, one a line. */
export const TEST_FILES = 'MUTATION_TEST_FILES';
/** In the folder where Stryker runs the tests: the test files, the quickest first. */
const QUICKEST_FIRST = 'mutation-quickest-first.json';
const SETUP = 'tests/support/seed-properties.ts';

/**
 * Runs a room's tests in one process that stays: the tests that reach the mutant, and none after one
 * that noticed. For each mutant the test files and the sources are loaded anew, packages are not.
 * Jest alone takes about a second a file to begin.
 */
export class WarmRunner implements TestRunner {
  /** What the mutated sources read and write. */
  readonly #context: InstrumenterContext = {};
  #version = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: this.#context });
    process.env['PROPERTY_SHRINK'] = 'no';
    register('./ts-hooks.js', import.meta.url);
    await import(pathToFileURL(resolve(SETUP)).href);
  }

  async dryRun({ coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const times = new Map<string, number>();
    for (const file of (process.env[TEST_FILES] ?? '').split('\n')) {
      const outcomes = await this.#run(file, {
        isWanted: () => true,
        stopsAtFailure: false,
        onTest: (name) => {
          if (name === undefined) delete this.#context.currentTestId;
          else this.#context.currentTestId = idOf(file, name);
        },
      });
      tests.push(...outcomes.map((outcome) => resultOf(file, outcome)));
      times.set(
        file,
        outcomes.reduce((sum, { ms }) => sum + ms, 0),
      );
    }
    const files = [...times].sort(([, one], [, other]) => one - other).map(([file]) => file);
    writeFileSync(QUICKEST_FIRST, JSON.stringify(files));
    const { mutantCoverage } = this.#context;
    const isCovered = coverageAnalysis !== 'off' && mutantCoverage;
    return { status: DryRunStatus.Complete, tests, ...(isCovered && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter } = options;
    this.#context.activeMutant = activeMutant.id;
    if (hitLimit === undefined) delete this.#context.hitLimit;
    else this.#context.hitLimit = hitLimit;
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const file of JSON.parse(readFileSync(QUICKEST_FIRST, 'utf8')) as readonly string[]) {
      if (wanted && ![...wanted].some((id) => id.startsWith(idOf(file, '')))) continue;
      const isWanted = (name: string) => !wanted || wanted.has(idOf(file, name));
      this.#context.hitCount = 0;
      const outcomes = await this.#run(file, { isWanted, stopsAtFailure: true }).catch(String);
      const isEndless = determineHitLimitReached(this.#context.hitCount, this.#context.hitLimit);
      if (isEndless) return { ...isEndless, status: MutantRunStatus.Timeout };
      if (typeof outcomes === 'string') {
        return { status: MutantRunStatus.Error, errorMessage: outcomes };
      }
      nrOfTests += outcomes.length;
      const failed = outcomes.find(({ failure }) => failure !== undefined);
      if (failed?.failure !== undefined) {
        return {
          status: MutantRunStatus.Killed,
          killedBy: [idOf(file, failed.name)],
          failureMessage: failed.failure,
          nrOfTests,
        };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  async #run(file: string, options: Omit<RunOptions, 'version'>): Promise<TestOutcome[]> {
    this.#version += 1;
    return runTestFile(file, { ...options, version: this.#version });
  }
}

/** Two files may hold tests of one name. */
function idOf(file: string, name: string): string {
  return `${file}: ${name}`;
}

function resultOf(file: string, { name, ms, failure }: TestOutcome): TestResult {
  const id = idOf(file, name);
  const told = { id, name: id, timeSpentMs: ms, fileName: resolve(file) };
  return failure === undefined
    ? { ...told, status: TestStatus.Success }
    : { ...told, status: TestStatus.Failed, failureMessage: failure };
}
