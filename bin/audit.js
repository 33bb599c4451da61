#!/usr/bin/env node
// Looks for known weaknesses in what production installs: `npm audit` where its endpoint answers,
// else the dated list of docs/decisions/0023. Says which of the two it did.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LIST = 'docs/decisions/0023-audit-without-its-endpoint.md';

const asked = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const counts = countsOf(asked.stdout);
if (counts) {
  console.log(`npm audit: ${JSON.stringify(counts)}`);
  process.exitCode = counts.high + counts.critical > 0 ? 1 : 0;
} else {
  const found = inLock(known());
  console.log(`The endpoint of npm audit does not answer: compared with ${LIST}.`);
  for (const line of found) console.log(line);
  console.log(`${found.length} affected`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

function countsOf(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}

/** Lines of the table: package, first version that is sound, advisory. */
function known() {
  const rows = readFileSync(LIST, 'utf8').matchAll(
    /^\| ([@\w/.-]+) \| (\d+\.\d+\.\d+) \| ([\w-]+) \|$/gm,
  );
  return [...rows].map(([, name, sound, advisory]) => ({ name, sound, advisory }));
}

function inLock(advisories) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages).flatMap(([path, { version, dev }]) =>
    advisories
      .filter(
        ({ name, sound }) =>
          !dev && path.endsWith(`node_modules/${name}`) && isBelow(version, sound),
      )
      .map(({ advisory }) => `${path} ${version}: ${advisory}`),
  );
}

function isBelow(version, sound) {
  const [one, other] = [version, sound].map((text) => text.split('-')[0].split('.').map(Number));
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && one[at] < other[at];
}
