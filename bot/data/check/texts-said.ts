import { type Path } from '../../source/yaml-file.ts';
import { type RawRecord } from '../report.ts';
import { type DataCheckInput } from './data-check.ts';

/** A text that people read, and where it is written. */
export interface TextSaid {
  readonly record: RawRecord;
  readonly path: Path;
  readonly text: string;
}

/** Keys of an operator, a deadline, a campaign or a letter that hold no text of ours. */
const NO_TEXT = new Set([
  'id',
  'site',
  'needs',
  'sources',
  'verified',
  'instead',
  'serves',
  'hours',
  'until',
  'count',
  'helps',
  'flows',
  'windows',
  'zones',
  'may',
  'prepare',
  'as',
  'answer',
  'page',
  'kind',
  'source',
  'find',
  'seen',
  'review',
  'owner',
  'sender',
  'words',
  'drawing',
  'deadline',
  'campaign',
  'opens',
  'urgent',
  'asked',
  'told',
]);

/** Texts of the deadlines, of the campaigns, of shared facts, of the operators, of the letters, of who writes them and of the FAQ, in every language. */
export function textsSaid({ records }: DataCheckInput): readonly TextSaid[] {
  const { deadlines, campaigns, facts, operators, senders, letters, faq } = records;
  return [deadlines, campaigns, facts, operators, senders, letters, faq]
    .flatMap((some) => [...some.values()])
    .flatMap((record) => textsIn(record.value, []).map((found) => ({ record, ...found })));
}

function textsIn(value: unknown, path: Path): readonly Omit<TextSaid, 'record'>[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    NO_TEXT.has(key) ? [] : textsIn(one, [...path, key]),
  );
}
