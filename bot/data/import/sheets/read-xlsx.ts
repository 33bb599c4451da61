import { ImportFault } from '../import-fault.ts';
import { type Workbook } from './workbook.ts';
import { type Parts, unzipParts } from './unzip-parts.ts';
import { readXml } from './read-xml.ts';
import { type CellFormats, readFormats } from './xlsx-formats.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';
import { readSharedStrings } from './xlsx-strings.ts';

const WANTED =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const WORKBOOK = 'xl/workbook.xml';

/** Sheets of an Excel workbook. Throws {@link ImportFault}: macros are refused. */
export function readXlsx(bytes: Uint8Array, most?: number): Workbook {
  const parts = unzipParts(bytes, (name) => WANTED.test(name), most);
  if ([...parts.names].some((name) => /vbaProject|macrosheets/i.test(name))) {
    const message = 'Ce fichier contient des macros. Enregistrez-le en « Classeur Excel (.xlsx) ».';
    throw new ImportFault('macros', message);
  }
  if (!parts.has(WORKBOOK)) {
    throw new ImportFault('not-a-sheet', 'Ce fichier n’est pas un tableur : .xlsx, .ods ou .csv.');
  }
  const { sheets, is1904 } = readWorkbook(parts.text(WORKBOOK));
  const targets = readTargets(parts);
  const formats: CellFormats = {
    strings: parts.has('xl/sharedStrings.xml')
      ? readSharedStrings(parts.text('xl/sharedStrings.xml'))
      : [],
    kinds: parts.has('xl/styles.xml') ? readFormats(parts.text('xl/styles.xml')) : [],
    is1904,
  };
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return {
    kind: 'xlsx',
    // A sheet that is a chart has no such part.
    sheets: shown.flatMap(({ name, id }) => {
      const target = targets.get(id) ?? '';
      return parts.has(target) && WANTED.test(target)
        ? [readXlsxSheet(name, parts.text(target), formats)]
        : [];
    }),
    hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
}

interface ListedSheet {
  readonly name: string;
  /** Of the relation that leads to its part. */
  readonly id: string;
  readonly isHidden: boolean;
}

function readWorkbook(xml: string) {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attributes.get('state') ?? 'visible';
      sheets.push({
        name: attributes.get('name') ?? '',
        id: attributes.get('id') ?? '',
        isHidden: state !== 'visible',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, is1904 };
}

function readTargets(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(parts.text('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      targets.set(attributes.get('Id') ?? '', path);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}
