import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './escape-xml.ts';
import { type TableSheet } from './workbook.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const NS = 'urn:oasis:names:tc:opendocument:xmlns';
const MADE = '2026-01-01T00:00:00';

/** An OpenDocument spreadsheet of texts, as small as it can be. */
export function writeOds(sheets: readonly TableSheet[]): Uint8Array {
  const tables = sheets.map(tableXml).join('');
  const content = `${HEAD}<office:document-content xmlns:office="${NS}:office:1.0" xmlns:table="${NS}:table:1.0" xmlns:text="${NS}:text:1.0" xmlns:style="${NS}:style:1.0" xmlns:fo="${NS}:xsl-fo-compatible:1.0" office:version="1.2"><office:automatic-styles><style:style style:name="col" style:family="table-column"><style:table-column-properties style:column-width="4.2cm"/></style:style><style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="text" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const manifest = `${HEAD}<manifest:manifest xmlns:manifest="${NS}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${MIMETYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync(
    {
      // First and not compressed: it tells what the file is.
      mimetype: [strToU8(MIMETYPE), { level: 0 }],
      'content.xml': strToU8(content),
      'META-INF/manifest.xml': strToU8(manifest),
    },
    { mtime: MADE },
  );
}

function tableXml({ name, rows, head }: TableSheet, at: number): string {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  let line = 0;
  const lines = rows.map((row) => {
    const blank = row.line - line - 1;
    line = row.line;
    const style = row.line === head ? 'head' : 'text';
    const before =
      blank > 0
        ? `<table:table-row table:number-rows-repeated="${blank}"><table:table-cell/></table:table-row>`
        : '';
    return `${before}<table:table-row>${row.cells.map((text) => cellXml(text, style)).join('')}</table:table-row>`;
  });
  const title = escapeXml(name || `Feuille ${at + 1}`);
  return `<table:table table:name="${title}"><table:table-column table:style-name="col" table:number-columns-repeated="${width}"/>${lines.join('')}</table:table>`;
}

function cellXml(text: string, style: string): string {
  if (text === '') return '<table:table-cell/>';
  const paragraphs = text.split('\n').map((one) => `<text:p>${escapeXml(one)}</text:p>`);
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}
