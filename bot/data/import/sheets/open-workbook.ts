import { ImportFault } from '../import-fault.ts';
import { readCsvSheet } from './read-csv-sheet.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { MAX_FILE_BYTES, type Workbook } from './workbook.ts';

/** First bytes of a ZIP, and of what Office wrote before 2007 or writes under a password. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** An OpenDocument file begins with its kind, not compressed. */
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether a file is named as one that a spreadsheet writes. */
export function isWorkbookName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls|ods|fods|csv|tsv)$/i.test(name);
}

/**
 * Reads a table, told by its bytes, not by its name; `most`: bytes of what is unzipped of it. Throws
 * {@link ImportFault}.
 */
export async function openWorkbook(bytes: Uint8Array, most?: number): Promise<Workbook> {
  if (bytes.length === 0) throw new ImportFault('empty', 'Ce fichier est vide.');
  if (bytes.length > MAX_FILE_BYTES)
    throw new ImportFault('too-large', 'Ce fichier est trop gros.');
  if (startsWith(bytes, OLD_OFFICE)) {
    const message =
      'Ce fichier est un ancien .xls, ou il a un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.';
    throw new ImportFault('old-office', message);
  }
  if (startsWith(bytes, PDF)) {
    throw new ImportFault(
      'not-a-sheet',
      'Ce fichier est un PDF, pas un tableur : .xlsx, .ods ou .csv.',
    );
  }
  if (!startsWith(bytes, ZIP)) return readCsvSheet(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return start.includes(ODS) ? readOds(bytes, most) : readXlsx(bytes, most);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
