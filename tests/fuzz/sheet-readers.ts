import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readOutbox } from '../../bot/conversation/helper/outbox.ts';
import { modelPlanning } from '../../bot/data/import/formats/planning/model-planning.ts';
import { planningInFile } from '../../bot/data/import/formats/planning/planning-in-file.ts';
import { readSheetWords } from '../../bot/data/import/formats/planning/sheet-words.ts';
import { ImportFault } from '../../bot/data/import/import-fault.ts';
import { readOpeningHours } from '../../bot/data/import/read-opening-hours.ts';
import { openWorkbook } from '../../bot/data/import/sheets/open-workbook.ts';
import { planningWords } from '../../bot/data/read-planning-words.ts';
import { readPlanning } from '../../bot/permanences/planning/read-planning.ts';
import { orFault, type Reader } from './reader.ts';

const DATA = ['data'];
const today = '2026-11-28';
const words = planningWords(DATA);
const sheetWords = readSheetWords(DATA);
const whose = { operators: ['impôts'], commune: 'Mérignac', place: 'Mairie' };

const dates = (bytes: Uint8Array) =>
  orFault(ImportFault, async () => {
    const { sheets } = await openWorkbook(bytes);
    await planningInFile(bytes, whose, { today, sheetWords, words });
    return sheets.length > 0;
  });

/** A workbook with one of its parts spoilt: its bytes alone would hardly ever unzip. */
const partOf = (kind: 'xlsx' | 'ods', part: string): Reader => {
  const parts = unzipSync(modelPlanning(kind));
  return {
    name: `${part} of a workbook`,
    text: strFromU8(parts[part] ?? new Uint8Array()),
    read: (text) => dates(zipSync({ ...parts, [part]: strToU8(text) }, { level: 0 })),
  };
};

/** The signs of a text as bytes, one each. */
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** What offices and devices hold: spreadsheets, hours in words, what a helper's device kept. */
export const SHEET_READERS: readonly Reader[] = [
  ...(['xlsx', 'ods'] as const).map((kind) => ({
    name: `bytes of ${kind}`,
    text: latin1(modelPlanning(kind)),
    read: (text: string) => dates(Buffer.from(text, 'latin1')),
  })),
  partOf('xlsx', 'xl/worksheets/sheet1.xml'),
  partOf('xlsx', 'xl/workbook.xml'),
  partOf('xlsx', 'xl/styles.xml'),
  partOf('ods', 'content.xml'),
  {
    name: 'planning of a spreadsheet',
    text: readFileSync('docs/modele-planning.csv', 'utf8'),
    read: (text) => dates(Buffer.from(text)),
  },
  {
    name: 'planning in words',
    text: 'Mardi (1er et 3e) 9h-12h, sauf vacances ; fermé du 24/12/2026 au 3 janvier\nsemaines paires : jeudi de 14 h à 16 h 30, sur RDV',
    read: (text) => readPlanning(text, { now: today, words }).schedule.sessions.length > 0,
  },
  {
    name: 'opening_hours',
    text: 'Mo-Fr 09:00-12:00,14:00-17:30; Sa 10:00-12:00 open "sur RDV"; Aug off; PH off',
    read: (text) => readOpeningHours(text).ok,
  },
  {
    name: 'outbox of a device',
    text: JSON.stringify({
      cells: [{ month: '2026-12', epci: '243300316', lang: 'fr', flow: 'a.b', step: '', by: 2 }],
      batch: { id: 'a', cells: [] },
      wrong: [{ id: 'b', of: 'permanence', record: 'c', commune: '33063', kind: 'closed' }],
      seen: [{ id: 'd', permanence: 'e', day: today }],
    }),
    read: (text) => readOutbox(text, '2026-12').cells.length > 0,
  },
];
