import { digestOf } from './shell.ts';

/** Stands in the built worker where its list of files goes. */
const HOLE = '__SHELL__';

/**
 * The worker of the application with the files that it keeps, each with the SHA-256 that it must
 * have. Without files it is the one that takes itself and all that it kept away.
 */
export function workerScript(
  built: string,
  files: readonly (readonly [path: string, text: string])[] | undefined,
): string {
  const listed = files?.map(([path, text]) => [path, digestOf(text)] as const);
  const shell = listed
    ? { version: digestOf(JSON.stringify(listed)).slice(0, 12), files: listed }
    : { version: 'stopped' };
  return built.replace(HOLE, JSON.stringify(shell).replaceAll('$', '$$$$'));
}
