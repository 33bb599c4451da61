import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of the guide's element as it went out one day: its bytes never change. */
export interface Release {
  /** ISO date. */
  readonly date: string;
  readonly script: string;
}

const NAME = /^(\d{4}-\d{2}-\d{2})-[0-9a-f]{12}\.js$/;

/** Those that `npm run release-widget` committed, newest first; none where there is no folder. */
export function readReleases(folder: string): readonly Release[] {
  return namesIn(folder)
    .flatMap((name): readonly Release[] => {
      const date = NAME.exec(name)?.[1];
      return date === undefined ? [] : [{ date, script: readFileSync(join(folder, name), 'utf8') }];
    })
    .toSorted((one, other) => other.date.localeCompare(one.date));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  }
}

/** The day a release stops being served: a year after it went out. */
export function endOf({ date }: Pick<Release, 'date'>): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
