import { type Data } from '../data/data.ts';
import { loadData } from '../data/load-data.ts';
import { flowFigures } from '../flows/flow-figures.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { type CommandDefinition } from './command.ts';
import { readFolders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { dueReviews, type DueReview } from './report/due-reviews.ts';
import { toFlowsTable } from './report/flows-table.ts';
import { toReviewsCalendar, toReviewsTable } from './report/reviews-table.ts';

const FORMATS = ['text', 'json'];

/** `aiguillage report`: what the flows are made of, one line a flow; what is to be read again. */
export const report: CommandDefinition = {
  name: 'report',
  summary: 'Compte ce que contiennent les parcours',
  usage: `Usage : aiguillage report --flows | --reviews [dossiers] [options]

--flows : une ligne par parcours : questions, chemins, profondeur, langues, fins, sources, ce qui reste à
vérifier, façons de le dire. Dossiers : sinon FLOWS_DIR, sinon flows (séparés par « : »).
--reviews : ce qui est à relire, par mois, par responsable, et par page à ouvrir.
  --format json       les mêmes nombres, pour un programme
  --ics               avec --reviews : un agenda
  --owner <rôle>      avec --ics : d'un seul responsable
  --data <dossiers>   sinon DATA_DIR, sinon data
  --now <date>        au lieu de maintenant : 2026-12-03T10:00 (heure de Paris)`,
  run(args, io) {
    const options = {
      flows: { type: 'boolean' },
      reviews: { type: 'boolean' },
      ics: { type: 'boolean' },
      owner: { type: 'string' },
      format: { type: 'string' },
      data: { type: 'string' },
      now: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const { format = 'text', data: dataOption, now } = values;
      const { flows = false, reviews = false } = values;
      if (flows === reviews || positionals.length > 1) {
        io.err(`Dites quel rapport : --flows ou --reviews.\n\n${this.usage}\n`);
        return 2;
      }
      if (!FORMATS.includes(format)) {
        io.err(`Format inconnu : ${format}. Formats possibles : ${FORMATS.join(', ')}.\n`);
        return 2;
      }
      const folders = readFolders({ flows: positionals[0], data: dataOption, now }, io);
      const { data } = loadData(folders.data, folders);
      const loaded = loadFlows(folders.flows);
      if (reviews) {
        io.out(reviewsReport(dueReviews(loaded, data), data, { ...values, today: folders.today }));
        return 0;
      }
      const figures = flowFigures(loaded, data, folders.today);
      io.out(format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : toFlowsTable(figures));
      return 0;
    });
  },
};

function reviewsReport(
  all: readonly DueReview[],
  data: Pick<Data, 'owners' | 'sources'>,
  asked: {
    readonly ics?: boolean;
    readonly format?: string;
    readonly owner?: string;
    readonly today: string;
  },
): string {
  if (asked.ics === true) return toReviewsCalendar(all, data, asked);
  return asked.format === 'json'
    ? `${JSON.stringify(all, null, 2)}\n`
    : `${toReviewsTable(all, data)}\n`;
}
