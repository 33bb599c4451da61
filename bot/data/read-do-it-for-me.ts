import { join } from 'node:path';
import { createDoItForMe, type DoItForMe } from '../understanding/do-it-for-me.ts';
import { readModel } from '../understanding/do-it-for-me/model.ts';
import { noCache } from './data-cache.ts';
import { openModel } from './open-model.ts';
import { readEntries, type Reading } from './records.ts';
import { Report } from './report.ts';
import { mustHearSchema } from './schemas/lists.ts';

export const DO_IT_FOR_ME_MODEL = { file: join('do-it-for-me', 'model.txt'), read: readModel };

/**
 * Hears "do it for me" with the model of the last folder that has one, else with the one that ships,
 * and with the phrases of all folders. The model is read with the first text.
 */
export function readDoItForMe(reading: Reading): DoItForMe {
  return createDoItForMe({
    model: openModel(DO_IT_FOR_ME_MODEL, reading),
    mustHear: readDoItPhrases(reading),
  });
}

/** Phrases that always ask for it. */
export function readDoItPhrases(reading: Reading): readonly string[] {
  const entries = readEntries(join('do-it-for-me', 'must-hear'), mustHearSchema, reading);
  return entries.flatMap(({ value }) => value as readonly string[]);
}

/** The same for a command that reads nothing else; phrases at fault are left out. */
export function doItForMe(folders: readonly string[]): DoItForMe {
  return readDoItForMe({ folders, report: new Report(), cache: noCache });
}
