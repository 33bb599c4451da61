import { loadData } from '../data/load-data.ts';
import { flowFigures } from '../flows/flow-figures.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { type CommandDefinition } from './command.ts';
import { readFolders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { toFlowsTable } from './report/flows-table.ts';

const FORMATS = ['text', 'json'];

/** `aiguillage report --flows`: what the flows are made of, one line a flow. */
export const report: CommandDefinition = {
  name: 'report',
  summary: 'Compte ce que contiennent les parcours',
  usage: `Usage : aiguillage report --flows [dossiers] [options]

Une ligne par parcours : questions, chemins, profondeur, langues, fins, sources, ce qui reste à
vérifier, façons de le dire. Dossiers : sinon FLOWS_DIR, sinon flows (séparés par « : »).
  --format json       les mêmes nombres, pour un programme
  --data <dossiers>   sinon DATA_DIR, sinon data
  --now <date>        au lieu de maintenant : 2026-12-03T10:00 (heure de Paris)`,
  run(args, io) {
    const options = {
      flows: { type: 'boolean' },
      format: { type: 'string' },
      data: { type: 'string' },
      now: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const { format = 'text', data: dataOption, now } = values;
      if (values.flows !== true || positionals.length > 1) {
        io.err(`Dites quel rapport : --flows.\n\n${this.usage}\n`);
        return 2;
      }
      if (!FORMATS.includes(format)) {
        io.err(`Format inconnu : ${format}. Formats possibles : ${FORMATS.join(', ')}.\n`);
        return 2;
      }
      const folders = readFolders({ flows: positionals[0], data: dataOption, now }, io);
      const { data } = loadData(folders.data, folders);
      const figures = flowFigures(loadFlows(folders.flows), data, folders.today);
      io.out(format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : toFlowsTable(figures));
      return 0;
    });
  },
};
