import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--mute-audio',
  '--hide-scrollbars',
];

// A browser shares two slow cores with every other test of the suite: what fails in it is tried once
// more, its fault printed, and `.ci/run` names it. (The bench opens one outside of Jest.)
if (process.env['JEST_WORKER_ID'] !== undefined) {
  const { jest } = await import('@jest/globals');
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}

/**
 * A real Chromium for tests: `CHROMIUM_PATH`, else a `chromium` of the PATH, else the one of
 * `@sparticuz/chromium` with the libraries that a bare machine lacks. Close it after use.
 * `keepsPages`: pages that are left are kept whole for Back, as people's browsers do and as
 * Playwright forbids; a Chromium that is only a shell keeps none all the same.
 */
export async function launchChromium({ keepsPages = false } = {}): Promise<Browser> {
  const more = keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {};
  const own = process.env['CHROMIUM_PATH'] ?? onPath(['chromium', 'chromium-browser']);
  if (own !== undefined && own !== '') {
    return await chromium.launch({ executablePath: own, args: ARGUMENTS, ...more });
  }
  const { default: packed } = await import('@sparticuz/chromium');
  const [executablePath, libraries] = await alone(async () => [
    await packed.executablePath(),
    await unpackLibraries(),
  ]);
  const known = process.env['LD_LIBRARY_PATH'];
  return await chromium.launch({
    executablePath,
    args: ARGUMENTS,
    ...more,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: known === undefined ? libraries : `${libraries}:${known}`,
    },
  });
}

/**
 * A browser that forgets the pages that are left, and one that keeps them whole for Back: that one
 * only where it keeps them indeed, for a second shell would show the very same.
 */
export async function launchEachKind(): Promise<readonly [Browser, ...Browser[]]> {
  const [plain, keeping] = [await launchChromium(), await launchChromium({ keepsPages: true })];
  if (await keepsThem(keeping)) return [plain, keeping];
  await keeping.close();
  return [plain];
}

/** Whether Back finds a page as it was left. */
async function keepsThem(browser: Browser): Promise<boolean> {
  const site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Page</title>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  try {
    await page.goto(`${url}/first`);
    await page.evaluate('globalThis.asLeft = true');
    await page.goto(`${url}/second`);
    await page.goBack();
    return await page.evaluate<boolean>('globalThis.asLeft === true');
  } finally {
    await page.close();
    site.closeAllConnections();
    site.close();
  }
}

function onPath(names: readonly string[]): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of names) {
      if (folder !== '' && existsSync(path.join(folder, name))) return path.join(folder, name);
    }
  }
  return undefined;
}

/** One process at a time: another must not start a browser that is half unpacked. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const lock = path.join(tmpdir(), 'aiguillage-chromium-unpacking');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      // Left behind by a process that was killed.
      if (since !== undefined && Date.now() - since > 60_000) rmSync(lock, { recursive: true });
      await setTimeout(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** libnss3, libnspr4, libexpat… as the package carries them, once a machine. */
async function unpackLibraries(): Promise<string> {
  const target = path.join(tmpdir(), 'aiguillage-chromium-libraries');
  const folder = path.join(target, 'lib');
  if (existsSync(folder)) return folder;
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = path.join(nearestBin(path.dirname(packageFile)), 'al2023.tar.br');
  const unpacking = `${target}-${process.pid}`;
  mkdirSync(unpacking, { recursive: true });
  const archive = path.join(unpacking, 'libraries.tar');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(archive));
  execFileSync('tar', ['-xf', archive, '-C', unpacking]);
  rmSync(archive);
  try {
    renameSync(unpacking, target);
  } catch {
    // Another test got there first: its copy is as good.
    rmSync(unpacking, { recursive: true, force: true });
  }
  return folder;
}

function nearestBin(from: string): string {
  const here = path.join(from, 'bin');
  if (existsSync(path.join(here, 'al2023.tar.br'))) return here;
  const above = path.dirname(from);
  if (above === from) throw new Error('@sparticuz/chromium carries no bin/al2023.tar.br');
  return nearestBin(above);
}
