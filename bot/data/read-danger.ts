import { join } from 'node:path';
import {
  createDanger,
  type DangerHearing,
  type DangerKind,
  type MustHear,
} from '../understanding/danger.ts';
import { readModel } from '../understanding/danger/model.ts';
import { type Language } from '../reading/language.ts';
import { fold } from '../territory/fold.ts';
import { type Communes } from '../territory/model.ts';
import { createSentences } from '../territory/sentence-words.ts';
import { type AuthoredPlace, placeSchema } from './schemas/place.ts';
import { type AuthoredOperator, operatorSchema } from './schemas/operator.ts';
import { noCache } from './data-cache.ts';
import { dataFolderWith } from './data-folder.ts';
import { knownCommunes } from './known-communes.ts';
import { openModel } from './open-model.ts';
import { readCommuneWords } from './read-commune-words.ts';
import { readLanguage } from './read-language.ts';
import { readDangersAbroad } from './read-speech.ts';
import { readEntries, readRecords, type Reading } from './records.ts';
import { Report } from './report.ts';
import { mustHearSchema } from './schemas/lists.ts';

export const DANGER_MODEL = { file: join('danger', 'model.br'), read: readModel };

/**
 * Hears danger with the model of the last folder that has one, else with the one that ships, and
 * with the phrases of all folders. The model is read with the first text.
 */
export function readDanger(reading: Reading, { ways }: Pick<Language, 'ways'>): DangerHearing {
  const { folders } = reading;
  const mustHear = readMustHear(reading);
  let names: ReadonlySet<string> | undefined;
  let communes: Communes | undefined;
  const words = readCommuneWords(quietly(reading));
  // Whether files changed is looked at once a reading, not at every word of a plea.
  const communesOf = () =>
    (communes ??= knownCommunes(dataFolderWith(folders, 'communes.tsv'), words));
  return createDanger({
    model: openModel(DANGER_MODEL, reading),
    mustHear,
    ways,
    // Tables are read, and their index made, only for a text in which something was heard.
    isName: (name) => (names ??= namesIn(reading)).has(name.join(' ')) || communesOf().isName(name),
    sentences: createSentences(words),
  });
}

/** Phrases that are always heard, by kind: of the one list, and of other languages. */
export function readMustHear(reading: Reading): MustHear {
  const entries = readEntries(join('danger', 'must-hear'), mustHearSchema, reading);
  const all = new Map(
    entries.map(({ id, value }) => [id as DangerKind, value as readonly string[]]),
  );
  // Faults of those files are told where languages are read.
  for (const [kind, phrase] of readDangersAbroad(quietly(reading))) {
    all.set(kind, [...(all.get(kind) ?? []), phrase]);
  }
  return all;
}

/** Folded names of services and places, those of before too. */
export function namesIn(reading: Reading): ReadonlySet<string> {
  const services = readRecords('operators', operatorSchema, quietly(reading));
  const places = readRecords('places', placeSchema, quietly(reading));
  return new Set(
    [
      ...services.flatMap(({ value }) => {
        const { now, before = [] } = (value as AuthoredOperator).names;
        return [now, ...before];
      }),
      ...places.map(({ value }) => (value as AuthoredPlace).name),
    ].map(fold),
  );
}

/** Its faults are told where the same is read for everything else. */
function quietly({ folders, cache }: Reading): Reading {
  return { folders, report: new Report(), cache };
}

/** The same for a command that reads nothing else; records at fault are left out. */
export function danger(folders: readonly string[]): DangerHearing {
  const reading = { folders, report: new Report(), cache: noCache };
  return readDanger(reading, readLanguage(reading));
}
