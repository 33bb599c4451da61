import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
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
import { tellMadeOf } from '../bot/flows/program-mark.ts';
import { SHIPPED } from './kept-files.ts';
import { OF_SOURCES } from './rooms.ts';
import { runTestFile, type TestOutcome } from './run-test-file.ts';
import { type HookData } from './ts-hooks.ts';

/** Names the test files of the room, one a line. */
export const TEST_FILES = 'MUTATION_TEST_FILES';
/** In the folder where Stryker runs the tests: the test files, the quickest first. */
const QUICKEST_FIRST = 'mutation-quickest-first.json';
/** Names the files that are loaded once, one a line. */
export const KEPT_FILES = 'MUTATION_KEPT_FILES';
/** Where the sources stand that were changed. */
export const SOURCES = 'MUTATION_SOURCES';
/** Beside it: the mutants that are met as what ships is read. */
const MET_IN_READING = 'mutation-met-in-reading.json';
const SETUP = 'tests/support/seed-properties.ts';

/**
 * Runs a room's tests in one process that stays: the tests that reach the mutant, and none after one
 * that noticed. For each mutant the test files and all that imports the room are loaded anew; what
 * imports nothing of it is not, nor what ships, unless the mutant is met in reading it. Jest alone
 * takes about a second a file to begin, and reads the World for each.
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
    const data: HookData = { kept: namesIn(KEPT_FILES) };
    register('./ts-hooks.js', import.meta.url, { data });
    const sources = process.env[SOURCES];
    // What was worked out by the sources holds for them with mutants that sleep.
    if (sources !== undefined) tellMadeOf(resolve('bot'), join(sources, 'bot'));
    await import(pathToFileURL(resolve(SETUP)).href);
  }

  async dryRun({ coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    writeFileSync(MET_IN_READING, JSON.stringify(await this.#readWhatShips()));
    const tests: TestResult[] = [];
    const times = new Map<string, number>();
    for (const file of namesIn(TEST_FILES)) {
      const outcomes = await runTestFile(file, {
        version: this.#nextVersion(),
        isWanted: (name) => !OF_SOURCES.includes(idOf(file, name)),
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
    const { testFilter } = options;
    const version = this.#activate(options);
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const file of JSON.parse(readFileSync(QUICKEST_FIRST, 'utf8')) as readonly string[]) {
      if (wanted && ![...wanted].some((id) => id.startsWith(idOf(file, '')))) continue;
      const isWanted = (name: string) => isWantedIn(wanted, idOf(file, name));
      this.#context.hitCount = 0;
      const run = { version, isWanted, stopsAtFailure: true };
      const outcomes = await runTestFile(file, run).catch(String);
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

  /** Makes one mutant active, in what is loaded with the version that is returned. */
  #activate({ activeMutant: { id }, hitLimit }: MutantRunOptions): string {
    this.#context.activeMutant = id;
    if (hitLimit === undefined) delete this.#context.hitLimit;
    else this.#context.hitLimit = hitLimit;
    const metInReading = JSON.parse(readFileSync(MET_IN_READING, 'utf8')) as readonly string[];
    return `${this.#nextVersion()}${metInReading.includes(id) ? '&anew' : ''}`;
  }

  #nextVersion(): string {
    this.#version += 1;
    return String(this.#version);
  }

  /** Reads what ships where the room's tests ask for it: the mutants that were met in doing so. */
  async #readWhatShips(): Promise<readonly string[]> {
    const kept = namesIn(KEPT_FILES);
    const [world, ...others] = SHIPPED.filter((file) => kept.includes(file)).map(
      (file) => pathToFileURL(resolve(file)).href,
    );
    if (world === undefined) return [];
    const loaded = (await import(world)) as { readonly shippedWorld?: () => unknown };
    const hits = () => new Map(Object.entries(this.#context.mutantCoverage?.static ?? {}));
    const before = hits();
    for (const url of others) await import(url);
    loaded.shippedWorld?.();
    return [...hits()].filter(([id, count]) => count !== before.get(id)).map(([id]) => id);
  }
}

/** What a variable of the environment lists, one a line. */
function namesIn(variable: typeof TEST_FILES | typeof KEPT_FILES): readonly string[] {
  return (process.env[variable] ?? '').split('\n').filter((name) => name !== '');
}

/** All but those that are red with every mutant, where none are wanted by name. */
function isWantedIn(wanted: ReadonlySet<string> | undefined, id: string): boolean {
  return wanted ? wanted.has(id) : !OF_SOURCES.includes(id);
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
