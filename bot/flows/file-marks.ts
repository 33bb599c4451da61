import { type FlowSource } from './authored.ts';

/** Names and texts of flow files and their translations: equal marks, equal files. */
export function fileMarks(sources: Iterable<FlowSource>): readonly string[] {
  return [...sources].flatMap(({ file, translations }) =>
    [file, ...translations.map((one) => one.file)].flatMap(({ name, text }) => [name, text]),
  );
}
