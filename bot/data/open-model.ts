import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Issue } from '../source/issue.ts';
import { readText } from '../source/read-text.ts';
import { dataFolderWith } from './data-folder.ts';
import { type Reading } from './records.ts';

/** Bytes of a trained model: the longest that ships has a tenth of them. */
const MAX_MODEL_BYTES = 8_388_608;

/** Models that were read, by file: a reading anew does not read them again. */
const known = new Map<string, { readonly mark: string; readonly model: unknown }>();

/**
 * The trained model in `file` of the last folder that has one, else the one that ships, which is read
 * with the first text. One of theirs is read at once: should it be spoilt, it is told, and ours hears.
 */
export function openModel<M>(
  file: string,
  read: (text: string) => M,
  { folders, report }: Pick<Reading, 'folders' | 'report'>,
): () => M {
  const [own, shipped] = [folders, []].map((some) => join(dataFolderWith(some, file), file));
  let model: M | undefined;
  if (own !== undefined && shipped !== undefined && resolve(own) !== resolve(shipped)) {
    const { issues } = readText(own, MAX_MODEL_BYTES);
    report.issues.push(...issues);
    if (issues.length === 0) {
      try {
        model = knownModel(own, read);
      } catch {
        report.issues.push(spoilt(own));
      }
    }
  }
  return () => (model ??= knownModel(shipped ?? '', read));
}

function knownModel<M>(file: string, read: (text: string) => M): M {
  const { size, mtimeMs, ctimeMs } = statSync(file);
  const mark = `${size} ${mtimeMs} ${ctimeMs}`;
  const before = known.get(file);
  if (before?.mark === mark) return before.model as M;
  const model = read(unpacked(file));
  known.set(file, { mark, model });
  return model;
}

/** The text of the model in `file` of the last folder that has one, else of the one that ships. */
export function modelText(file: string, folders: readonly string[]): string {
  return unpacked(join(dataFolderWith(folders, file), file));
}

/** The text of a model, packed (`.br`) or not. Throws on what cannot be unpacked. */
function unpacked(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = file.endsWith('.br');
  return (
    isPacked ? brotliDecompressSync(bytes, { maxOutputLength: MAX_MODEL_BYTES }) : bytes
  ).toString();
}

function spoilt(file: string): Issue {
  return {
    file,
    line: 1,
    column: 1,
    code: 'broken-model',
    severity: 'error',
    message: 'Ce modèle est abîmé, ou fait pour une autre version.',
    hint: 'Refaites-le : npm run train. En attendant, celui du programme sert.',
  };
}
