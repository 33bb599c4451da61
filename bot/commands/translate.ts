import { type CommandDefinition } from './command.ts';
import { FOLDER_HELP, FOLDER_OPTIONS, readFolders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { exportTexts } from './translate/export-texts.ts';
import { importTexts } from './translate/import-texts.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]+)?$/;

/** `aiguillage translate`: texts of flows out to translators, and back. */
export const translate: CommandDefinition = {
  name: 'translate',
  summary: 'Donne les textes à traduire dans un tableur, et relit le tableau rempli',
  usage: `Usage : aiguillage translate export <parcours|all> --lang <langue> [--to <fichier>]
        aiguillage translate import <fichier> --lang <langue> [--dry-run]

  aiguillage translate export all --lang en --to textes.ods
  aiguillage translate import textes.ods --lang en --dry-run

« export » avec --to (.ods, .xlsx ou .csv) écrit un tableau : le français, la traduction, l'état.
Sans --to, il écrit le squelette du fichier YAML : ce qui manque, et ce qui est à relire.
« import » relit le tableau, et écrit les fichiers de traduction. Une case vide ne change rien.
Une ligne fausse est dite avec sa place : alors rien n'est écrit de ce parcours.
Refusé : un français qui a changé depuis, des accolades perdues, un texte copié du français.
Le même mot dans les deux langues s'écrit (pareil). Sort avec 1 si une ligne est refusée.
Options :
  --dry-run           dit ce qui serait écrit, n'écrit rien
${FOLDER_HELP}`,
  run(args, io) {
    const options = {
      ...FOLDER_OPTIONS,
      lang: { type: 'string' },
      to: { type: 'string' },
      'dry-run': { type: 'boolean' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const { lang = '', to, 'dry-run': dryRun = false } = values;
      const folders = readFolders(values, io);
      const [action = '', what] = positionals;
      if (what !== undefined && positionals.length === 2 && isForeign(lang)) {
        if (action === 'export') return exportTexts({ what, lang, to, folders }, io);
        if (action === 'import') return importTexts({ path: what, lang, folders, dryRun }, io);
      }
      io.err(`${this.usage}\n`);
      return 2;
    });
  },
};

function isForeign(lang: string): boolean {
  return LANGUAGE.test(lang) && lang !== 'fr';
}
