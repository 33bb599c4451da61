import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScriptTransformer } from '@jest/transform';

/** Whose modules most tests load. */
const FOLDERS = ['bot', 'tests'];

/** As the tests' runtime asks: another word here, and what is kept answers nobody. */
const AS_MODULE = {
  collectCoverage: false,
  collectCoverageFrom: [],
  coverageProvider: 'babel' as const,
  isInternalModule: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};

/**
 * Before a run of all tests, turns their modules into JavaScript, once: workers that start side by
 * side on an empty cache would each do all of it. Nothing before a run of some files.
 */
export default async function transformOnce(
  { testPathPatterns }: { readonly testPathPatterns: { readonly patterns: readonly string[] } },
  config: Parameters<typeof createScriptTransformer>[0],
): Promise<void> {
  if (testPathPatterns.patterns.length > 0) return;
  const transformer = await createScriptTransformer(config, new Map());
  for (const folder of FOLDERS) {
    for (const file of typeScriptIn(join(config.rootDir, folder))) {
      transformer.transform(file, AS_MODULE, readFileSync(file, 'utf8'));
    }
  }
}

function typeScriptIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.ts$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}
