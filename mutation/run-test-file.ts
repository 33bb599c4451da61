import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jestExpect } from '@jest/expect';
import { addEventHandler, getState, resetState, run, type Event } from 'jest-circus';
import { SnapshotState } from 'jest-snapshot';

export interface TestOutcome {
  readonly name: string;
  readonly ms: number;
  /** Why it failed; absent where it did not. */
  readonly failure?: string;
}

export interface RunOptions {
  /** Never given twice for a file in a process: it and its sources are loaded anew for it. */
  readonly version: string;
  /** Which tests run. */
  readonly isWanted: (name: string) => boolean;
  readonly stopsAtFailure: boolean;
  /** Called before each test with its name, after it with none. */
  readonly onTest?: (name: string | undefined) => void;
}

let current: (RunOptions & { outcomes: TestOutcome[] }) | undefined;

addEventHandler((event) => {
  if (!current) return;
  if (event.name === 'test_start') begin(event.test, current);
  else if (event.name === 'test_done') end(event.test, current);
});

type Test = Extract<Event, { name: 'test_start' }>['test'];
type Current = NonNullable<typeof current>;

function begin(test: Test, { outcomes, isWanted, stopsAtFailure, onTest }: Current): void {
  const name = nameOf(test);
  const isOver = stopsAtFailure && outcomes.some(({ failure }) => failure !== undefined);
  if (isOver || !isWanted(name)) test.mode = 'skip';
  else onTest?.(name);
  jestExpect.setState({ currentTestName: name });
}

function end(test: Test, { outcomes, onTest }: Current): void {
  onTest?.(undefined);
  const thrown: readonly unknown[] = test.errors.flat();
  const errors = [...thrown, ...notThrown()];
  const failure = errors.length > 0 ? { failure: String(errors[0]) } : {};
  outcomes.push({ name: nameOf(test), ms: test.duration ?? 0, ...failure });
}

/** What a matcher of snapshots noticed: it throws nothing, so that a test goes on. */
function notThrown(): readonly unknown[] {
  const { suppressedErrors } = jestExpect.getState();
  jestExpect.setState({ suppressedErrors: [] });
  return suppressedErrors;
}

/** Runs the tests of one file in this process. Throws where the file cannot be loaded. */
export async function runTestFile(path: string, options: RunOptions): Promise<TestOutcome[]> {
  resetState();
  getState().testTimeout = 60_000;
  current = { ...options, outcomes: [] };
  const snapshots = { snapshotState: snapshotsOf(path) };
  jestExpect.setState({ testPath: path, ...snapshots });
  await import(`${pathToFileURL(resolve(path)).href}?${options.version}`);
  await run();
  return current.outcomes;
}

/** Read, never written: an unknown snapshot fails. */
function snapshotsOf(path: string): SnapshotState {
  const file = join(dirname(path), '__snapshots__', `${basename(path)}.snap`);
  return new SnapshotState(resolve(file), {
    updateSnapshot: 'none',
    rootDir: process.cwd(),
    snapshotFormat: { escapeString: false, printBasicPrototype: false },
  });
}

interface Named {
  readonly name: string;
  readonly parent?: Named;
}

/** Names of the blocks around a test, and its own. */
function nameOf({ name, parent }: Named): string {
  return parent?.parent ? `${nameOf(parent)} ${name}` : name;
}
