import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue } from '../source/issue.ts';

/** What counts for everyone, or for no structure: it does nothing in a folder laid over. */
const FOR_ALL = [
  'communes.tsv',
  'danger',
  'demands',
  'do-it-for-me',
  'holidays',
  'language',
  'outside.yaml',
  'replies',
  'route',
  'structures',
  'accessibility-audit.yaml',
];

/** What a structure's own folder holds in vain. */
export function withoutEffect(folder: string): readonly Issue[] {
  return FOR_ALL.map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .map((path) => ({
      file: path,
      line: 1,
      column: 1,
      code: 'no-effect',
      severity: 'warning',
      message: 'Dans les données d’une structure, ceci ne change rien.',
      hint: 'Mettez-le dans les données de tous (DATA_DIR), ou enlevez-le.',
    }));
}

/** A folder of data that is not there. */
export function noFolder(folder: string): Issue {
  return {
    file: folder,
    line: 1,
    column: 1,
    code: 'no-folder',
    severity: 'error',
    message: 'Ce dossier n’existe pas.',
    hint: 'Vérifiez DATA_DIR ou l’option --data.',
  };
}
