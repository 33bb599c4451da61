import { join } from 'node:path';
import { fold } from '../../../../territory/fold.ts';
import { noCache } from '../../../data-cache.ts';
import { withShipped } from '../../../data-folder.ts';
import { readEntries } from '../../../records.ts';
import { Report } from '../../../report.ts';
import { planningWordsSchema } from '../../../schemas/language.ts';

/** Columns of a planning, in the order of the model; the last ones only some people have. */
export const PLANNING_COLUMNS = [
  'commune',
  'place',
  'address',
  'operator',
  'days',
  'hours',
  'booking',
  'phone',
  'needs',
  'public',
  'until',
  'remarks',
  'postcode',
  'start',
  'end',
  'checked',
  'fix',
  'listed',
] as const;

export type PlanningColumn = (typeof PLANNING_COLUMNS)[number];

/** What people write in a planning by custom, of `data/language/fr/planning-sheet.yaml`. */
export interface SheetWords {
  column(title: string): PlanningColumn | undefined;
  /** Whether a cell says one of the customary things: `yes`, `no`, `serves-epci`… */
  says(meaning: string, cell: string): boolean;
}

const NAME = join('language', 'fr', 'planning-sheet');

/** The words of all folders laid over; folders that hold none are laid over what ships. */
export function readSheetWords(folders: readonly string[]): SheetWords {
  const reading = {
    folders: withShipped(folders, `${NAME}.yaml`),
    report: new Report(),
    cache: noCache,
  };
  const byMeaning = new Map(
    readEntries(NAME, planningWordsSchema, reading).map(({ id, value }) => [
      id,
      new Set(value as readonly string[]),
    ]),
  );
  const says = (meaning: string, cell: string) => byMeaning.get(meaning)?.has(fold(cell)) ?? false;
  return {
    says,
    column: (title) => PLANNING_COLUMNS.find((column) => says(`column-${column}`, title)),
  };
}
