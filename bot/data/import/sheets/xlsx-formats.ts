import { kindOfFormat, type NumberKind } from './cell-numbers.ts';
import { readXml } from './read-xml.ts';

/** What a sheet needs of its workbook to say what its cells hold. */
export interface CellFormats {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly kinds: readonly NumberKind[];
  /** Days are counted from 1904, as old Macintosh did. */
  readonly is1904: boolean;
}

/** What numbers are, style by style. */
export function readFormats(xml: string): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isCells = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      }
      if (name === 'cellXfs') isCells = true;
      if (name !== 'xf' || !isCells) return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      kinds.push(kindOfFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
    text: () => undefined,
  });
  return kinds;
}
