import { type Campaign } from '../campaigns/model.ts';
import { type SharedFact } from '../conversation/shared-facts.ts';
import { type RuleWords } from '../data/read-rule-words.ts';
import { type Flow } from '../engine/model.ts';
import { type Operator } from '../permanences/model.ts';
import { type Path, type YamlFile } from '../source/yaml-file.ts';
import { type Language } from '../reading/language.ts';
import { type FlowSource } from './authored.ts';

/** What flows may refer to, loaded from `flows/*.yaml` and `data/`. */
export interface Catalog {
  readonly facts: ReadonlyMap<
    string,
    { readonly values: readonly string[]; readonly several: boolean }
  >;
  readonly families: ReadonlySet<string>;
  readonly requiredLanguages: readonly string[];
  readonly wantedLanguages: readonly string[];
  readonly operators: ReadonlyMap<string, Operator>;
  /** `unofficial`: of the press or of an association. `volatile`: changes every year or more often. */
  readonly sources: ReadonlyMap<
    string,
    { readonly url: string; readonly unofficial?: boolean; readonly volatile?: boolean }
  >;
  readonly deadlines: ReadonlySet<string>;
  /** What opens and closes in the year. */
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly owners: ReadonlySet<string>;
  /** Ids of `data/facts`. */
  readonly sharedFacts: ReadonlyMap<string, SharedFact>;
  readonly postures: ReadonlyMap<string, { readonly never: boolean; readonly say: boolean }>;
  /** Words explained by data/glossary.yaml, folded (acronyms too). */
  readonly glossary: ReadonlySet<string>;
  /** Words of what people type. */
  readonly language: Language;
  /** Words of the rule "orienter, ne pas remplir à la place". */
  readonly ruleWords: RuleWords;
  /** Word to avoid → its replacement. */
  readonly wordsToAvoid: ReadonlyMap<string, string>;
  /** INSEE, département and EPCI codes that exist. */
  readonly territoryCodes: ReadonlySet<string>;
  /** Ids of permanences whose only booking needs the online account, by operator and need. */
  bookingNeedsAccount(operator: string, need: string): boolean;
}

export interface CheckInput {
  /** All flows, subflows and stubs that passed the schema, by id. */
  readonly sources: ReadonlyMap<string, FlowSource>;
  /** Those that could be compiled (graph without unknown targets). */
  readonly compiled: ReadonlyMap<string, Flow>;
  readonly catalog: Catalog;
  /** The only one to speak of, where one flow is looked at by itself; `sources` are what it is made from. */
  readonly about?: FlowSource;
}

/** What the rules that come with time read beside. */
export interface DatedInput extends CheckInput {
  /** ISO date. */
  readonly today: string;
  /** Passed review dates and the like become errors. */
  readonly strict: boolean;
}

/** Where a finding stands, and what it says in French. */
export interface FindingAt {
  readonly file: YamlFile;
  readonly path: Path;
  readonly part?: 'key' | 'value';
  readonly severity?: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string;
}

/** One rule: one file in `checks/`, named by its code, with a fixture that breaks it. */
export interface Check {
  readonly code: string;
  /** Used when a finding names none. */
  readonly severity: 'error' | 'warning';
  /** What it finds in a flow depends on flows that this one is not made from. */
  readonly readsAll?: true;
  run(input: CheckInput): Iterable<FindingAt>;
}

/** A rule that says something else on another day, or where checks are strict. */
export interface DatedCheck extends Omit<Check, 'run'> {
  readonly isDated: true;
  run(input: DatedInput): Iterable<FindingAt>;
}
