import { type YamlFile } from '../source/yaml-file.ts';
import { type AuthoredFlow } from './schemas/flow-schema.ts';

/**
 * One entry of `<topic>.<lang>.yaml`: `of` = first 12 hex of the SHA-256 of the French text. Words
 * that people say need none.
 */
export interface TranslationEntry {
  readonly text?: string | readonly string[];
  readonly same?: true;
  readonly of?: string;
}

export interface Translation {
  readonly lang: string;
  readonly file: YamlFile;
  /** `reviewed: false` at the head of the file: nobody who speaks the language has read it. */
  readonly reviewed: boolean;
  readonly entries: ReadonlyMap<string, TranslationEntry>;
}

/** A flow file that passed the schema, with its translations. */
export interface FlowSource {
  readonly kind: 'flow' | 'subflow' | 'stub';
  readonly file: YamlFile;
  readonly flow: AuthoredFlow;
  readonly translations: readonly Translation[];
}
