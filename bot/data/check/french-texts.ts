import { type Path } from '../../source/yaml-file.ts';
import { type RawRecord } from '../report.ts';
import { type DataCheckInput } from './data-check.ts';

/** What a text says in usual French, and in simple French where it was written. */
export interface FrenchText {
  readonly record: RawRecord;
  /** Where the French is written, and where the simple French is, or would be. */
  readonly at: Path;
  readonly simpleAt: Path;
  readonly french: readonly string[];
  readonly simple: readonly string[] | undefined;
}

type Found = Omit<FrenchText, 'record'>;

/** Keys of an operator whose text no screen shows to the person helped. */
const NOT_SHOWN = new Set(['not-for', 'professional']);
/** Keys of an operator that hold a text: a string there is French. */
const TEXTS = new Set([
  ...['role', 'reception', 'without-internet', 'without-phone', 'accessibility'],
  ...['cost', 'menu', 'have-ready', 'other', 'write', 'mediator', 'where'],
  // Of a letter, and of a sender beside `title`.
  ...['bold', 'means', 'genuine', 'uncertain', 'hint'],
  // Of the FAQ.
  'says',
  // Of a campaign.
  ...['title', 'rule', 'before', 'open', 'closing', 'late', 'closed', 'unknown'],
]);

/** Texts of the deadlines, the campaigns, the operators, the letters, the FAQ and the emergency screens that the person helped reads. */
export function frenchTexts({ records }: DataCheckInput): readonly FrenchText[] {
  const { deadlines, campaigns, operators, urgent, senders, letters, faq } = records;
  const texts = (record: RawRecord, found: readonly Found[]) =>
    found.map((one) => ({ record, ...one }));
  return [
    ...[...deadlines.values()].flatMap((record) => texts(record, textAt(record.value, []))),
    ...[campaigns, operators, urgent, senders, letters, faq]
      .flatMap((some) => [...some.values()])
      .flatMap((record) => texts(record, textsIn(record.value, []))),
  ];
}

function textsIn(value: unknown, path: Path): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (NOT_SHOWN.has(key)) return [];
    const text = typeof one !== 'string' || TEXTS.has(key) ? textAt(one, [...path, key]) : [];
    return text.length > 0 ? text : textsIn(one, [...path, key]);
  });
}

/** The text that a value is: a string, or French beside other languages. */
function textAt(value: unknown, path: Path): readonly Found[] {
  if (typeof value === 'string') {
    return [{ at: path, simpleAt: path, french: [value], simple: undefined }];
  }
  const { fr, 'fr-simple': simple } = (value ?? {}) as Readonly<Record<string, string | string[]>>;
  if (fr === undefined) return [];
  return [
    {
      at: [...path, 'fr'],
      simpleAt: [...path, 'fr-simple'],
      french: [fr].flat(),
      simple: simple === undefined ? undefined : [simple].flat(),
    },
  ];
}
