import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderWith } from './data-folder.ts';

const FILE = 'epci.tsv';

/** Names of the EPCI, by their SIREN code; made by bin/build-epci.js. */
export function readEpcis(folders: readonly string[]): ReadonlyMap<string, string> {
  const [, ...lines] = readFileSync(join(dataFolderWith(folders, FILE), FILE), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [code = '', name = ''] = line.split('\t');
      return [code, name];
    }),
  );
}
