import { join } from 'node:path';
import { type CommuneWords } from '../territory/commune-words.ts';
import { noCache } from './data-cache.ts';
import { withShipped } from './data-folder.ts';
import { readEntries, type Reading } from './records.ts';
import { Report } from './report.ts';
import { communeWordsSchema } from './schemas/language.ts';

const NAME = join('language', 'fr', 'communes');

/**
 * The words of `language/fr/communes.yaml`, of all folders laid over. Folders that hold none are
 * laid over what ships.
 */
export function readCommuneWords(reading: Reading): CommuneWords {
  const folders = withShipped(reading.folders, `${NAME}.yaml`);
  const entries = new Map(
    readEntries(NAME, communeWordsSchema, { ...reading, folders }).map(({ id, value }) => [
      id,
      wordsIn(value as string),
    ]),
  );
  const words = (id: string) => entries.get(id) ?? [];
  return {
    openers: words('openers'),
    tellsWhere: words('tells-where'),
    lives: words('lives'),
    theyLive: words('they-live'),
    ofTheirs: words('of-theirs'),
    closers: words('closers'),
    towns: words('towns'),
    mine: words('mine'),
    links: words('links'),
    regions: words('regions'),
    here: words('here'),
    streets: words('streets'),
    plain: words('plain'),
    ranks: words('ranks').map((ways) => ways.split('/')),
    aroundRank: words('around-rank'),
  };
}

function wordsIn(written: string): readonly string[] {
  return written
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

/** The same for a command that reads nothing else; what is at fault is left out. */
export function communeWords(folders: readonly string[]): CommuneWords {
  return readCommuneWords({ folders, report: new Report(), cache: noCache });
}
