import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(`${root}node_modules/.cache`, { recursive: true });
const folder = mkdtempSync(`${root}node_modules/.cache/warm-`);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As Stryker's instrumenter writes it: mutant 1 as it runs, 2 as it loads, 3 unseen, 4 endless, 6 in a snapshot. */
const SOURCE = `
const mutants = globalThis.__stryker__;
const isActive = (id: string) => mutants.activeMutant === id;
let kept: number | undefined;
const step = isActive('2') ? 0 : 1;
export const next = (from: number): number => (kept ??= isActive('1') ? from - 1 : from + step);
export const name = (): string => (isActive('3') ? '' : 'next');
export const shown = (): string => (isActive('6') ? '' : 'shown');
export const loop = (): void => {
  while (isActive('4')) {
    if (++mutants.hitCount > mutants.hitLimit) throw new Error('Hit limit');
  }
};`;

/** What ships, read once: mutant 5 is met in reading it. */
const SHIPPED = `
const mutants = globalThis.__stryker__;
globalThis.timesLoaded = (globalThis.timesLoaded ?? 0) + 1;
const read = () => {
  const { static: hits } = (mutants.mutantCoverage ??= { static: {}, perTest: {} });
  hits['5'] = (hits['5'] ?? 0) + 1;
  return mutants.activeMutant === '5' ? '' : 'world';
};
let world: string | undefined;
export const shippedWorld = (): string => (world ??= read());`;

const SNAPSHOT = `// Jest Snapshot v1, https://jestjs.io/docs/snapshot-testing

exports[\`counting goes on 1\`] = \`"shown"\`;
`;

const tests = (assertion: string) => `
import { describe, expect, test } from '@jest/globals';
import { loop, name, next, shown } from './source.ts';
import { shippedWorld } from './support/shipped-world.ts';
describe('counting', () => test('goes on', () => { ${assertion} }));`;

/** In a process of its own, as Stryker does: jest's parts are one for the whole process. */
const RUN = `
import { WarmRunner } from './warm-runner.js';
const runner = new WarmRunner();
await runner.init();
const { tests } = await runner.dryRun({ coverageAnalysis: 'off' });
const results = [];
for (const id of ['1', '2', '3', '1', '4', '5', '6', '0']) {
  const { status, killedBy } = await runner.mutantRun({ activeMutant: { id }, hitLimit: 100 });
  results.push([id, status, killedBy]);
}
const testFilter = [tests[0].id];
const { nrOfTests } = await runner.mutantRun({ activeMutant: { id: '3' }, testFilter });
const { timesLoaded } = globalThis;
process.stdout.write(JSON.stringify({ ids: tests.map(({ id }) => id), results, nrOfTests, timesLoaded }));`;

test('a mutant is active in the tests that it is run with and in what they read, and in no other', async () => {
  await build({
    entryPoints: ['warm-runner', 'ts-hooks', 'jest-globals'].map(
      (name) => `${root}mutation/${name}.ts`,
    ),
    outdir: folder,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const at = (path: string) => join(folder, path);
  mkdirSync(at('tests/support'), { recursive: true });
  cpSync(`${root}tests/support/seed-properties.ts`, at('tests/support/seed-properties.ts'));
  symlinkSync(`${root}node_modules`, at('node_modules'));
  writeFileSync(at('package.json'), '{"type":"module"}');
  writeFileSync(at('tests/source.ts'), SOURCE);
  writeFileSync(at('tests/support/shipped-world.ts'), SHIPPED);
  const one = 'expect(next(1)).toBe(2); expect(shippedWorld()).toBe("world");';
  writeFileSync(at('tests/one.test.ts'), tests(one));
  const other = 'loop(); expect(typeof name()).toBe("string"); expect(shown()).toMatchSnapshot();';
  writeFileSync(at('tests/other.test.ts'), tests(other));
  mkdirSync(at('tests/__snapshots__'));
  writeFileSync(at('tests/__snapshots__/other.test.ts.snap'), SNAPSHOT);
  writeFileSync(at('run.js'), RUN);
  const { stdout } = await promisify(execFile)(process.execPath, [at('run.js')], {
    cwd: folder,
    env: {
      ...process.env,
      MUTATION_TEST_FILES: 'tests/one.test.ts\ntests/other.test.ts',
      MUTATION_KEPT_FILES: 'tests/support/shipped-world.ts',
    },
  });
  const [first, second] = ['one', 'other'].map((name) => `tests/${name}.test.ts: counting goes on`);
  expect(JSON.parse(stdout)).toEqual({
    ids: [first, second],
    results: [
      ['1', 'killed', [first]],
      ['2', 'killed', [first]],
      ['3', 'survived', null],
      ['1', 'killed', [first]],
      ['4', 'timeout', null],
      ['5', 'killed', [first]],
      ['6', 'killed', [second]],
      ['0', 'survived', null],
    ],
    nrOfTests: 1,
    // Once for all, and once for the mutant that is met in reading it.
    timesLoaded: 2,
  });
});
