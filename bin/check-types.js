#!/usr/bin/env node
// Checks every set of types with the native compiler (docs/decisions/0181): `typescript`, which
// ts-jest needs, is another version.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** `bot/engine` and `bot/conversation` are read again without the types of Node: they are pure. */
const PROJECTS = ['tests', 'widget', 'mediator', 'bot/engine', 'bot/conversation'];

const wrong = PROJECTS.filter((folder) => {
  const tsc = [`${root}/node_modules/typescript-native/bin/tsc`, '-p', folder, '--noEmit'];
  return spawnSync(process.execPath, tsc, { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(`${PROJECTS.length} sets of types checked, ${wrong.length} with faults`);
process.exit(wrong.length === 0 ? 0 : 1);
