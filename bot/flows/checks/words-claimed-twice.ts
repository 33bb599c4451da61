import { fold } from '../../territory/fold.ts';
import { type Path, type YamlFile } from '../../source/yaml-file.ts';
import { type FlowSource } from '../authored.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';

/** The same words, once accents and capitals are gone, belong to one flow only. */
export const wordsClaimedTwice: Check = {
  code: 'words-claimed-twice',
  severity: 'warning',
  *run(input) {
    const claimed = new Map<string, string>();
    for (const source of sourcesOf(input)) {
      const { id } = source.flow;
      for (const { file, path, text } of wordsOf(source)) {
        const other = claimed.get(fold(text));
        claimed.set(fold(text), other ?? id);
        if (other === undefined || other === id) continue;
        yield {
          file,
          path,
          message: `« ${text} » est déjà dans les mots de « ${other} ».`,
          hint: 'Gardez ces mots dans un seul parcours, ou précisez-les.',
        };
      }
    }
  },
};

interface Word {
  readonly file: YamlFile;
  readonly path: Path;
  readonly text: string;
}

function wordsOf({ flow, file, translations }: FlowSource): readonly Word[] {
  const own = (flow.words ?? []).map((text, at) => ({ file, path: ['words', at], text }));
  const others = translations.flatMap(({ file: translated, entries }) => {
    const text = entries.get('words')?.text;
    const list = Array.isArray(text) ? (text as readonly string[]) : [];
    return list.map((one, at) => ({ file: translated, path: ['words', 'text', at], text: one }));
  });
  return [...own, ...others];
}
