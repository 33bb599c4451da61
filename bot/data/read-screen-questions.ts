import { join } from 'node:path';
import {
  RESERVED_TOPICS,
  QUESTION_LANGUAGES,
  type QuestionWords,
} from '../conversation/screen-questions.ts';
import { isTopic, TOPICS } from '../conversation/screens/screen-answer.ts';
import { dataFolderWith } from './data-folder.ts';
import { type RawRecord } from './report.ts';
import { readEntries, type Reading } from './records.ts';
import { screenQuestionSchema } from './schemas/lists.ts';
import { unknown } from './to-operator.ts';

const NAME = 'screen-questions';

/**
 * Questions about what is on the screen, by `<language>/<topic>`, of all folders laid over; folders
 * that hold none are laid over what ships. A topic of which nothing is said is a fault.
 */
export function readScreenQuestions(reading: Reading): ReadonlyMap<string, QuestionWords> {
  const shipped = dataFolderWith(reading.folders, join('language', 'fr', `${NAME}.yaml`));
  const folders = reading.folders.includes(shipped)
    ? reading.folders
    : [shipped, ...reading.folders];
  return new Map(
    QUESTION_LANGUAGES.flatMap((lang) =>
      readEntries(join('language', lang, NAME), screenQuestionSchema, { ...reading, folders })
        .filter((record) => isKnown(record, reading))
        .map(({ id, value }) => {
          const { asked, shown = [] } = value as AuthoredQuestion;
          return [`${lang}/${id}`, { asked, shown }] as const;
        }),
    ),
  );
}

type AuthoredQuestion = Pick<QuestionWords, 'asked'> & Partial<QuestionWords>;

function isKnown(record: RawRecord, { report }: Reading): boolean {
  if (isTopic(record.id) || RESERVED_TOPICS.has(record.id)) return true;
  report.add(record, unknown([], 'topic', record.id, [...TOPICS, ...RESERVED_TOPICS]));
  return false;
}
