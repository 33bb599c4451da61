import { readFileSync, statSync } from 'node:fs';
import { type Issue } from './issue.ts';
import { MAX_WRITTEN_BYTES } from './limits.ts';

/** The text of a file, or why it cannot be had: `text` is empty then. */
export interface TextFile {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads a file whose size is bounded before it is opened. Never throws: what is too large, no file,
 * or closed to this account is an issue. `most`: bytes.
 */
export function readText(path: string, most = MAX_WRITTEN_BYTES): TextFile {
  try {
    const stat = statSync(path);
    // A pipe would be waited for, a device never end.
    if (!stat.isFile()) return refused(path, 'not-a-file', 'Ce n’est pas un fichier.', MOVE);
    if (stat.size > most) {
      const size = `Ce fichier est trop gros (plus de ${Math.floor(most / 1_048_576)} Mo).`;
      return refused(path, 'file-too-large', size, 'Coupez-le en plusieurs, ou enlevez-le d’ici.');
    }
    return { text: readFileSync(path, 'utf8'), issues: [] };
  } catch {
    const message = 'Ce fichier ne peut pas être lu.';
    return refused(path, 'unreadable-file', message, 'Vérifiez qui a le droit de le lire.');
  }
}

const MOVE = 'Déplacez-le : un nom pareil est celui d’un fichier à lire.';

function refused(file: string, code: string, message: string, hint: string): TextFile {
  const issue: Issue = { file, line: 1, column: 1, code, severity: 'error', message, hint };
  return { text: '', issues: [issue] };
}
