#!/usr/bin/env node
// Builds dist/ from the sources, and works out what a first start needs. `--if-stale`: builds only
// when dist is missing or older than a source, where there is something to build with, and leaves
// the rest to the first start.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');

/** Latest change among the sources, in milliseconds. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!/\.(ts|js|json)$/.test(entry.name)) continue;
    latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

function isFresh() {
  try {
    const built = statSync(stamp).mtimeMs;
    return ['bot', 'bench', 'mediator', 'mutation', 'reliability', 'training', 'widget'].every(
      (folder) => newest(folder) <= built,
    );
  } catch {
    return false;
  }
}

/** Where only what runs is installed (an image, or after `npm prune`), dist is all that there is. */
function isAllThereIs() {
  return existsSync(stamp) && !(existsSync(join(root, 'bot')) && compiler());
}

function compiler() {
  try {
    return createRequire(import.meta.url).resolve('@swc/core');
  } catch {
    return undefined;
  }
}

const isIfStale = process.argv.includes('--if-stale');

if (!(isIfStale && (isFresh() || isAllThereIs()))) {
  const startedAt = Date.now();
  // Kept by what was built before: it is no longer how these sources work it out.
  rmSync(join(root, 'dist', 'kept'), { recursive: true, force: true });
  const { compileTo } = await import('./compile.js');
  compileTo(root);
  const { buildWidget } = await import('./build-widget.js');
  const { script, style } = await buildWidget();
  mkdirSync(join(root, 'dist', 'widget'), { recursive: true });
  writeFileSync(join(root, 'dist', 'widget', 'widget.js'), script);
  writeFileSync(join(root, 'dist', 'widget', 'widget.css'), style);
  const { buildMediator } = await import('./build-mediator.js');
  const mediator = await buildMediator();
  mkdirSync(join(root, 'dist', 'mediator'), { recursive: true });
  writeFileSync(join(root, 'dist', 'mediator', 'built.json'), JSON.stringify(mediator));
  const releases = join(root, 'widget', 'releases');
  rmSync(join(root, 'dist', 'widget', 'releases'), { recursive: true, force: true });
  if (existsSync(releases)) {
    cpSync(releases, join(root, 'dist', 'widget', 'releases'), { recursive: true });
  }
  // Finding a commune starts from tables made here once, not by each start.
  const { prepareFolder } = await import('../dist/bot/data/read-communes.js');
  prepareFolder(join(root, 'data'));
  // A source that changed meanwhile was compiled as it was, or as it is: nobody knows.
  rmSync(join(root, 'dist', 'bot', 'made-of'), { force: true });
  if (newest('bot') < startedAt) {
    const { tellMadeOf } = await import('../dist/bot/flows/program-mark.js');
    tellMadeOf(join(root, 'dist', 'bot'), join(root, 'bot'));
  }
  if (!isIfStale) {
    // What ships is read, checked and compiled here once, not by each first start.
    const { loadCountry } = await import('../dist/bot/service/load-world.js');
    process.chdir(root);
    const { world } = loadCountry({
      flowsDirs: ['flows'],
      dataDirs: ['data'],
      snapshotDir: 'dist',
    });
    const { keepHearing } = await import('../dist/bot/service/keep-hearing.js');
    if (world) keepHearing(world, join('dist', 'kept'));
    // For the account of the service too, which is another.
    chmodSync(join(root, 'dist', 'flows-snapshot'), 0o644);
  }
  writeFileSync(stamp, '');
}
