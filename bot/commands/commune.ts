import { dataFolderWith } from '../data/data-folder.ts';
import { communeWords } from '../data/read-commune-words.ts';
import { readCommunes } from '../data/read-communes.ts';
import { type Commune, type Communes } from '../territory/model.ts';
import { type CommandDefinition } from './command.ts';
import { dataFolders } from './data-folders.ts';
import { answerLines, textOf } from './ndjson.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage commune`: which commune of today a typed text means. */
export const commune: CommandDefinition = {
  name: 'commune',
  summary: 'Trouve la commune que dit un texte (nom, code postal ou code INSEE)',
  usage: `Usage : aiguillage commune <texte>
        aiguillage commune --json

Avec --json, lit une ligne JSON par texte sur l'entrée standard, et en écrit une, dans le même ordre.
  reçoit  {"text"}
  écrit   {"text","matches":[{"insee","name","departement"}],"decision":"found"|"ask"|"none"},
          ou {"error":{"line","message"}} pour une ligne qui ne peut pas être lue.
Options : --data <dossiers> (sinon DATA_DIR, sinon data).`,
  run(args, io) {
    const options = { json: { type: 'boolean' }, data: { type: 'string' } } as const;
    return withArgs({ command: this, options }, args, io, async ({ values, positionals }) => {
      if ((values.json === true) === positionals.length > 0) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      const folders = dataFolders(values.data, io.env);
      const words = communeWords(folders);
      const communes = readCommunes(dataFolderWith(folders, 'communes.tsv'), words);
      if (values.json === true) {
        await answerLines(io, (value) => answer(communes, value));
        return 0;
      }
      const { decision, matches } = communes.find(positionals.join(' '));
      if (decision === 'none') io.out('Aucune commune trouvée.\n');
      else io.out(matches.map((one) => `${shown(one, communes)}\n`).join(''));
      return decision === 'none' ? 1 : 0;
    });
  },
};

function answer(communes: Communes, value: unknown): object {
  const text = textOf(value);
  const { decision, matches } = communes.find(text);
  return {
    text,
    matches: matches.map(({ insee, name, departement }) => ({ insee, name, departement })),
    decision,
  };
}

/** "33281 Mérignac (Gironde)". */
export function shown(one: Commune, communes: Communes): string {
  const departement = communes.departements.get(one.departement)?.name ?? one.departement;
  return `${one.insee}  ${one.name} (${departement}, ${one.departement})`;
}
