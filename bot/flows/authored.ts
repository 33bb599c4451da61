import { type YamlFile } from '../source/yaml-file.ts';

/**
 * What an author writes, as the JSON Schema of flows admits it (DESIGN.md §3): one shape for
 * flows, subflows and stubs. Only values that passed the schema have these types.
 */
export type AuthoredText = string | Readonly<Record<string, string>>;

export interface AuthoredOption {
  readonly id: string;
  readonly label: AuthoredText;
  readonly go?: string;
  readonly words?: readonly string[];
  readonly said?: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
  readonly only?: boolean;
  readonly help?: AuthoredText;
  readonly drawing?: string;
}

export type AuthoredWhen = Readonly<
  Record<string, string | readonly string[] | { readonly all: readonly string[] }>
>;

export interface AuthoredOutcomeParts {
  readonly link?: string;
  readonly deadline?: string;
  readonly sources?: readonly string[];
  readonly verified?: AuthoredVerified;
  readonly confidence?: 'to-check';
}

export interface AuthoredVerified {
  readonly date: string;
  readonly by: string;
  readonly 'review-by': string;
}

export type AuthoredTextList = readonly string[] | Readonly<Record<string, readonly string[]>>;

export interface AuthoredAutonomy extends AuthoredOutcomeParts {
  readonly goal: AuthoredText;
  readonly do: AuthoredTextList;
  readonly see: AuthoredText;
  readonly have?: AuthoredTextList;
  readonly keep?: AuthoredText;
  readonly beware?: AuthoredText;
  readonly learn?: AuthoredText;
  readonly 'if-stuck'?: string;
  readonly then?: { readonly label: AuthoredText; readonly go: string };
}

export interface AuthoredOrientation extends AuthoredOutcomeParts {
  readonly operator: string;
  readonly need: string;
  readonly reason: AuthoredText;
  readonly ask: AuthoredText;
  readonly bring?: AuthoredTextList;
  readonly 'if-that-fails'?: string;
}

export interface AuthoredMediator {
  readonly say?: AuthoredText;
  readonly never?: AuthoredTextList;
  readonly 'hand-over'?: AuthoredText;
  readonly alone?: AuthoredText;
  readonly close?: AuthoredText;
}

/** Exactly one of question, branch, subflow, autonomy, orientation (rule `step-kind`). */
export interface AuthoredStep {
  readonly question?: AuthoredText;
  readonly help?: AuthoredText;
  readonly several?: boolean;
  readonly discreet?: boolean;
  readonly call?: string;
  readonly options?: readonly AuthoredOption[];
  readonly go?: string;
  readonly branch?: readonly (
    { readonly when: AuthoredWhen; readonly go: string } | { readonly otherwise: string }
  )[];
  readonly subflow?: string;
  readonly exits?: Readonly<Record<string, string>>;
  readonly autonomy?: AuthoredAutonomy;
  readonly orientation?: AuthoredOrientation;
  readonly mediator?: AuthoredMediator;
}

export interface AuthoredExample {
  readonly name: string;
  readonly given?: {
    readonly audience?: 'citizen' | 'mediator';
    readonly commune?: string;
    readonly lang?: string;
    readonly now?: string;
    readonly facts?: Readonly<Record<string, string | readonly string[]>>;
    readonly structure?: string;
  };
  readonly picks: readonly (string | readonly string[])[];
  readonly ends: { readonly step: string; readonly has?: readonly string[] };
}

export interface AuthoredFlow {
  readonly id: string;
  readonly title: AuthoredText;
  readonly stub?: boolean;
  readonly family?: string;
  readonly owner?: string;
  readonly sensitive?: boolean;
  readonly posture?: string;
  readonly sources?: readonly string[];
  readonly verified?: AuthoredVerified;
  readonly 'if-that-fails'?: string;
  readonly words?: readonly string[];
  readonly 'not-words'?: readonly string[];
  readonly exits?: readonly string[];
  readonly start?: string;
  readonly steps?: Readonly<Record<string, AuthoredStep>>;
  readonly renamed?: Readonly<Record<string, string>>;
  readonly retired?: readonly string[];
  readonly formerly?: readonly string[];
  readonly examples?: readonly AuthoredExample[];
}

/** One entry of `<topic>.<lang>.yaml`: `of` = first 12 hex of the SHA-256 of the French text. */
export interface TranslationEntry {
  readonly text?: string | readonly string[];
  readonly same?: true;
  readonly of: string;
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
