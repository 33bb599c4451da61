#!/usr/bin/env node
// `npx aiguillage …`: builds when dist is missing or old, then runs the command.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('build.js', import.meta.url));
const { status } = spawnSync(process.execPath, [build, '--if-stale'], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(status ?? 1);
await import('../dist/bot/cli.js');
