import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DangerKind } from '../understanding/danger.ts';
import { createSpeech, type Speech, type DetectableLanguage } from '../understanding/speech.ts';
import { noCache } from './data-cache.ts';
import { withShipped } from './data-folder.ts';
import { readRecord, type Reading } from './records.ts';
import { Report } from './report.ts';
import { signsSchema } from './schemas/signs.ts';

/** A language's file as it is written. */
interface AuthoredSigns extends Pick<DetectableLanguage, 'script' | 'letters' | 'says'> {
  /** With a space between. */
  readonly words?: string;
  readonly dangers?: Readonly<Partial<Record<DangerKind, readonly string[]>>>;
}

/**
 * Tells languages apart by `language/<language>/signs.yaml` of all folders, a later one over an
 * earlier; where none has them, by those that ship.
 */
export function readSpeech(reading: Reading): Speech {
  return createSpeech(readTongues(reading));
}

/** The same languages, as they are written. */
export function readTongues(reading: Reading): readonly DetectableLanguage[] {
  return readSigns(reading).map(([lang, { script, letters, says, words }]) => ({
    lang,
    ...(script === undefined ? {} : { script }),
    ...(letters === undefined ? {} : { letters }),
    says,
    words: words?.split(' ') ?? [],
  }));
}

/** Phrases of other languages in which a danger is always heard. */
export function readDangersAbroad(reading: Reading): readonly (readonly [DangerKind, string])[] {
  return readSigns(reading).flatMap(([, { dangers = {} }]) =>
    Object.entries(dangers).flatMap(([kind, said]) =>
      said.map((phrase) => [kind as DangerKind, phrase] as const),
    ),
  );
}

function readSigns(reading: Reading): readonly (readonly [lang: string, AuthoredSigns])[] {
  const folders = withShipped(reading.folders, join('language', 'fr', 'signs.yaml'));
  const langs = new Set(folders.flatMap((folder) => langsIn(join(folder, 'language'))));
  return [...langs].sort().flatMap((lang) => {
    const name = join('language', lang, 'signs');
    const record = readRecord(name, signsSchema, { ...reading, folders });
    return record === undefined ? [] : [[lang, record.value as AuthoredSigns] as const];
  });
}

function langsIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The same for what reads nothing else; files at fault are left out. */
export function speech(folders: readonly string[]): Speech {
  return readSpeech({ folders, report: new Report(), cache: noCache });
}
