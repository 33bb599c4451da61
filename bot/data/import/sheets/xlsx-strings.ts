import { readXml } from './read-xml.ts';

/** Texts that cells share, in order; without the reading aids of East Asian ones. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isAid = true;
      isText = name === 't';
    },
    close(name) {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') isAid = false;
      isText = false;
    },
    text(more) {
      if (isText && !isAid) text += more;
    },
  });
  return strings;
}
