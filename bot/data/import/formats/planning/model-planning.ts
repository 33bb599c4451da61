import { type WorkbookKind } from '../../sheets/workbook.ts';
import { writeWorkbook } from '../../sheets/write-workbook.ts';
import { TITLES } from './row-cells.ts';
import { PLANNING_COLUMNS } from './sheet-words.ts';

/** Columns that most plannings have: the others are for those that have them already. */
const MOST = 12;

/** Rows that show the ways to write days, hours and appointments. */
const EXAMPLES: readonly (readonly string[])[] = [
  [
    'Mérignac 33700',
    'Mairie',
    '60 avenue de Lattre de Tassigny',
    'impôts',
    '1er et 3e mardis, hors vacances scolaires',
    '9 h - 12 h',
    'sans RDV',
    '',
    '',
    'habitants de l’intercommunalité',
    '30/06/2027',
    '',
  ],
  [
    'Mérignac 33700',
    'Médiathèque',
    '19 place Charles-de-Gaulle',
    'conseiller numérique',
    'mardi et jeudi, même pendant les vacances scolaires',
    '9 h - 12 h, 14 h - 17 h',
    'sur RDV',
    '05 56 00 00 00',
    '',
    'tous',
    '',
    'fermé en août',
  ],
  [
    'Mérignac 33700',
    'CCAS',
    '',
    'Caf',
    '02/12/2026, 16/12/2026',
    '14 h - 16 h 30',
    'sur RDV',
    '',
    '',
    'habitants du département',
    '',
    '',
  ],
];

/** The sheet to begin with, with rows to be replaced. */
export function modelPlanning(kind: WorkbookKind): Uint8Array {
  const titles = PLANNING_COLUMNS.slice(0, MOST).map((column) => TITLES[column]);
  const rows = [titles, ...EXAMPLES].map((cells, at) => ({ line: at + 1, cells }));
  return writeWorkbook(kind, [{ name: 'Permanences', head: 1, rows }]);
}
