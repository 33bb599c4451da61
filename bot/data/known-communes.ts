import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type CommuneWords } from '../territory/commune-words.ts';
import { type Communes } from '../territory/model.ts';
import { readCommunes } from './read-communes.ts';

const FILES = ['communes.tsv', 'departements.json', 'communes-old.tsv'];

let last: { readonly mark: string; readonly communes: Communes } | undefined;

/**
 * {@link readCommunes}, once for files and words that did not change: a reload keeps one copy of
 * them.
 */
export function knownCommunes(folder: string, words: CommuneWords): Communes {
  const files = FILES.map((name) => markOf(join(folder, name)));
  const mark = [...files, JSON.stringify(words)].join('\n');
  if (last?.mark !== mark) last = { mark, communes: readCommunes(folder, words) };
  return last.communes;
}

function markOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}
