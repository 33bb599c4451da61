import { ImportFault } from '../import-fault.ts';
import { OdsReader } from './ods-reader.ts';
import { readXml } from './read-xml.ts';
import { unzipParts } from './unzip-parts.ts';
import { type Workbook } from './workbook.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** Folders and files of macros. */
const MACROS = /^(?:Basic|Scripts)\//;

/** Sheets of an OpenDocument spreadsheet. Throws {@link ImportFault}: macros are refused. */
export function readOds(bytes: Uint8Array, most?: number): Workbook {
  const parts = unzipParts(
    bytes,
    (name) => name === CONTENT || name === MANIFEST || name === 'mimetype',
    most,
  );
  if ([...parts.names].some((name) => MACROS.test(name) && !name.endsWith('/'))) {
    const message = 'Ce fichier contient des macros. Copiez la feuille dans un classeur neuf.';
    throw new ImportFault('macros', message);
  }
  if (parts.has(MANIFEST) && parts.text(MANIFEST).includes('encryption-data')) {
    throw new ImportFault('password', 'Ce fichier est protégé par un mot de passe : enlevez-le.');
  }
  const reader = new OdsReader();
  readXml(parts.text(CONTENT), reader);
  return { kind: 'ods', ...reader.build() };
}
