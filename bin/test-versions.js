#!/usr/bin/env node
// Runs tests on several versions of Node: `npm run test:versions -- [--node 22]… [folder|file]…`.
// Each version is the `node` package of npm, fetched by npx. A test that opens SQLite runs where a
// binary of SQLite for that version can be had; else it is skipped, and named.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const VERSIONS = ['20.19.0', '22', '24'];
const SQLITE = 'better-sqlite3';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const jest = join(modules, 'jest', 'bin', 'jest.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'string', multiple: true, default: VERSIONS } },
});

/** Test files named, and those under the folders named; all of them where nothing is. */
function testsIn(named) {
  return (named.length === 0 ? ['tests'] : named)
    .flatMap((name) =>
      name.endsWith('.ts')
        ? [join(root, name)]
        : readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((file) =>
            join(root, name, file),
          ),
    )
    .filter((file) => file.endsWith('.test.ts') && !file.includes('/node_modules/'));
}

const needs = new Map();

/** What a file needs that depends on the version: a package of SQLite's, or a process of its own. */
function needsOf(file) {
  const known = needs.get(file);
  if (known !== undefined) return known;
  const found = new Set();
  needs.set(file, found);
  // What a test writes as an example imports files that are nowhere.
  if (!existsSync(file)) return found;
  const text = readFileSync(file, 'utf8');
  const named = text.matchAll(
    /^(?:(?:import|export)\b[^;'"]*?\bfrom|import|\} from)\s*'([^']+)'/gm,
  );
  for (const [, name] of named) {
    if (name === SQLITE) found.add('sqlite');
    if (name === 'node:child_process' && file.startsWith(join(root, 'tests'))) found.add('process');
    if (!name.startsWith('.') || !name.endsWith('.ts')) continue;
    for (const need of needsOf(resolve(dirname(file), name))) found.add(need);
  }
  return found;
}

function run(program, args, options = {}) {
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', ...options });
}

/** Where the binary of this version stands. */
function binaryOf(version) {
  const { stdout, status } = run('npx', ['-y', `node@${version}`, '-p', 'process.execPath']);
  return status === 0 ? stdout.trim() : undefined;
}

/** Folder of a copy of SQLite's package for this version; '' where ours does; undefined for none. */
function sqliteFor(node, folder) {
  const opens = (from) =>
    run(node, ['-e', `new (require('${SQLITE}'))(':memory:')`], { cwd: from }).status === 0;
  if (opens(root)) return '';
  const copy = join(folder, 'node_modules', SQLITE);
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(join(modules, SQLITE), copy, { recursive: true });
  rmSync(join(copy, 'build'), { recursive: true, force: true });
  symlinkSync(join(modules, 'bindings'), join(folder, 'node_modules', 'bindings'));
  run(node, [join(modules, 'prebuild-install', 'bin.js')], { cwd: copy });
  return opens(folder) ? copy : undefined;
}

/** Those that this version cannot run: what stands in a process of its own finds our binary only. */
function cannot(tests, sqlite) {
  if (sqlite === '') return [];
  return tests.filter((file) => {
    const found = needsOf(file);
    return found.has('process') || (found.has('sqlite') && sqlite === undefined);
  });
}

function testOn(version) {
  const node = binaryOf(version);
  if (node === undefined) {
    console.log(`node ${version}: no such binary`);
    return false;
  }
  const folder = mkdtempSync(join(tmpdir(), 'test-versions-'));
  try {
    const sqlite = sqliteFor(node, folder);
    const tests = testsIn(positionals);
    const skipped = cannot(tests, sqlite);
    const { jest: config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    if (sqlite) config.moduleNameMapper[`^${SQLITE}$`] = sqlite;
    const wanted = tests.filter((file) => !skipped.includes(file));
    const named = run(node, ['--version']).stdout.trim();
    console.log(`\n== ${named}: ${wanted.length} files, ${skipped.length} skipped`);
    for (const file of skipped) console.log(`skipped ${relative(root, file)}`);
    // Named no file, jest would run them all.
    if (wanted.length === 0) return true;
    const asked = ['--config', JSON.stringify({ ...config, rootDir: root }), '--runTestsByPath'];
    const { status } = run(node, ['--experimental-vm-modules', jest, ...asked, ...wanted], {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${dirname(node)}:${process.env['PATH']}` },
    });
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const green = values.node.map((version) => testOn(version));
process.exitCode = green.every(Boolean) ? 0 : 1;
