import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The bundle of the unmodified `botframework-webchat`. `folder`: this one, when built elsewhere. */
export function fetchWebChat(folder = here): string {
  return fetchFile('botframework-webchat', 'dist/webchat.js', folder);
}

/** The bundle of `adaptivecards`, at the version that Web Chat carries. */
export function fetchAdaptiveCards(): string {
  return fetchFile('adaptivecards', 'dist/adaptivecards.min.js', here);
}

/**
 * One file of a package that package.json pins, fetched once by npm (which checks its integrity)
 * into `node_modules/` beside this file.
 */
function fetchFile(name: string, file: string, folder: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const version = dependencies[name] ?? '';
  const target = join(folder, 'node_modules', name, version);
  const fetched = join(target, 'package', file);
  if (!existsSync(fetched)) {
    const fetching = `${target}-${process.pid}`;
    mkdirSync(fetching, { recursive: true });
    const pack = ['pack', `${name}@${version}`, '--silent', '--pack-destination', fetching];
    execFileSync('npm', pack, { cwd: fetching });
    const archive = join(fetching, `${name}-${version}.tgz`);
    const wanted = [`package/${file}`, 'package/package.json'];
    execFileSync('tar', ['-xzf', archive, '-C', fetching, ...wanted]);
    rmSync(archive);
    rmSync(target, { recursive: true, force: true });
    renameSync(fetching, target);
  }
  return fetched;
}
