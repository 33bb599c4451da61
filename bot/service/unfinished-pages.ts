import { type AboutBlock, type AboutPage } from '../conversation/about.ts';

/** What a page that ships says where its editor has something to write: « … doit écrire ici … ». */
const TO_WRITE = /\bdoi(?:t|vent) écrire ici\b/;

/** Ids of the pages in which something that the law wants is still to be written. */
export function unfinishedPages(
  pages: ReadonlyMap<string, AboutPage> | undefined,
): readonly string[] {
  return [...(pages ?? [])]
    .filter(([, { blocks }]) => blocks.some((block) => TO_WRITE.test(wordsOf(block))))
    .map(([id]) => id);
}

function wordsOf(block: AboutBlock): string {
  const texts = block.kind === 'list' ? block.items : [block.text];
  return texts.map((text) => text.map((part) => part.text).join('')).join(' ');
}
