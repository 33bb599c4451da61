import { cpSync, mkdirSync } from 'node:fs';
import { type CommandIo } from './command.ts';
import { withOverlay } from './with-overlay.ts';

/** Writes the files of the overlay in a folder, as they are. The exit code. */
export function exportYaml(folder: string, io: CommandIo): Promise<number> {
  return withOverlay(io, (laid) => {
    if (laid === undefined) {
      io.err('Aucune base de service ici : ni DATABASE_URL, ni un service dans VAR_DIR.\n');
      return 1;
    }
    mkdirSync(folder, { recursive: true });
    if (laid.folder !== undefined) cpSync(laid.folder, folder, { recursive: true });
    io.out(`${laid.files.size} fichier(s) écrit(s) dans ${folder}.\n`);
    return 0;
  });
}
