import { type WrittenLanguage } from '../../reading/language.ts';
import { type CommuneWords } from '../../territory/commune-words.ts';
import { type DangerKind } from '../../understanding/danger.ts';
import { type DetectableLanguage } from '../../understanding/speech.ts';
import { type Text } from '../../engine/model.ts';
import { type QuestionWords } from '../screen-questions.ts';

/** A list by its name, as JSON holds it. */
export type Listed<T> = readonly (readonly [name: string, value: T])[];

/** All words that hear people, as plain JSON: it may be sent to a page. */
export interface WrittenHearing {
  readonly language: WrittenLanguage;
  /** Phrases that are always heard. */
  readonly danger: readonly (readonly [kind: DangerKind, phrases: readonly string[]])[];
  readonly doItForMe: readonly string[];
  /** Folded names of services and places. */
  readonly names: readonly string[];
  /** Languages that people may type. */
  readonly tongues: readonly DetectableLanguage[];
  readonly communes: CommuneWords;
  readonly screenQuestions: Listed<QuestionWords>;
  readonly heard: Listed<readonly string[]>;
  readonly alike: Listed<readonly string[]>;
  readonly glossary: readonly {
    readonly term: string;
    readonly means: Text;
    readonly also: readonly string[];
  }[];
}

/** What was learnt, as the texts that models are read from. */
export interface WrittenModels {
  readonly danger: string;
  readonly doItForMe: string;
  readonly route: string;
  readonly demands: string;
}
