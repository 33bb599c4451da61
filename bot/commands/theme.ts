import { loadData } from '../data/load-data.ts';
import { formatIssues } from '../source/code-frame.ts';
import { darkColors } from '../view/readable-colors.ts';
import { themePairs, type Theme, type ThemePair } from '../view/theme.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders, type Folders } from './folders.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage theme check`: whether everyone can read a structure's colours. */
export const theme: CommandDefinition = {
  name: 'theme',
  summary: "Vérifie que les couleurs d'une structure se lisent",
  usage: `Usage : aiguillage theme check [structure] [options]

Mesure chaque couple de couleurs du thème d'une structure (data/structures/<id>.yaml), en clair et
en sombre : 4,5 pour 1 au moins pour un texte, 3 pour 1 pour un bord ou une marque. Une valeur qui
n'est pas une couleur (#0b4a46), un arrondi ou un nom de police est refusée. Un thème sans « dark »
garde nos couleurs sur un écran sombre : celles qui y garderaient ses teintes sont proposées.
  --data <dossiers>   sinon DATA_DIR, sinon data`,
  run(args, io) {
    return withArgs(
      { command: this, options: { data: { type: 'string' } } },
      args,
      io,
      ({ values, positionals }) => {
        const [what, id, ...rest] = positionals;
        if (what !== 'check' || rest.length > 0) {
          io.err(`${this.usage}\n`);
          return 2;
        }
        return check(readFolders(values, io), id, io);
      },
    );
  },
};

function check(folders: Folders, id: string | undefined, io: CommandIo): number {
  const { data, issues, texts } = loadData(folders.data, folders);
  const faults = issues.filter(({ file }) => /[/\\]structures[/\\]/.test(file));
  if (faults.length > 0) io.err(formatIssues(faults, texts));
  const asked = [...data.structures.values()].filter((one) => id === undefined || one.id === id);
  for (const { id: name, theme: own } of asked) {
    io.out(`${name}${own ? '' : ' : nos couleurs'}\n`);
    if (own) io.out(themePairs(own).map(lineOf).join('') + proposed(own));
  }
  if (asked.length > 0) return faults.length > 0 ? 1 : 0;
  io.err(`Pas de structure sans faute${id === undefined ? '' : ` « ${id} »`}.\n`);
  return 1;
}

function lineOf({ scheme, role, on, ratio, needed }: ThemePair): string {
  const way = scheme === 'light' ? 'clair ' : 'sombre';
  return `  ${way}  ${`${role} / ${on}`.padEnd(28)} ${ratio.toFixed(2).padStart(5)} (au moins ${needed})\n`;
}

/** Lines to copy into the file, where a structure has colours for light alone. */
function proposed({ light, dark }: Theme): string {
  if (light === undefined || dark !== undefined) return '';
  const lines = Object.entries(darkColors(light)).map(
    ([role, color]) => `    ${role}: "${color}"\n`,
  );
  return `  Sans « dark », nos couleurs sur un écran sombre. Pour garder vos teintes, dans « theme » :\n  dark:\n${lines.join('')}`;
}
