import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './escape-xml.ts';
import { type TableSheet } from './workbook.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LETTERS = 26;
/** A day that a ZIP can write: the same sheets are the same bytes. */
const MADE = '2026-01-01T00:00:00';

/** An Excel workbook of texts, as small as it can be. */
export function writeXlsx(sheets: readonly TableSheet[]): Uint8Array {
  const numbers = sheets.map((_, at) => at + 1);
  const files = new Map(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escapeXml(sheetName(name, at))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`,
    }),
  );
  sheets.forEach((sheet, at) => {
    files.set(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet));
  });
  const zipped = [...files].map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(zipped), { mtime: MADE });
}

function sheetXml({ rows, head }: TableSheet): string {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const lines = rows.map(({ line, cells }) => {
    const style = line === head ? ' s="1"' : '';
    return `<row r="${line}">${cells.map((text, column) => cellXml(text, `${letters(column)}${line}`, style)).join('')}</row>`;
  });
  const columns = `<cols><col min="1" max="${width}" width="22" customWidth="1"/></cols>`;
  return `<worksheet xmlns="${MAIN}">${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(text: string, reference: string, style: string): string {
  if (text === '') return '';
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : letters(Math.floor(column / LETTERS) - 1) + last;
}

/** Excel takes 31 characters, and none of some signs. */
function sheetName(name: string, at: number): string {
  return (
    name
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31) || `Feuille ${at + 1}`
  );
}
