import { ImportFault } from '../import-fault.ts';
import { readCsv } from '../read-csv.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { type Workbook } from './workbook.ts';

/** Lines that tell which sign parts the cells. */
const LOOKED_AT = 20;
const SIGNS = [';', ',', '\t'] as const;

/** The one sheet of a CSV file: UTF-8, UTF-16 or Windows-1252, parted by `;`, `,` or tabs. */
export async function readCsvSheet(bytes: Uint8Array): Promise<Workbook> {
  const text = decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text.includes('\u0000')) {
    throw new ImportFault('not-a-sheet', 'Ce fichier n’est pas un tableur : .xlsx, .ods ou .csv.');
  }
  const builder = new SheetBuilder('');
  for await (const { line, cells } of readCsv(once(text), separatorOf(text))) {
    if (cells === undefined) throw new ImportFault('too-large', `Ligne ${line} : trop longue.`);
    cells.forEach((cell, column) => {
      builder.set(line - 1, column, cell);
    });
  }
  return { kind: 'csv', sheets: [builder.build()], hidden: [] };
}

/** What old spreadsheets write is Windows-1252: any bytes are a text in it, so it comes last. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that most of the first lines hold outside quotes; a title above the table holds none. */
function separatorOf(text: string): string {
  const start = text
    .split('\n', LOOKED_AT)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = SIGNS.map((sign) => [sign, start.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
