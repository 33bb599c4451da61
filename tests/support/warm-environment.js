import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

let kept;

/**
 * Whether a worker keeps what it loaded for its next file (decision 0131). Not for who asks for
 * `COLD=yes`, who edits while tests run, or counts coverage.
 */
export function isWarm({ watch, watchAll, collectCoverage }) {
  return process.env.COLD !== 'yes' && !watch && !watchAll && !collectCoverage;
}

/**
 * Where a worker's test files run: made once, and found by each file as it was made. What a file
 * leaves behind (a global, a setting of the process, a fake clock, a spy) goes at its end.
 */
export default class WarmEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept !== undefined) return kept;
    const { createContext } = vm;
    // A global that is wrapped, as jest asks for, is looked up in many steps each time it is named.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    if (isWarm(config.globalConfig)) kept = this;
  }

  /** What stands here now is what each file finds. */
  remember() {
    const { global } = this;
    const undo = [global, global.process, global.process.env].map(restoring);
    this.restore = () => undo.forEach((restore) => restore());
  }

  async teardown() {
    if (kept !== this) return await super.teardown();
    // A worker's last act, after whatever else is done then.
    if (process.send) process.off('exit', leave).on('exit', leave);
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    this.restore();
  }
}

/**
 * Ends at once. To free a world of modules first takes longer than jest waits for a worker: it would
 * end it by force, and say that some test had left something open.
 */
function leave() {
  process.exit();
}

/** Puts the object's own values back as they are now. */
function restoring(object) {
  const before = ownOf(object);
  return () => {
    const known = new Set(before.map(([key]) => key));
    for (const [key, { configurable }] of ownOf(object)) {
      if (!known.has(key) && configurable) delete object[key];
    }
    for (const [key, was] of before) {
      const is = Object.getOwnPropertyDescriptor(object, key);
      const isSame = is !== undefined && is.value === was.value && is.get === was.get;
      if (!isSame && is?.configurable !== false) Object.defineProperty(object, key, was);
    }
  };
}

function ownOf(object) {
  return Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]);
}
