import { type WatchWord } from '../conversation/watch-words.ts';
import { fold } from '../territory/fold.ts';
import { guard } from '../understanding/guard.ts';
import { readEntries, type Reading } from './records.ts';
import { watchWordSchema } from './schemas/lists.ts';

/** The closed list of subjects to watch; one at fault is reported and left out. */
export function readWatchWords(reading: Reading): ReadonlyMap<string, WatchWord> {
  const all = new Map<string, WatchWord>();
  const known = new Map<string, string>();
  for (const record of readEntries('watch-words', watchWordSchema, reading)) {
    const word: WatchWord = { id: record.id, ...(record.value as Omit<WatchWord, 'id'>) };
    const fault = faultOf(word, known);
    if (fault) {
      reading.report.add(record, fault);
      continue;
    }
    for (const said of word.words) known.set(fold(said), word.id);
    all.set(word.id, word);
  }
  return all;
}

function faultOf({ id, title, words }: WatchWord, known: ReadonlyMap<string, string>) {
  const personal = [title, ...words].findIndex((text) => guard(text).flags.length > 0);
  if (personal >= 0) {
    const path = personal === 0 ? ['title'] : ['words', personal - 1];
    return { path, ...PERSONAL };
  }
  const twice = words.findIndex((said) => (known.get(fold(said)) ?? id) !== id);
  return twice < 0
    ? undefined
    : {
        path: ['words', twice],
        code: 'watch-word-twice',
        message: `« ${words[twice] ?? ''} » est déjà dans « ${known.get(fold(words[twice] ?? '')) ?? ''} ».`,
        hint: 'Une demande compte pour un seul sujet : gardez ces mots à un seul endroit.',
      };
}

const PERSONAL = {
  code: 'watch-word-personal',
  message: 'Ces mots ressemblent au nom ou aux coordonnées d’une personne.',
  hint: 'Un sujet surveillé dit ce que l’on demande, jamais qui.',
};
