import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Runtime from 'jest-runtime';
import { OneContext } from './one-context.js';
import { isWarm } from './warm-environment.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bot = join(root, 'bot') + sep;
const packages = join(root, 'node_modules') + sep;
const support = join(root, 'tests', 'support') + sep;

/** Helpers that hold what ships. */
const HELPERS = new Set(JSON.parse(readFileSync(join(support, 'kept-helpers.json'), 'utf8')));

let kept;

/**
 * Loads the modules of `bot/`, the packages and what ships once a worker, for all of its test files;
 * each loads its tests and their helpers anew (decision 0131). Jest asks for this file by `require`,
 * before anything can be transformed: hence JavaScript.
 */
export default class WarmRuntime extends Runtime {
  constructor(...all) {
    const [, environment, , , , , testPath, globalConfig] = all;
    if (kept !== undefined) return kept.begin(testPath);
    super(...all);
    if (!isWarm(globalConfig)) return;
    environment.remember();
    kept = this;
    const { coreModule } = this;
    const require = coreModule.require.bind(coreModule);
    coreModule.require = (name) =>
      this.inside > 0 && name === 'node:async_hooks'
        ? { AsyncLocalStorage: OneContext }
        : require(name);
  }

  /** A part of jest itself, and what it asks for while it loads. */
  requireInternalModule(...all) {
    this.inside = (this.inside ?? 0) + 1;
    try {
      return super.requireInternalModule(...all);
    } finally {
      this.inside -= 1;
    }
  }

  /** Goes on with the next file. */
  begin(testPath) {
    for (const part of [this.esmLoader, this.executor]) part.testPath = testPath;
    this._testPath = testPath;
    this.testState.state = 'loading';
    return this;
  }

  teardown() {
    if (kept !== this) {
      super.teardown();
      return;
    }
    const { registries, jestGlobals } = this;
    registries.exitIsolated();
    for (const modules of [registries.esModuleRegistry, registries.moduleRegistry]) {
      for (const key of modules.keys()) if (!isKept(key)) modules.delete(key);
    }
    registries.mockRegistry.clear();
    registries.moduleMockRegistry.clear();
    registries.internalModuleRegistry.clear();
    this.testMainModule.reset();
    this.mockState.clear();
    jestGlobals.clearJestObjectCache();
    jestGlobals.cachedEnvGlobals = undefined;
    this.loggedReferenceErrors.clear();
  }
}

/** @param key the path or the URL of a file, or the name of a module of Node */
function isKept(key) {
  if (key.startsWith('@jest/')) return false;
  const file = key.startsWith('file:') ? fileURLToPath(key) : key;
  // Jest's own know the file that runs.
  if (file.startsWith(packages)) return !/^(?:@jest|jest|expect)/.test(file.slice(packages.length));
  if (file.startsWith(support)) return HELPERS.has(file.slice(support.length));
  return file.startsWith(bot) || !file.startsWith(root);
}
