import { createHash } from 'node:crypto';
import { transformSync, version } from '@swc/core';

const OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  module: { type: 'nodenext' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript' },
    transform: { verbatimModuleSyntax: true },
  },
};

const how = JSON.stringify([version, OPTIONS]);

/**
 * What jest asks to run TypeScript: the types are left out, and nothing else changes (decision 0144).
 * Jest loads it before anything can be transformed: hence JavaScript.
 */
export default {
  process(source, filename) {
    const { code, map } = transformSync(source, { ...OPTIONS, filename });
    return { code, map };
  },
  /** Jest keeps what this names, and asks no more until a source or the way it is read changes. */
  getCacheKey(source, filename, { instrument }) {
    const parts = [how, filename, String(instrument), source];
    return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
  },
};
