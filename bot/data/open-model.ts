import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Issue } from '../source/issue.ts';
import { readText } from '../source/read-text.ts';
import { keptModel, openModelOf, type KeptModel } from '../understanding/model/kept-model.ts';
import { type LinearModel } from '../understanding/model/linear-model.ts';
import { dataFolderWith } from './data-folder.ts';
import { arraysKey, keepArrays, keptArrays } from './kept-arrays.ts';
import { type Reading } from './records.ts';

/** Bytes of a trained model: the longest that ships has a tenth of them. */
const MAX_MODEL_BYTES = 8_388_608;

/** Models that were read, by file: a reading anew does not read them again. */
const known = new Map<string, { readonly mark: string; readonly model: unknown }>();

type Linear = Pick<LinearModel, 'bias' | 'words' | 'weights'>;

/** Which file of `data/` holds a model, and how it is read. */
export interface ModelFile<M extends Linear> {
  readonly file: string;
  readonly read: (text: string) => M;
}

/**
 * The trained model in a file of the last folder that has one, else the one that ships, which is read
 * with the first text. One of theirs is read at once: should it be spoilt, it is told, and ours hears.
 */
export function openModel<M extends Linear>(
  of: ModelFile<M>,
  { folders, report }: Pick<Reading, 'folders' | 'report'>,
): () => M {
  const own = pathOf(of, folders);
  const shipped = pathOf(of, []);
  let model: M | undefined;
  if (resolve(own) !== resolve(shipped)) {
    const { issues } = readText(own, MAX_MODEL_BYTES);
    report.issues.push(...issues);
    if (issues.length === 0) {
      try {
        model = knownModel(own, of);
      } catch {
        report.issues.push(spoilt(own));
      }
    }
  }
  return () => (model ??= knownModel(shipped, of));
}

/** Keeps in a folder what the model that ships is read from at once. */
export function keepModel(of: ModelFile<Linear>, folder: string): void {
  const bytes = readFileSync(pathOf(of, []));
  const kept = keptModel(of.read(unpacked(of.file, bytes)));
  keepArrays(of.file, arraysKey(bytes), kept, folder);
}

function pathOf({ file }: Pick<ModelFile<Linear>, 'file'>, folders: readonly string[]): string {
  return join(dataFolderWith(folders, file), file);
}

function knownModel<M extends Linear>(path: string, of: ModelFile<M>): M {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  const mark = `${size} ${mtimeMs} ${ctimeMs}`;
  const before = known.get(path);
  if (before?.mark === mark) return before.model as M;
  const bytes = readFileSync(path);
  const kept = keptArrays(of.file, arraysKey(bytes)) as KeptModel | undefined;
  const model = kept ? (openModelOf(kept) as M) : of.read(unpacked(path, bytes));
  known.set(path, { mark, model });
  return model;
}

/** The text of the model in `file` of the last folder that has one, else of the one that ships. */
export function modelText(file: string, folders: readonly string[]): string {
  const path = pathOf({ file }, folders);
  return unpacked(path, readFileSync(path));
}

/** The text of a model, packed (`.br`) or not. Throws on what cannot be unpacked. */
function unpacked(file: string, bytes: Buffer): string {
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
