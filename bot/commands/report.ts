import { type Data } from '../data/data.ts';
import { loadData } from '../data/load-data.ts';
import { flowFigures } from '../flows/flow-figures.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { readFolders, type Folders } from './folders.ts';
import { withArgs } from './read-args.ts';
import { dueReviews, type DueReview } from './report/due-reviews.ts';
import { hitParade } from './report/hit-parade.ts';
import { toFlowsTable } from './report/flows-table.ts';
import { toReviewsCalendar, toReviewsTable } from './report/reviews-table.ts';
import { worldFor } from './world-for.ts';

const FORMATS = ['text', 'json', 'csv'];

/** `aiguillage report`: what the flows are made of, one line a flow; what is to be read again. */
export const report: CommandDefinition = {
  name: 'report',
  summary: 'Compte ce que contiennent les parcours, et ce que les gens demandent',
  usage: `Usage : aiguillage report --flows | --reviews | --hits [dossiers] [options]

--flows : une ligne par parcours : questions, chemins, profondeur, langues, fins, sources, ce qui reste à
vérifier, façons de le dire. Dossiers : sinon FLOWS_DIR, sinon flows (séparés par « : »).
--reviews : ce qui est à relire, par mois, par responsable, et par page à ouvrir.
--hits : ce que les gens demandent, comme le tableau de bord : par trimestre, arrondi, « moins de 11 ».
  --structure <nom>   avec --hits : dont on montre aussi les parcours
  --territory <codes> avec --hits : EPCI, département ou commune ; sinon ceux de la structure
  --quarter <T>       avec --hits : 2026-T3 ; sinon le dernier dont un mois est fini
  --demo              avec --hits : un trimestre de démonstration, de parcours inventés
  --format json       les mêmes nombres, pour un programme ; avec --hits, csv aussi
  --ics               avec --reviews : un agenda
  --owner <rôle>      avec --ics : d'un seul responsable
  --data <dossiers>   sinon DATA_DIR, sinon data
  --now <date>        au lieu de maintenant : 2026-12-03T10:00 (heure de Paris)`,
  run(args, io) {
    const options = {
      flows: { type: 'boolean' },
      reviews: { type: 'boolean' },
      hits: { type: 'boolean' },
      demo: { type: 'boolean' },
      structure: { type: 'string' },
      territory: { type: 'string' },
      quarter: { type: 'string' },
      ics: { type: 'boolean' },
      owner: { type: 'string' },
      format: { type: 'string' },
      data: { type: 'string' },
      now: { type: 'string' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const { format = 'text', data, now } = values;
      const kinds = [values.flows, values.reviews, values.hits].filter(Boolean);
      if (kinds.length !== 1 || positionals.length > 1) {
        io.err(`Dites quel rapport : --flows, --reviews ou --hits.\n\n${this.usage}\n`);
        return 2;
      }
      const possible = FORMATS.filter((one) => one !== 'csv' || values.hits === true);
      if (!possible.includes(format)) {
        io.err(`Format inconnu : ${format}. Formats possibles : ${possible.join(', ')}.\n`);
        return 2;
      }
      const folders = readFolders({ flows: positionals[0], data, now }, io);
      return values.hits === true
        ? hitsReport(folders, values, io)
        : contentReport(folders, { ...values, format }, io);
    });
  },
};

interface HitValues {
  readonly structure?: string;
  readonly territory?: string;
  readonly quarter?: string;
  readonly format?: string;
  readonly demo?: boolean;
}

/** What people ask, by the World of these folders. */
async function hitsReport(folders: Folders, values: HitValues, io: CommandIo): Promise<number> {
  const world = worldFor(folders, io);
  if (!world) return 1;
  const { structure = '', territory, quarter, format = 'text', demo = false } = values;
  const codes = territory?.split(',');
  const asked = { world, structure, territory: codes, quarter, format, demo };
  return hitParade(asked, { ...io, now: folders.now });
}

/** What the flows are made of, or what is to be read again. */
function contentReport(
  folders: Folders,
  values: {
    readonly format: string;
    readonly reviews?: boolean;
    readonly ics?: boolean;
    readonly owner?: string;
  },
  io: CommandIo,
): number {
  const { data } = loadData(folders.data, folders);
  const loaded = loadFlows(folders.flows, folders.cache);
  if (values.reviews === true) {
    const { today } = folders;
    io.out(reviewsReport(dueReviews(loaded, data), data, { ...values, today }));
    return 0;
  }
  const figures = flowFigures(loaded, data, folders.today);
  const isJson = values.format === 'json';
  io.out(isJson ? `${JSON.stringify(figures, null, 2)}\n` : toFlowsTable(figures));
  return 0;
}

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
