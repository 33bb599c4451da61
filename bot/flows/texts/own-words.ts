import { type Path, type YamlFile } from '../../source/yaml-file.ts';
import { type FlowSource } from '../authored.ts';

/** One of a flow's own words, and where it is written. */
export interface OwnWord {
  readonly file: YamlFile;
  readonly path: Path;
  readonly text: string;
}

/** What people say for a flow, in every language. */
export function ownWords({ flow, file, translations }: FlowSource): readonly OwnWord[] {
  const own = (flow.words ?? []).map((text, at) => ({ file, path: ['words', at], text }));
  const others = translations.flatMap(({ file: translated, entries }) => {
    const text = entries.get('words')?.text;
    const list = Array.isArray(text) ? (text as readonly string[]) : [];
    return list.map((one, at) => ({ file: translated, path: ['words', 'text', at], text: one }));
  });
  return [...own, ...others];
}
