import { type Data } from './data.ts';
import { laidOver } from './laid-over.ts';
import { type Imported } from './read-imported.ts';
import { type Lists } from './read-lists.ts';

/** Lists of these folders, each laid over the other by id. */
export function layLists(
  own: Lists,
  imported: Pick<Imported, 'sources'>,
  over: Data | undefined,
): Lists {
  const sources = laidOver(imported.sources, own.sources);
  if (!over) return { ...own, sources };
  return {
    sources: laidOver(over.sources, sources),
    owners: laidOver(over.owners, own.owners),
    postures: laidOver(over.postures, own.postures),
    deadlines: laidOver(over.deadlines, own.deadlines),
    glossary: laidOver(over.glossary, own.glossary),
    heard: laidOver(over.heard, own.heard),
    alike: laidOver(over.alike, own.alike),
    urgent: laidOver(over.urgent, own.urgent),
    watchWords: laidOver(over.watchWords, own.watchWords),
    wordsToAvoid: laidOver(over.wordsToAvoid, own.wordsToAvoid),
  };
}
