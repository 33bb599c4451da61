import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type WrittenHearing, type WrittenModels } from '../conversation/packs/written-hearing.ts';
import { type Data } from './data.ts';
import { noCache } from './data-cache.ts';
import { dataFolderWith } from './data-folder.ts';
import { modelText } from './open-model.ts';
import { readCommuneWords } from './read-commune-words.ts';
import { namesIn, readMustHear } from './read-danger.ts';
import { readDoItPhrases } from './read-do-it-for-me.ts';
import { readWrittenLanguage } from './read-language.ts';
import { readLists } from './read-lists.ts';
import { DEMANDS_MODEL } from './read-route-model.ts';
import { readScreenQuestions } from './read-screen-questions.ts';
import { readTongues } from './read-speech.ts';
import { type Reading } from './records.ts';
import { Report } from './report.ts';

/**
 * The words that hear people, of the last folders that have them, as plain JSON. Their faults are
 * told where the same is read for the service.
 */
export function readWrittenHearing(folders: readonly string[]): WrittenHearing {
  const reading: Reading = { folders, report: new Report(), cache: noCache };
  const { glossary, heard, alike }: Pick<Data, 'glossary' | 'heard' | 'alike'> =
    readLists(reading).lists;
  return {
    language: readWrittenLanguage(reading),
    danger: [...readMustHear(reading)],
    doItForMe: readDoItPhrases(reading),
    names: [...namesIn(reading)],
    tongues: readTongues(reading),
    communes: readCommuneWords(reading),
    screenQuestions: [...readScreenQuestions(reading)],
    heard: [...heard],
    alike: [...alike],
    glossary: [...glossary.values()],
  };
}

/**
 * What was learnt, as it is carried away: the smaller models that training makes beside those of the
 * service, where the folder that has a model has one.
 */
export function readWrittenModels(folders: readonly string[]): WrittenModels {
  return {
    danger: carried('danger', 'model.br', folders),
    route: carried('route', 'model.br', folders),
    demands: modelText(DEMANDS_MODEL.file, folders),
    doItForMe: modelText(join('do-it-for-me', 'model.txt'), folders),
  };
}

/** Beside a folder's own model, none but that folder's stands for it. */
function carried(name: string, model: string, folders: readonly string[]): string {
  const holder = dataFolderWith(folders, join(name, model));
  const small = join(name, CARRIED);
  return modelText(existsSync(join(holder, small)) ? small : join(name, model), [holder]);
}

const CARRIED = 'carried.br';
