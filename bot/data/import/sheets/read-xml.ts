import { SaxesParser } from 'saxes';
import { ImportFault } from '../import-fault.ts';
import { MAX_XML_DEPTH } from './workbook.ts';

/** Attributes by their name, without its prefix. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of a text in XML, in its order. Names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML from its beginning to its end. No document type, so no entity of anyone's: only the five
 * that XML itself knows. Throws {@link ImportFault}.
 */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new ImportFault(
      'entities',
      'Ce fichier contient des définitions qu’un tableur n’écrit pas.',
    );
  });
  parser.on('error', () => {
    throw new ImportFault('broken-file', 'Ce fichier est abîmé : il ne s’ouvre pas.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_XML_DEPTH) {
      throw new ImportFault('too-deep', 'Ce fichier n’est pas celui d’un tableur.');
    }
    const entries = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
    reader.open(local(name), new Map(entries));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close(local(name));
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  parser.on('cdata', (text) => {
    reader.text(text);
  });
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
