import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type ModuleMocker } from 'jest-mock';

/** An environment, as this test looks at it. */
interface Made {
  readonly global: typeof globalThis;
  readonly fakeTimersModern: { useFakeTimers(): void };
  readonly moduleMocker: ModuleMocker;
  getVmContext(): unknown;
  remember(): void;
  teardown(): Promise<void>;
}

const { jest: projectConfig } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly jest: object;
};
const config = {
  globalConfig: { watch: false, watchAll: false, collectCoverage: false },
  projectConfig: { ...projectConfig, globals: {}, testEnvironmentOptions: {}, fakeTimers: {} },
};

// Whoever runs this very test cold.
delete process.env['COLD'];

// Jest itself has loaded it elsewhere: this one is the test's own.
const file = './warm-environment.js';
const { default: WarmEnvironment } = (await import(file)) as {
  readonly default: new (config: object, context: object) => Made;
};
const make = () => new WarmEnvironment(config, {});

test('a file finds what the one before it found', async () => {
  const first = make();
  first.remember();
  const { global } = first;
  // An ordinary global, looked up at no cost: nothing stands for it (decision 0144).
  expect(first.getVmContext()).toBe(global);
  const { process, Date: clock } = global;
  const spied = { said: () => 'as it is' };
  Object.assign(global, { left: 'behind', URL: undefined });
  process.env['LEFT'] = 'behind';
  delete process.env['PATH'];
  first.fakeTimersModern.useFakeTimers();
  first.moduleMocker.spyOn(spied, 'said').mockReturnValue('otherwise');
  expect(global.Date).not.toBe(clock);
  expect(spied.said()).toBe('otherwise');

  await first.teardown();
  const next = make();
  expect(next).toBe(first);
  expect(Object.keys(next.global)).not.toContain('left');
  expect(next.global.URL).toBe(URL);
  expect(next.global.process.env['LEFT']).toBeUndefined();
  expect(next.global.process.env['PATH']).toBe(process.env['PATH']);
  expect(next.global.Date).toBe(clock);
  expect(spied.said()).toBe('as it is');
});
