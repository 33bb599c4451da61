import { type FlowSource } from '../authored.ts';
import { type Path, type YamlFile } from '../../source/yaml-file.ts';
import { MEDIATOR_FIELDS, textsOf, type Field, type FlowText } from './texts-of.ts';

/** One line that somebody reads, in one language, with the file and place where it is written. */
export interface Line {
  readonly text: string;
  readonly lang: string;
  readonly field: Field;
  readonly of: FlowText;
  readonly file: YamlFile;
  readonly path: Path;
}

/** French, whatever its register. */
export function isFrench(lang: string): boolean {
  return lang === 'fr' || lang === 'fr-simple';
}

/** Whether the person helped reads it (and not only the mediator beside). */
export function isForCitizens(line: { readonly field: Field }): boolean {
  return !MEDIATOR_FIELDS.has(line.field);
}

const known = new WeakMap<FlowSource, readonly Line[]>();

/** Every line of a flow, its translations included. Gathered once for all rules. */
export function linesOf(source: FlowSource): readonly Line[] {
  const made = known.get(source) ?? gather(source);
  known.set(source, made);
  return made;
}

function gather(source: FlowSource): readonly Line[] {
  const texts = textsOf(source);
  const own = texts.flatMap((text) =>
    Object.entries(text.lines).flatMap(([lang, lines]) =>
      lines.map((line, index): Line => {
        const path = text.pathOf(lang, index);
        return { text: line, lang, field: text.field, of: text, file: source.file, path };
      }),
    ),
  );
  return [...own, ...translatedLines(source, texts)];
}

function translatedLines(source: FlowSource, texts: readonly FlowText[]): Line[] {
  const byKey = new Map(texts.map((text) => [text.key, text]));
  return source.translations.flatMap(({ lang, file, entries }) =>
    [...entries].flatMap(([key, { text }]) => {
      const of = byKey.get(key);
      if (of === undefined || text === undefined) return [];
      const lines = typeof text === 'string' ? [text] : text;
      return lines.map((line, index): Line => {
        const path = typeof text === 'string' ? [key, 'text'] : [key, 'text', index];
        return { text: line, lang, field: of.field, of, file, path };
      });
    }),
  );
}
