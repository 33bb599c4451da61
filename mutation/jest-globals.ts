import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

// What tests import from "@jest/globals", made of jest's own parts: outside of jest that package throws.
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';
export { jestExpect as expect } from '@jest/expect';

type TimersOptions = ConstructorParameters<typeof ModernFakeTimers>[0];
const config = { fakeTimers: {}, rootDir: process.cwd() } as TimersOptions['config'];
const timers = new ModernFakeTimers({ config, global: globalThis });
const mocker = new ModuleMocker(globalThis);

/** Of jest's object, what the tests of the measured rooms use. */
export const jest = {
  useFakeTimers: timers.useFakeTimers.bind(timers),
  useRealTimers: timers.useRealTimers.bind(timers),
  advanceTimersByTime: timers.advanceTimersByTime.bind(timers),
  advanceTimersByTimeAsync: timers.advanceTimersByTimeAsync.bind(timers),
  getTimerCount: timers.getTimerCount.bind(timers),
  fn: mocker.fn.bind(mocker),
  spyOn: mocker.spyOn.bind(mocker),
};
