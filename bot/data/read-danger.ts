import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createDanger,
  type DangerHearing,
  type DangerKind,
  type DangerModel,
} from '../understanding/danger.ts';
import { readModel } from '../understanding/danger/model-text.ts';
import { noCache } from './data-cache.ts';
import { dataFolderWith } from './data-folder.ts';
import { knownCommunes } from './known-communes.ts';
import { readEntries, type Reading } from './records.ts';
import { Report } from './report.ts';
import { mustHearSchema } from './schemas/lists.ts';

const MODEL = join('danger', 'model.txt');

/**
 * Hears danger with the model of the last folder that has one, else with the one that ships, and
 * with the phrases of all folders. The model is read with the first text.
 */
export function readDanger(reading: Reading): DangerHearing {
  const { folders } = reading;
  const entries = readEntries(join('danger', 'must-hear'), mustHearSchema, reading);
  const mustHear = new Map(
    entries.map(({ id, value }) => [id as DangerKind, value as readonly string[]]),
  );
  const path = join(dataFolderWith(folders, MODEL), MODEL);
  let model: DangerModel | undefined;
  return createDanger({
    model: () => (model ??= readModel(readFileSync(path, 'utf8'))),
    mustHear,
    // Tables are read, and their index made, only for a text in which something was heard.
    isName: (words) => knownCommunes(dataFolderWith(folders, 'communes.tsv')).isName(words),
  });
}

/** The same for a command that reads nothing else; records at fault are left out. */
export function danger(folders: readonly string[]): DangerHearing {
  return readDanger({ folders, report: new Report(), cache: noCache });
}
