import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * `folder`: this one, when built elsewhere. The bundle of the unmodified `botframework-webchat` that package.json pins, fetched once by
 * npm (which checks its integrity) into `node_modules/` beside this file.
 */
export function fetchWebChat(folder = here): string {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const version = dependencies['botframework-webchat'] ?? '';
  const target = join(folder, 'node_modules', 'botframework-webchat', version);
  const bundle = join(target, 'package', 'dist', 'webchat.js');
  if (!existsSync(bundle)) {
    const fetching = `${target}-${process.pid}`;
    mkdirSync(fetching, { recursive: true });
    const name = `botframework-webchat@${version}`;
    execFileSync('npm', ['pack', name, '--silent', '--pack-destination', fetching], {
      cwd: fetching,
    });
    const archive = join(fetching, `botframework-webchat-${version}.tgz`);
    execFileSync('tar', [
      '-xzf',
      archive,
      '-C',
      fetching,
      'package/dist/webchat.js',
      'package/package.json',
    ]);
    rmSync(archive);
    rmSync(target, { recursive: true, force: true });
    renameSync(fetching, target);
  }
  return bundle;
}
